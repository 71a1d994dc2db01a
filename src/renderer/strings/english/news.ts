/** The sentences of lists of articles. */
import { list, number, plural } from '../../format/numbers.ts'
import { daysBetween, weekdayAndDay } from '../../format/times.ts'

const articles = (count: number): string => plural(count, 'article', 'articles')

export const news = {
  unread: (count: number) => `${number(count)} unread`,
  unreadOnly: 'Unread',
  chips: 'Filters',
  tabs: { news: 'News', search: 'Search', topics: 'Topics' },
  tabsLabel: 'All news',
  view: 'View',
  viewLabel: 'How the list looks',
  density: 'Density',
  densities: { comfortable: 'Comfortable', compact: 'Compact' },
  groupByDate: 'Group by date',
  more: (count: number, hasMore: boolean) => hasMore ? 'More news' : `More news (${number(count)})`,
  loadingMore: (loaded: number, total: number, hasMore: boolean) =>
    hasMore ? `Loading… ${number(loaded)} so far` : `Loading… ${number(loaded)} of ${number(total)}`,
  moreHits: (count: number, hasMore: boolean) => hasMore ? 'More results' : `More results (${number(count)})`,
  markAll: 'Mark all read',
  markShown: 'Mark shown read',
  markMenu: 'Mark read',
  markOlder: 'Mark older read',
  markOlderHow: 'What stands below the chosen article',
  chooseFirst: 'Choose an article in the list first: what stands below it is marked read.',
  marked: (count: number) => `${articles(count)} marked read`,
  list: 'Articles',
  listWidth: 'Width of the list',
  day: (day: string, today: string) => dayHeading(day, today),
  noneUnread: 'Everything here is read.',
  none: 'No articles here yet.',
  noSection: 'No such section',
  noSectionHow: 'There is no section at this address any more. Choose another one.',
  noneClipped: 'Nothing is clipped yet. Press s on an article to put it aside; clipped articles are never removed.',
  showAll: 'Show read articles too',
  topStories: 'Top stories',
  noTopStories: 'No story of this section is shared by several outlets yet.',
  choose: 'Choose an article from the list',
  chooseHow: (next: string, previous: string, help: string) =>
    `${next} and ${previous} step through the list, ${help} shows all keys.`,
  pictures: (photos = 0, infographics = 0) => list([
    ...(photos ? [plural(photos, 'photo', 'photos')] : []),
    ...(infographics ? [plural(infographics, 'infographic', 'infographics')] : [])
  ]),
  changed: (time: string) => `changed ${time}`,
  read: 'read',
  clipped: 'clipped'
}

function dayHeading(day: string, today: string): string {
  const named = weekdayAndDay(day, today)
  const age = daysBetween(day, today)
  if (age === 0) return `Today, ${named}`
  return age === 1 ? `Yesterday, ${named}` : named
}
