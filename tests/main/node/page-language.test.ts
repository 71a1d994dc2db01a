import { expect, test } from 'vitest'
import type { LanguageChoice } from '../../../src/shared/interface-language.ts'
import { firstSettings } from '../../../src/main/library/first-documents.ts'
import { documentIn, pageLanguage, wishesOf } from '../../../src/main/node/page-language.ts'

test('reads what a browser prefers', () => {
  expect(wishesOf('ar-EG, fr;q=0.8,en;q=0.5')).toEqual(['ar-EG', 'fr', 'en'])
  expect(wishesOf(undefined)).toEqual([])
})

test('takes the language of the settings before that of the browser', async () => {
  const settings = (language: LanguageChoice) =>
    ({ settings: { read: async () => ({ ...firstSettings(), language }), change: async () => firstSettings() } })
  expect(await pageLanguage(settings('ru'), ['fr'])).toBe('ru')
  expect(await pageLanguage(settings('system'), ['fr'])).toBe('fr')
})

test('writes language and direction into the document and leaves the rest of it', () => {
  const bytes = new TextEncoder().encode('<!doctype html><html lang="en"><p lang="en">é')
  const { bytes: written, headers } = documentIn('ar', { bytes, headers: { a: 'b' } })
  expect(new TextDecoder().decode(written)).toBe('<!doctype html><html lang="ar" dir="rtl"><p lang="en">é')
  expect(headers).toEqual({ a: 'b' })
})
