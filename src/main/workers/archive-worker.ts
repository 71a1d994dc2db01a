/** Answers searches by a connection of its own, which only reads: at half a million articles one may take a tenth of a second. */
import { workerData } from 'node:worker_threads'
import { openArchiveReading } from '../store/index.ts'
import { linkStories, nameWords, rankCovered, rarityOfNames, storyNames } from '../stories/index.ts'
import { unusualTerms } from '../topics/index.ts'
import { serveTasks } from './serve-tasks.ts'

const reading = openArchiveReading(workerData as string)

serveTasks<
  'search-articles' | 'list-related' | 'rank-stories' | 'link-stories' | 'match-topics' | 'find-for-topic' | 'count-topics'
  | 'list-unusual-terms' | 'search-issues'
>({
  'match-topics': ({ searches, articleKeys, options }) => reading.matchTopics(searches, articleKeys, options),
  'find-for-topic': ({ query, before, limit, options }) => reading.findForTopic(query, before, limit, options),
  'count-topics': () => reading.countTopics(),
  'list-unusual-terms': ({ from, day, limit }) => unusualTerms(reading.listTerms(from, day), day, limit),
  'search-articles': ({ query, filter, cursor, limit, options }) => reading.searchArticles(query, filter, cursor, limit, options),
  'search-issues': ({ query, ...options }) => reading.searchIssues(query, options),
  'list-related': question => reading.listRelated(question),
  'rank-stories': ({ from, ...options }) => rankCovered(reading.listCoverage(from), options),
  'link-stories': ({ articles, ...question }) => {
    const { counts, total } = reading.countNames(storyNames(articles), question)
    const candidates = reading.listNaming({ ...question, words: nameWords(articles) })
    return linkStories(articles, candidates, rarityOfNames(counts, total))
  }
})
