import { describe, expect, it } from 'vitest'
import { makeSnippet } from '../../../../../src/main/store/archive/search/snippet.ts'
import type { WordForms } from '../../../../../src/main/store/archive/search/search-forms.ts'

const word = (...forms: readonly string[]): WordForms => ({ forms, spellings: forms.slice(0, 1), isPrefix: false, isStopWord: false })
const shown = (bodyText: string, words: readonly WordForms[], headline = 'Quay'): string =>
  makeSnippet({ headline, bodyText, language: 'en' }, words).replaceAll('\u0001', '<').replaceAll('\u0002', '>')

describe('a snippet', () => {
  it('marks every form of a word, not words that only hold it', () => {
    expect(shown('The outgrain barge met two grain ships, and Grain was sold.', [word('grain')]))
      .toBe('The outgrain barge met two <grain> ships, and <Grain> was sold.')
  })

  it('begins shortly before the first match of a long text', () => {
    const text = `${'mist over the harbour and '.repeat(40)}the ferry sailed, ${'while gulls were waiting '.repeat(40)}`
    expect(shown(text, [word('ferry')])).toMatch(/^… [^<]{30,75}<ferry> sailed, .* …$/)
  })

  it('is one line, whatever blanks and controls the text holds', () => {
    expect(shown('A\n\nferry\t \u0000sailed \u0007 at\u00a0dawn\u007f.', [word('ferry')])).toBe('A <ferry> sailed at dawn .')
  })

  it.each([
    ['accents written as marks of their own', 'Cafe\u0301 de la Gare: le cafe\u0301 ferme.', 'cafe', '<Cafe\u0301> de la Gare: le <cafe\u0301> ferme.'],
    ['letters that fold into two', 'The o\uFB03ce of the o\uFB03cer: a ferry, ferry.', 'ferry', 'The o\uFB03ce of the o\uFB03cer: a <ferry>, <ferry>.'],
    ['capitals that grow', 'İİİİ İzmir feribotu, izmir.', 'izmir', 'İİİİ <İzmir> feribotu, <izmir>.']
  ])('finds the place among %s', (_, text, form, expected) => {
    expect(shown(text, [word(form)])).toBe(expected)
  })

  it('shows the headline where only that holds a match, and the beginning where nothing does', () => {
    expect(shown('Nothing of it here.', [word('quay')])).toBe('<Quay>')
    expect(shown('Nothing of it here.', [word('ferry')])).toBe('Nothing of it here.')
  })

  it('marks words of a text without blanks', () => {
    expect(shown('渡轮今天早上离开港口。', [word('港口')])).toContain('<港口>')
  })
})
