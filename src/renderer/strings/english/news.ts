/** The sentences of lists of articles. */
import { number, plural } from '../../format/numbers.ts'
import { daysBetween, weekdayAndDay } from '../../format/times.ts'

const articles = (count: number): string => plural(count, 'article', 'articles')

export const news = {
  unread: (count: number) => `${number(count)} unread`,
  unreadOnly: 'Unread',
  chips: 'Filters',
  addSection: '+ section',
  addSectionLabel: 'Show another section',
  dropSection: (title: string) => `${title}: take out of the filter`,
  more: (count: number) => `More news (${number(count)})`,
  moreHits: (count: number, hasMore: boolean) => hasMore ? 'More results' : `More results (${number(count)})`,
  markAll: 'Mark all read',
  marked: (count: number) => `${articles(count)} marked read`,
  list: 'Articles',
  day: (day: string, today: string) => dayHeading(day, today),
  noneUnread: 'Everything here is read.',
  none: 'No articles here yet.',
  noneClipped: 'Nothing is clipped yet. Press s on an article to put it aside; clipped articles are never removed.',
  showAll: 'Show read articles too',
  choose: 'Choose an article from the list',
  chooseHow: 'j and k step through the list, ? shows all keys.',
  read: 'read',
  clipped: 'clipped'
}

function dayHeading(day: string, today: string): string {
  const named = weekdayAndDay(day, today)
  const age = daysBetween(day, today)
  if (age === 0) return `Today, ${named}`
  return age === 1 ? `Yesterday, ${named}` : named
}
