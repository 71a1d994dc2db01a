import type { StoryArticle } from '../../shared/story.ts'
import type { PackedReadings, ReadingSession } from '../../shared/story-questions.ts'
import { createArticleReader } from './article-reader.ts'
import { createLexicon } from './lexicon.ts'
import { createNameForms } from './name-forms.ts'
import { packReadings } from './packed-readings.ts'

/** Then all words are forgotten before the next session. */
const mostWords = 100_000

function openReading() {
  const [words, names] = [createLexicon(), createLexicon()]
  return { words, names, reader: createArticleReader(words, names, createNameForms()) }
}

/** Reads articles for a window of stories in another thread. What a word is in each language is remembered from call to call, and
 *  sent once in each session. */
export function createReaderApart(): (articles: readonly StoryArticle[], session: ReadingSession) => PackedReadings {
  let reading = openReading()
  let current: string | undefined
  let sent = { words: 0, names: 0 }
  return (articles, { token, isOneLanguage }) => {
    if (token !== current) {
      if (reading.words.size > mostWords) reading = openReading()
      current = token
      sent = { words: 0, names: 0 }
    }
    return packReadings(articles, articles.map(article => reading.reader.read(article, isOneLanguage)), reading, sent)
  }
}
