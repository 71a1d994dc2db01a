import type { Article, IndexedWords } from '../../shared/article.ts'
import { searchWords } from './search-words.ts'
import { splitWords } from './split-words.ts'

/** A word with its stems. */
type FormsOf = (word: string) => readonly string[]

/** Splitting and stemming take longer than storing, so this runs where the article is read. Keep one per worker: it
 *  remembers the forms of words. */
export function createWordIndexer(): (article: Article) => IndexedWords {
  const formsIn = rememberForms()
  return article => {
    const headline = indexWords(article.headline, article.language)
    const body = indexWords([article.standfirst, article.bodyText || article.excerpt].join('\n'), article.language)
    const words = new Set([...headline, ...body])
    const stems = article.language === undefined
      // Without a language the whole text is needed to guess it.
      ? stemsAmong([searchWords([...words].join(' '))], words)
      : stemsAmong(Array.from(words, formsIn(article.language)), words)
    return {
      headline: headline.join(' '),
      body: body.join(' '),
      byline: indexWords(article.byline ?? '', article.language).join(' '),
      stems: [...stems].join(' ')
    }
  }
}

/** The words of a short text as the index keeps them. */
export function indexWords(text: string, language?: string): readonly string[] {
  return splitWords(bareArabic(text), language)
}

function stemsAmong(forms: readonly (readonly string[])[], words: ReadonlySet<string>): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const ofWord of forms) for (const form of ofWord) if (!words.has(form)) stems.add(form)
  return stems
}

/** Most words whose forms are remembered of one language; all are forgotten then. */
const mostRemembered = 30_000

/** The same words come again in every article, and looking them up takes a fraction of splitting and stemming them. */
function rememberForms(): (language: string) => FormsOf {
  const languages = new Map<string, Map<string, readonly string[]>>()
  return language => {
    const known = languages.get(language) ?? new Map<string, readonly string[]>()
    languages.set(language, known)
    return word => {
      const found = known.get(word)
      if (found !== undefined) return found
      if (known.size >= mostRemembered) known.clear()
      const forms = searchWords(word, language)
      known.set(word, forms)
      return forms
    }
  }
}

/** Arabic is read and typed without its vowel signs and lengthening strokes; SQLite folds only European diacritics. */
export function bareArabic(text: string): string {
  return text.replace(/\u0640|[\u064B-\u065F]|\u0670/g, '')
}
