import { describe, expect, it } from 'vitest'
import { type DemoCalendar, fillTimes } from '../../../src/main/node/demo-times.ts'

const calendar: DemoCalendar = { now: new Date('2026-11-22T01:30:00Z'), offset: '+01:00', language: 'en', stampForm: 'rfc822' }

describe('the times of a demo feed', () => {
  it('are stamps after RFC 822 in the publisher’s offset', () => {
    expect(fillTimes('at {{-2h10m}}.', calendar)).toBe('at Sun, 22 Nov 2026 00:20:00 +0100.')
  })

  it('are stamps after RFC 3339 where the feed is not RSS 2.0', () => {
    expect(fillTimes('{{-1d}}', { ...calendar, offset: '-03:30', stampForm: 'rfc3339' })).toBe('2026-11-20T22:00:00-03:30')
  })

  it('name the day as the publisher’s clock has it, in the publisher’s tongue', () => {
    expect(fillTimes('{{-3h day}}', calendar)).toBe('November 21')
    expect(fillTimes('{{-2h day}}, {{+1d weekday}}', { ...calendar, language: 'de' })).toBe('22. November, Montag')
    expect(fillTimes('{{-1h day}}', { ...calendar, language: 'ar' })).toBe('22 نوفمبر')
  })

  it('lead to folders by day, so that tomorrow’s articles have other addresses', () => {
    expect(fillTimes('/{{-1d4h path}}/toll', calendar)).toBe('/2026/11/20/toll')
  })

  it('leave what is no mark of time as it is', () => {
    expect(fillTimes('{{name}} {{2h}} { {-2h} }', calendar)).toBe('{{name}} {{2h}} { {-2h} }')
  })
})
