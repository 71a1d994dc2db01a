/** The sentences of stories: their page, other media, read also, rankings. */
import { list, plural, pluralWord, span, tenth } from '../../format/numbers.ts'

const outlets = (count: number): string => plural(count, 'outlet', 'outlets')
const articles = (count: number): string => plural(count, 'article', 'articles')

export const stories = {
  title: 'Story',
  back: 'Back to the front page',
  whole: 'Whole story',
  gone: 'There is no such story any more: its articles tell of different events, or were removed.',
  firstAt: (outlet: string, time: string) => `first at ${time}, ${outlet}`,
  latestAt: (time: string) => `latest at ${time}`,

  inOtherMedia: 'In other media',
  first: (time: string) => `first, ${time}`,
  lag: (minutes: number) => `+${span(minutes)}`,
  wireCopy: (count: number) =>
    count === 1 ? 'Printed word for word by one outlet more' : `Printed word for word by ${outlets(count)} more`,
  readAlso: 'Read also',
  showMore: 'Show more',
  today: 'Today',
  yesterday: 'Yesterday',

  coverage: 'Coverage',
  coverageFacts: (voices: number, count: number) => `${outlets(voices)} in words of their own · ${articles(count)}`,
  absent: (count: number) => `${outlets(count)} of mine without it`,
  absentNone: 'All of my outlets have it.',
  choose: (outlet: string, headline: string) => `Choose “${headline}” of ${outlet}`,
  chosen: (count: number) => `${articles(count)} chosen`,
  chooseHow: 'Choose two articles to see why they are together, or some to split them off.',
  why: 'Why together?',
  whyNot: 'These two share no word: others hold them together.',
  whyWords: (similarity: number) => `They share these words. Their likeness is ${tenth(similarity * 100)} of 100.`,
  whyNames: (similarity: number) =>
    'They are in different languages, so only names and numbers speak for it. '
      + `Their likeness is ${tenth(similarity * 100)} of 100.`,
  wordKinds: { name: 'name', number: 'number', word: 'word' },
  split: 'Split off',
  didSplit: (count: number) => `${articles(count)} split off`,
  leave: 'Not this story',
  leaveOf: (headline: string) => `Not this story: “${headline}”`,
  left: 'Taken out of the story',
  merge: 'Merge…',
  undoLast: 'Take back last decision',
  mergeTitle: 'Merge with another story',
  mergeHow: 'Merged stories become one. The same matter stays two stories, each on the other’s timeline. '
    + 'What you decide wins over the program from then on.',
  mergeNone: 'No other story is covered by two outlets this week.',
  mergeFind: 'Find a story',
  mergeNow: 'Merge',
  mergeWith: (headline: string) => `Merge with “${headline}”`,
  linkWith: (headline: string) => `Same matter: “${headline}”`,
  cancel: 'Cancel',
  merged: 'Made one story',
  undone: 'Taken back',
  follow: 'Follow',
  followed: 'Followed: its articles are kept in a dossier',
  openDossier: 'Open dossier',

  timeline: 'Timeline',
  barsPerHour: (count: number, hours: number) => `${articles(count)} in ${plural(hours, 'hour', 'hours')}, one bar an hour`,
  barsPerDay: (count: number, days: number) => `${articles(count)} in ${plural(days, 'day', 'days')}, one bar a day`,
  linked: 'Same matter',
  linkedBy: (names: readonly string[]) => `shares ${list(names)}`,
  linkedByHand: 'linked by you',
  unlink: 'Not the same matter',
  unlinkOf: (headline: string) => `Not the same matter: “${headline}”`,
  unlinked: 'No longer linked',
  didLink: 'Linked as the same matter',

  score: (value: number) => `${tenth(value)} ${pluralWord(value, 'point', 'points')}`,
  scoreOf: (headline: string) => `What “${headline}” is ranked by`,
  scoreParts: {
    outlets: (count: number) => `${outlets(count)} in words of their own`,
    sections: (count: number) => plural(count, 'section', 'sections'),
    freshness: (minutes: number) => minutes < 1 ? 'newest article just now' : `newest article ${span(minutes)} ago`
  },
  scoreHow: 'Ten points an outlet, three for each further section, up to ten for what is new. Wire copy counts once.',

  mostCovered: 'Most covered',
  mostRead: 'Most read',
  spans: { now: 'Now', today: 'Today', week: 'This week' },
  spanOf: (title: string) => `${title}: in which time`,
  noneCovered: 'No story is shared by two outlets in this time.',
  noneRead: 'What you read and stay with is counted here. It never leaves this machine.',
  rank: (outletCount: number, articleCount: number) => `${outlets(outletCount)} · ${articles(articleCount)}`,
  readTimes: (count: number, articleCount: number) =>
    articleCount > 1
      ? `read ${plural(count, 'time', 'times')}, ${articles(articleCount)}` : `read ${plural(count, 'time', 'times')}`,
  aside: 'Most covered, most read and press review',

  readings: 'What you read most',
  readingsHow: 'The front page counts which articles you open and stay with, for the list “Most read”. '
    + 'It is kept in the archive on this machine alone.',
  forget: 'Forget what I read most',
  forgotten: 'What you read is forgotten'
}
