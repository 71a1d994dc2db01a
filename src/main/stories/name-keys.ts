import type { StoryArticle } from '../../shared/story.ts'
import type { NameForms } from './name-forms.ts'

const capitalised = /\p{Lu}[\p{L}\p{M}]{2,}/gu
/** A single figure stands in every text. */
const figures = /\p{N}{2,}(?:[.,]\p{N}+)*|\p{N}[.,]\p{N}+/gu
/** As much as is read of the words. */
const readLength = 900
const headlineWeight = 1.5

/** What articles of two languages can share: names, romanised, and numbers. German nouns are among them, which no other
 *  language has. */
export function nameKeys({ headline, text, language }: StoryArticle, formOf: NameForms): ReadonlyMap<string, number> {
  const keys = new Map<string, number>()
  const add = (part: string, weight: number): void => {
    for (const [name] of part.matchAll(capitalised)) {
      const key = formOf(name, language)
      if (key !== undefined) keys.set(key, (keys.get(key) ?? 0) + weight)
    }
    for (const [figure] of part.matchAll(figures)) {
      const key = figureKey(figure)
      keys.set(key, (keys.get(key) ?? 0) + weight)
    }
  }
  add(headline, headlineWeight)
  add(text.slice(0, readLength), 1)
  return keys
}

/** `3,000` and `3.000` are one number, `4,9` and `4.9` another. */
export function figureKey(figure: string): string {
  return figure.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replace(',', '.')
}
