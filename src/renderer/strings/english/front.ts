/** The sentences of the front page. */
import { number, plural } from '../../format/numbers.ts'

const outlets = (count: number): string => plural(count, 'outlet', 'outlets')
const articles = (count: number): string => plural(count, 'article', 'articles')

export const front = {
  welcome: 'Your paper starts with an outlet',
  welcomeHow: 'Follow the outlets you work with. Their newest articles fill this page, grouped by the stories they share.',
  addTitle: 'Follow an outlet',
  addHow: 'Enter the address of its site or of its feed.',
  importTitle: 'Bring your feeds along',
  importHow: 'Choose the OPML file that another reader exported, or drop it on this page.',
  demoTitle: 'Look around first',
  demoHow: 'Start the program with --demo: it opens a paper of invented outlets in a folder of its own.',
  waitingForNews: 'No articles yet. Refresh to fetch the newest ones.',
  fetchingNews: 'Fetching the first articles…',
  fetchingNewsOf: (progress: string) => `Fetching the first articles: ${progress}.`,
  noStories: 'No story is shared by several outlets yet. The newest articles stand here instead.',
  coverage: (count: number) => outlets(count),
  coverageFirst: (count: number, time: string) => `${outlets(count)}, first at ${time}`,
  coverageOf: (headline: string) => `Who covers “${headline}”`,
  unread: (count: number) => `${number(count)} unread`,
  galleries: 'Photos and infographics',
  rank: (outletCount: number, articleCount: number) => `${outlets(outletCount)} · ${articles(articleCount)}`
}
