/** The sentences of topics. */
import type { TopicAlert, TopicColour } from '../../../shared/topic.ts'
import { list, number, plural } from '../../format/numbers.ts'

const articles = (count: number): string => plural(count, 'article', 'articles')

export const topics = {
  title: 'Topics',
  all: 'All topics',
  create: 'New topic',
  none: 'No topics yet. A topic is a search that goes on by itself: it gathers every article that matches, of all outlets and '
    + 'sections.',
  counts: (total: number, unread: number) => unread ? `${articles(total)}, ${number(unread)} unread` : articles(total),
  filling: 'looking through older articles…',
  alerting: 'alert on',
  edit: 'Edit',
  editOf: (name: string) => `Edit the topic ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove the topic ${name}`,
  removed: (name: string) => `The topic ${name} was removed. Its articles stay.`,
  saved: (name: string) => `The topic ${name} is followed.`,
  changed: (name: string) => `The topic ${name} was changed.`,
  saveAs: 'Save as topic'
}

export const topicDialog = {
  newTitle: 'New topic',
  editTitle: 'Edit topic',
  name: 'Name',
  query: 'Articles that match',
  queryHint: 'Words, "phrases", OR, -without, outlet:, lang: and all else that the search knows. An article is matched once, '
    + 'when it comes.',
  colour: 'Colour',
  colours: {
    ochre: 'Ochre', green: 'Green', teal: 'Teal', blue: 'Blue', violet: 'Violet', rose: 'Rose'
  } satisfies Record<TopicColour, string>,
  alert: 'Tell me of new articles',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel'
}

export const suggestions = {
  title: 'Suggested today',
  how: 'Names and phrases that stand in far more articles today than in the two weeks before.',
  howFrequent: 'There are too few days yet to compare with: these names and phrases are shared by most articles today.',
  none: 'Nothing stands out today so far.',
  counts: (articleCount: number, outletCount: number) =>
    `${articles(articleCount)} in ${plural(outletCount, 'outlet', 'outlets')}`,
  follow: 'Follow',
  followOf: (term: string) => `Follow ${term}`,
  dismiss: 'Dismiss',
  dismissOf: (term: string) => `Dismiss ${term}: do not suggest it any more`,
  dismissed: (term: string) => `${term} will not be suggested any more.`
}

export const alerts = {
  title: 'Alerts',
  how: 'Topics with an alert are told of in one message. In the quiet hours nothing is told; what came is told when they end.',
  isQuiet: 'Keep quiet for some hours',
  from: 'Quiet from',
  to: 'Quiet until',
  every: 'At most one message',
  periods: {
    0: 'at once', 15: 'in 15 minutes', 60: 'an hour', 180: 'in 3 hours', 1440: 'a day'
  } as Readonly<Record<number, string>>,
  heading: ({ topics: all }: TopicAlert) => all.length === 1
    ? `${plural(all[0]?.count ?? 0, 'new article', 'new articles')}: ${all[0]?.name ?? ''}`
    : `New articles: ${list(all.map(({ name, count }) => `${name} (${number(count)})`))}`
}
