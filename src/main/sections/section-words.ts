import { isStopWord, searchTerms } from '../language/index.ts'

/** What a section is told by; an `Article` is one. */
export interface SectionText {
  readonly headline: string
  readonly excerpt: string
  readonly language?: string
}

/** An excerpt goes on to the background: so many characters, about sixty words, are enough. */
const readLength = 400

/** The stems of an article's telling words, named with their language, each with the first word, in small letters, that it came
 *  from. English `main` is another word than French `main`. */
export function sectionWords({ headline, excerpt, language }: SectionText): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const base = language?.split(/[-_]/)[0]?.toLowerCase() ?? 'und'
  for (const [word = '', ...stems] of searchTerms(`${headline}\n${excerpt}`.slice(0, readLength), language)) {
    if (word.length < 2 || /^\p{N}/u.test(word) || isStopWord(word, language)) continue
    for (const stem of stems.length > 0 ? stems : [word]) {
      const key = stemKey(base, stem)
      if (!found.has(key)) found.set(key, word)
    }
  }
  return found
}

export function stemKey(language: string, stem: string): string {
  return `${language} ${stem}`
}
