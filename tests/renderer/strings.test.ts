import { expect, test } from 'vitest'
import { failureSentence } from '../../src/renderer/strings/failure-sentence.ts'
import { healthSentence } from '../../src/renderer/strings/health-sentence.ts'
import { news, statusBar } from '../../src/renderer/strings/index.ts'
import { shortReason } from '../../src/renderer/strings/short-reason.ts'

test('names days as seen from today', () => {
  expect(news.day('2026-11-22', '2026-11-22')).toBe('Today, Sunday 22 November')
  expect(news.day('2026-11-21', '2026-11-22')).toBe('Yesterday, Saturday 21 November')
  expect(news.day('2026-11-19', '2026-11-22')).toBe('Thursday 19 November')
})

test('tells why a feed fails, short in the status bar and with advice on its page', () => {
  const health = {
    kind: 'failing', since: '2026-11-20T06:00:00.000Z', failureCount: 2, code: 'http-status',
    details: { host: 'a.example', status: '503' }
  } as const
  expect(statusBar.troubledFirst(1, 'Gazette', shortReason({ health }))).toBe('1 feed needs attention: Gazette (status 503)')
  expect(healthSentence(health, () => '20 Nov, 06:00')).toBe(
    'Failing since 20 Nov, 06:00. a.example answered with status 503. Check the address in a browser, or try again later.'
  )
})

test('tells whose fault an address is that leads nowhere: the reader’s, or a server’s', () => {
  const typed = { code: 'address-invalid', details: { address: 'file:///x' } } as const
  const sent = { code: 'address-invalid', details: { address: 'file:///x', from: 'a.example' } } as const
  expect(failureSentence(typed)).toMatch(/^“file:\/\/\/x” is not a web address/)
  expect(failureSentence(sent)).toMatch(/^a\.example sends its readers on to “file:\/\/\/x”/)
})

test('says that an article stays where its page is gone, and nothing of the kind of a link that was never fetched', () => {
  const sentence = (details: Readonly<Record<string, string>>): string => failureSentence({ code: 'page-missing', details })
  expect(sentence({ host: 'a.example', for: 'article' }))
    .toBe('a.example does not have this page any more. What is stored of the article stays.')
  expect(sentence({ host: 'a.example' })).toBe('a.example does not have this page any more.')
})

test('tells of a feed whose host wants rest until when, as no fault of the feed', () => {
  const health = { kind: 'resting', until: '2026-11-20T08:00:00.000Z', details: { host: 'a.example', status: '429' } } as const
  expect(healthSentence(health, () => '20 Nov, 08:00')).toBe('Its server asked to be left alone until 20 Nov, 08:00.')
  expect(shortReason({ health })).toBe('')
})
