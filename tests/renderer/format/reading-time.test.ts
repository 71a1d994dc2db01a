import { expect, test } from 'vitest'
import { readingMinutes } from '../../../src/renderer/format/reading-time.ts'

const words = (count: number): string => `<p>${'toll '.repeat(count)}</p>`

test('minutes go by the language and are at least one', () => {
  expect(readingMinutes(words(1140), 'en-GB')).toBe(5)
  expect(readingMinutes(words(1140), 'ar')).toBe(8)
  expect(readingMinutes(words(3), undefined)).toBe(1)
})

test('Chinese and Japanese are counted by characters', () => {
  expect(readingMinutes('船'.repeat(1020), 'zh')).toBe(4)
  expect(readingMinutes('船'.repeat(1071), 'ja')).toBe(3)
})

test('mark-up and pictures have no words', () => {
  expect(readingMinutes('<img alt="a long description of it"> &nbsp;', 'en')).toBeUndefined()
})
