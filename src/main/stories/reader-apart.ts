import type { StoryArticle } from '../../shared/story.ts'
import type { PackedReadings } from '../../shared/story-questions.ts'
import { createArticleReader } from './article-reader.ts'
import { createLexicon } from './lexicon.ts'
import { createNameForms } from './name-forms.ts'
import { packReadings } from './packed-readings.ts'

/** Then all words are forgotten. */
const mostWords = 100_000

function openReading() {
  const [words, names] = [createLexicon(), createLexicon()]
  return { words, names, reader: createArticleReader(words, names, createNameForms()) }
}

/** Reads articles for the window of stories of another thread. What a word is in each language is remembered from call to call. */
export function createReaderApart(): (articles: readonly StoryArticle[]) => PackedReadings {
  let reading = openReading()
  return articles => {
    if (reading.words.size > mostWords) reading = openReading()
    return packReadings(articles, articles.map(article => reading.reader.read(article)), reading)
  }
}
