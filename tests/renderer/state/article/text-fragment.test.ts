import { describe, expect, test } from 'vitest'
import { textFragmentUrl } from '../../../../src/renderer/state/article/text-fragment.ts'

describe('an address that opens at a passage', () => {
  const at = (passage: string, url = 'https://a.example/x'): string => textFragmentUrl(url, passage)

  test('has the passage in its text directive, with what separates its parts encoded', () => {
    expect(at('four-day, long & late')).toBe('https://a.example/x#:~:text=four%2Dday%2C%20long%20%26%20late')
  })

  test('keeps a fragment there is, and replaces a directive', () => {
    expect(at('fee', 'https://a.example/x#part')).toBe('https://a.example/x#part:~:text=fee')
    expect(at('fee', 'https://a.example/x#:~:text=old')).toBe('https://a.example/x#:~:text=fee')
  })

  test('names a passage that is long or goes over a block by its two ends', () => {
    expect(at('One two.\nThree four.')).toBe('https://a.example/x#:~:text=One%20two.,Three%20four.')
    expect(at(Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')))
      .toBe('https://a.example/x#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59')
  })

  test('half a letter does not end it', () => {
    expect(() => at('fee \ud83d')).not.toThrow()
  })

  test.each([
    ['quotation marks and a dash', '“We learned of it – late,” she said.'],
    ['Arabic', 'قال المجلس: «الرسوم تضاعفت»'],
    ['Chinese', '海峡通行费一夜之间翻了一番。']
  ])('has a short passage as it stands: %s', (_name, passage) => {
    expect(decodeURIComponent(at(passage).split('text=')[1] ?? '')).toBe(passage)
  })

  test('names the ends of a long passage where words end, also where no spaces are', () => {
    const passage = `海峡通行费一夜之间翻了一番，船东表示他们从发票上得知此事。${'港口当局没有回应。'.repeat(30)}议会将在星期五讨论这一问题。`
    const [start = '', end = ''] = (at(passage).split('text=')[1] ?? '').split(',').map(decodeURIComponent)
    expect(passage.startsWith(start) && passage.endsWith(end)).toBe(true)
    expect(Math.min(start.length, end.length)).toBeGreaterThanOrEqual(10)
    expect(start.length + end.length).toBeLessThan(90)
    const ends = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(passage)].map(({ index }) => index)
    expect(ends).toContain(start.length)
    expect(ends).toContain(passage.length - end.length)
  })

  test('names a passage whose ends would overlap as a whole', () => {
    const passage = Array.from({ length: 8 }, (_, index) => `Donaudampfschifffahrtsgesellschaft${index}`).join(' ')
    expect(at(passage)).toBe(`https://a.example/x#:~:text=${encodeURIComponent(passage)}`)
  })
})
