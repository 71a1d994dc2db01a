import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFaithful, quoteState } from '../../../src/main/quotes/index.ts'

const exact = 'The fee reflects dredging costs and nothing else'

describe('a quote', () => {
  test('stands while its words are in the text, however the lines are wrapped', () => {
    expect(quoteState({ exact }, { current: `He said: “The fee reflects\n  dredging costs and nothing else.”`, earlier: [] })).toBe('stands')
  })

  test('has changed when only an earlier text has it, and is missing when none has', () => {
    expect(quoteState({ exact }, { current: 'The fee reflects all costs.', earlier: [`“${exact}”`] })).toBe('changed')
    expect(quoteState({ exact }, { current: 'The fee reflects all costs.', earlier: ['Nothing.'] })).toBe('missing')
  })
})

describe('an edited quote is faithful', () => {
  test.each([
    exact, 'The fee reflects […] costs and nothing else', '[…] dredging costs […]', 'The fee [of the port] reflects dredging costs and nothing else',
    '[The] fee reflects dredging costs and nothing else', 'The fee reflects dredging costs [...]'
  ])('%s', text => expect(isFaithful({ text, exact })).toBe(true))

  test.each([
    'The fee reflects costs and nothing else', 'The fee reflects no dredging costs and nothing else', 'dredging costs and nothing else',
    'The fee reflects dredging costs', 'nothing else […] The fee'
  ])('not so %s', text => expect(isFaithful({ text, exact })).toBe(false))

  test('with any words left out in the middle, if it is marked', () => {
    const words = exact.split(' ')
    fc.assert(fc.property(fc.nat({ max: words.length - 3 }), fc.nat({ max: 3 }), (from, length) => {
      const kept = [...words.slice(0, from + 1), '[…]', ...words.slice(Math.min(words.length - 1, from + 1 + length))].join(' ')
      expect(isFaithful({ text: kept, exact })).toBe(true)
      if (length > 0) expect(isFaithful({ text: kept.replace(' […]', ''), exact })).toBe(false)
    }))
  })
})
