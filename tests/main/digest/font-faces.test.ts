import { describe, expect, it } from 'vitest'
import { openFontShelf } from '../../../src/main/digest/index.ts'

const shelf = openFontShelf()
const familiesFor = (text: string): readonly string[] =>
  [...new Set([...shelf.fontFacesFor(text).css.matchAll(/font-family: '([^']+)'/gu)].map(match => match[1] ?? ''))]

describe('fonts for a text', () => {
  it.each([
    ['Latin', 'Zażółć gęślą jaźń, “façade”', ['Source Serif 4', 'Source Sans 3']],
    ['Cyrillic', 'Съешь ещё этих мягких булок — ґанок', ['Source Serif 4', 'Source Sans 3']],
    ['Greek', 'Ξεσκεπάζω την ψυχοφθόρα', ['Source Serif 4', 'Source Sans 3']],
    ['Arabic', 'نص حكيم له سر قاطع', ['Amiri']],
    ['Chinese', '天地玄黄，宇宙洪荒', ['Noto Serif SC']],
    ['Hebrew', 'שָׁלוֹם עוֹלָם', ['Noto Serif Hebrew']],
    ['Devanagari', 'समुद्र में नाव', ['Noto Serif Devanagari']],
    ['Korean', '항구 다리가 폐쇄됐다', ['Noto Serif KR']]
  ])('in %s are bundled', (_, text, families) => {
    expect(familiesFor(text)).toEqual(families)
    expect(shelf.fontFacesFor(text).missing).toEqual([])
  })

  it('come only in the slices that the text needs', () => {
    const rules = (text: string): number => shelf.fontFacesFor(text).css.split('@font-face').length - 1
    expect(rules('Latin')).toBe(4) // two families, two weights
    expect(rules('Latin и кириллица')).toBe(8)
    expect(rules('')).toBe(0)
  })

  it('of Japanese and Korean text bring the forms of Han characters of their own', () => {
    expect(familiesFor('<p lang="ja">橋の点検</p>')).toContain('Noto Serif JP')
    expect(familiesFor('<p lang="ko">漢字</p>')).toContain('Noto Serif KR')
    expect(familiesFor('<p lang="zh">漢字</p>')).not.toContain('Noto Serif JP')
  })

  it('are data addresses', () => {
    const { css } = shelf.fontFacesFor('Latin и кириллица 天')
    expect([...css.matchAll(/url\(([^)]{20})/gu)].every(match => match[1]?.startsWith('data:font/woff2;'))).toBe(true)
  })
})

describe('characters without a glyph', () => {
  it('are reported once each, in their order', () => {
    expect(shelf.fontFacesFor('བོད་ཡིག and བོད').missing).toEqual([...new Set('བོད་ཡིག')])
  })

  it('do not count what is never drawn, nor letters written as letter and mark', () => {
    expect(shelf.fontFacesFor('a\u00a0b\u200e\u200d\ufeff\n\u0007 e\u0301 и\u0306').missing).toEqual([])
  })
})
