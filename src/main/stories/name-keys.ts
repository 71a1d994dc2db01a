import type { StoryArticle } from '../../shared/story.ts'
import type { NameForms } from './name-forms.ts'

const capitalised = /\p{Lu}[\p{L}\p{M}]{2,}/gu
/** A single figure stands in every text. */
const figures = /\p{N}{2,}(?:[.,]\p{N}+)*|\p{N}[.,]\p{N}+/gu
/** As much as is read of the words. */
const readLength = 900
const headlineWeight = 1.5

/** What articles of two languages can share: names, romanised, and numbers, each where it stands. German nouns are among
 *  them, which no other language has. */
export function eachNameKey(
  { headline, text, language }: StoryArticle, formOf: NameForms, note: (key: string, weight: number) => void
): void {
  const read = (part: string, weight: number): void => {
    for (const name of part.match(capitalised) ?? []) {
      const key = formOf(name, language)
      if (key !== undefined) note(key, weight)
    }
    for (const figure of part.match(figures) ?? []) note(figureKey(figure), weight)
  }
  read(headline, headlineWeight)
  read(text.slice(0, readLength), 1)
}

/** `3,000` and `3.000` are one number, `4,9` and `4.9` another. */
export function figureKey(figure: string): string {
  return figure.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replace(',', '.')
}
