import { expect, test } from 'vitest'
import { markdownLink, markdownQuote, markdownText } from '../../../src/shared/markdown-text.ts'

test.each([
  ['# no heading', '\\# no heading'], ['#hashtag', '#hashtag'], ['- no list', '\\- no list'], ['1. no list', '1\\. no list'],
  ['--- no rule', '\\--- no rule'], ['> no quote', '\\> no quote'], ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
  ['![x](y)', '!\\[x\\](y)'], ['<b> &amp;', '\\<b\\> \\&amp;'], ['a|b', 'a\\|b'], ['two\nlines', 'two lines'], ['2026. A year', '2026\\. A year']
])('%j stays as it is read', (text, written) => {
  expect(markdownText(text)).toBe(written)
})

test('an address cannot end its link', () => {
  expect(markdownLink('Tolls', 'https://a.example/x_(y)>?q=a b')).toBe('[Tolls](<https://a.example/x_(y)%3E?q=a%20b>)')
})

test('a quote keeps its paragraphs', () => {
  expect(markdownQuote('One\n\nTwo')).toBe('> One\n>\n> Two')
})
