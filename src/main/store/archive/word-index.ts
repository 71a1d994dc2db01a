import type { ArchiveInput } from '../../ports.ts'
import { searchWords, splitWords } from '../../language/index.ts'
import type { ArchiveDatabase } from './database.ts'

export interface IndexedWords {
  readonly headline: string
  readonly body: string
  readonly outlet: string
  readonly byline: string
  readonly stems: string
}

/** A word with its stems. */
type FormsOf = (word: string) => readonly string[]

/** What the index keeps of an article. The text columns hold its words one by one, so that phrases can be found; `stems`
 *  holds each stem once that is not itself a word of the text. */
function indexedWords({ article, outletName }: ArchiveInput, formsIn: (language: string) => FormsOf): IndexedWords {
  const split = (text: string): readonly string[] => splitWords(bareArabic(text), article.language)
  const headline = split(article.headline)
  const body = split([article.standfirst, article.bodyText || article.excerpt].join('\n'))
  const words = new Set([...headline, ...body])
  const stems = article.language === undefined
    // Without a language the whole text is needed to guess it.
    ? stemsAmong([searchWords([...words].join(' '))], words)
    : stemsAmong(Array.from(words, formsIn(article.language)), words)
  return {
    headline: headline.join(' '),
    body: body.join(' '),
    outlet: split(outletName).join(' '),
    byline: split(article.byline ?? '').join(' '),
    stems: [...stems].join(' ')
  }
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

export interface WordIndex {
  save(articleKey: number, input: ArchiveInput): void
}

export function openWordIndex(database: ArchiveDatabase): WordIndex {
  const insert = database.prepare<[IndexedWords & { articleKey: number }]>(`
    INSERT OR REPLACE INTO words (rowid, headline, body, outlet, byline, stems)
    VALUES (@articleKey, @headline, @body, @outlet, @byline, @stems)`)
  const keepLanguage = database.prepare<[string]>('INSERT OR IGNORE INTO languages VALUES (?)')
  const formsIn = rememberForms()
  return {
    save(articleKey, input) {
      insert.run({ articleKey, ...indexedWords(input, formsIn) })
      if (input.article.language) keepLanguage.run(input.article.language.toLowerCase())
    }
  }
}
