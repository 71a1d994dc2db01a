import { expect, test } from 'vitest'
import { markOfKey, markWords, type Mark } from '../../../../src/renderer/state/digest/rich-words.ts'

/** A text with what is chosen between bars; one bar is a caret. */
function chosen(text: string) {
  const [before = '', words = '', after] = text.split('|')
  return after === undefined
    ? { text: before + words, start: before.length, end: before.length }
    : { text: before + words + after, start: before.length, end: before.length + words.length }
}

test.each<readonly [Mark, string, string]>([
  ['bold', 'a |word| of it', 'a **|word|** of it'],
  ['bold', 'a **|word|** of it', 'a |word| of it'],
  ['italic', 'a **|word|** of it', 'a ***|word|*** of it'],
  ['italic', 'a ***|word|*** of it', 'a **|word|** of it'],
  ['bold', 'a |', 'a **|**'],
  ['bold', 'a **|**', 'a |'],
  ['bold', 'a **word|** of it', 'a **word**| of it'],
  ['link', 'the |report| says', 'the [report](|https://|) says']
])('makes %s of %s', (mark, before, after) => {
  expect(markWords(chosen(before), mark)).toEqual(chosen(after))
})

test('knows the keys by their place where the letters are others', () => {
  expect(markOfKey({ key: 'и', code: 'KeyB' })).toBe('bold')
  expect(markOfKey({ key: 'x', code: 'KeyX' })).toBeUndefined()
})
