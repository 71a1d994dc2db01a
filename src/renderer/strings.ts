/** Every sentence of the page, in English. Numbers, dates and lists come formatted by `Intl`; nothing is glued together elsewhere. */
import type { RetentionRule } from '../shared/retention.ts'
import type { BackupFile, FollowedFeed, Notice, RefreshProgress } from '../shared/contract.ts'
import { failureSentence } from '../shared/failure-sentence.ts'
import { bytes, list, number, plural, pluralWord, span } from './format/numbers.ts'
import { daysBetween, weekdayAndDay, weekdayName } from './format/times.ts'

const outlets = (count: number): string => plural(count, 'outlet', 'outlets')
const articles = (count: number): string => plural(count, 'article', 'articles')
const stories = (count: number): string => plural(count, 'story', 'stories')

export const shell = {
  product: 'Press Review',
  title: (place: string) => `${place} · Press Review`,
  skip: 'Skip to the news',
  menu: 'Sections',
  closeMenu: 'Close sections',
  sections: 'Sections',
  search: 'Search',
  searchIn: (count: number | undefined) => count ? `Search ${articles(count)}` : 'Search',
  refresh: 'Refresh',
  refreshing: ({ done, total }: RefreshProgress) => total ? `${number(done)} of ${number(total)} feeds` : 'Refreshing',
  cancelRefresh: (progress: string) => `Cancel refresh, ${progress}`,
  frontPage: 'Front page',
  allNews: 'All news',
  clippings: 'Clippings',
  pressReview: 'Press review',
  allIssues: 'All issues',
  desk: 'Desk',
  outlets: 'Outlets',
  settings: 'Settings',
  unread: (count: number) => `${number(count)} unread`,
  draft: 'draft',
  failing: 'a feed needs attention',
  issueNumber: (number_: number) => `No. ${number_}`,
  status: 'Status',
  dismiss: 'Dismiss',
  undo: 'Undo',
  open: 'Open',
  tryAgain: 'Try again',
  reload: 'Reload',
  back: 'Back to the list',
  newWaiting: (count: number) => `${number(count)} new`,
  showNew: (count: number) => `Show ${plural(count, 'new article', 'new articles')}`,
  loading: 'Loading…',
  demo: 'Demo'
}

export const statusBar = {
  library: (outletCount: number, feedCount: number) => `${outlets(outletCount)} · ${plural(feedCount, 'feed', 'feeds')}`,
  refreshed: (time: string, newCount: number) => `last refresh ${time}, ${number(newCount)} new`,
  neverRefreshed: 'not refreshed yet',
  offline: 'offline: refreshing resumes by itself',
  troubled: (count: number) => `${plural(count, 'feed needs', 'feeds need')} attention`,
  troubledFirst: (count: number, title: string, reason: string) => count === 1
    ? `1 feed needs attention: ${title} (${reason})`
    : `${number(count)} feeds need attention, among them ${title} (${reason})`
}

/** Why a feed needs attention, in the few words that fit into a line; the whole sentence stands in feed health. */
export function shortReason({ health, silentSince }: Pick<FollowedFeed, 'health' | 'silentSince'>): string {
  if (silentSince !== undefined) return 'silent'
  if (health.kind === 'gone') return 'gone for good'
  if (health.kind !== 'failing') return ''
  const { code, details } = health
  switch (code) {
    case 'certificate-invalid': return details['reason'] ? `certificate: ${details['reason']}` : 'certificate not valid'
    case 'http-status': return `status ${details['status'] ?? '?'}`
    case 'timed-out': return 'too slow'
    case 'host-not-found': return 'no such server'
    case 'connection-failed': return 'no answer'
    case 'sign-in-needed': return 'needs a password'
    case 'feed-missing': return 'not found for days'
    case 'not-a-feed': return 'not a feed any more'
    case 'feed-broken': return 'feed broken'
    default: return code.replaceAll('-', ' ')
  }
}

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
  noStories: 'No story is shared by several outlets yet. The newest articles stand here instead.',
  coverage: (count: number) => outlets(count),
  coverageFirst: (count: number, time: string) => `${outlets(count)}, first at ${time}`,
  coverageOf: (headline: string) => `Who covers “${headline}”`,
  unread: (count: number) => `${number(count)} unread`,
  mostCovered: 'Most covered',
  spans: { 6: 'Now', 24: 'Today', 168: 'This week' },
  spanLabel: 'Most covered in',
  rank: (outletCount: number, articleCount: number) => `${outlets(outletCount)} · ${articles(articleCount)}`,
  noRank: 'No story is shared by two outlets in this time.',
  aside: 'Most covered and press review'
}

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

export const reader = {
  article: 'Article',
  position: (at: number, count: number) => `${number(at)} of ${outlets(count)} on this story`,
  by: (byline: string) => `By ${byline}`,
  inZone: (time: string, city: string) => `${time} in ${city}`,
  seen: (time: string) => `seen ${time}`,
  oddDate: (raw: string) => `The feed’s own date, “${raw}”, lies in the future or cannot be read.`,
  changed: (count: number) => count === 1 ? 'Changed once' : `Changed ${plural(count, 'time', 'times')}`,
  headlineHistory: 'Headlines it had, the newest first',
  currentText: 'as it is now',
  ofOtherFeed: 'as another feed has it',
  compare: 'What changed',
  compareWithBefore: (time: string) => `What changed at ${time}`,
  whatChanged: 'What changed',
  sameText: 'The text stayed the same.',
  addedText: 'added: ',
  removedText: 'removed: ',
  originalAt: (outlet: string) => `Read at ${outlet}`,
  body: (headline: string) => `Text of “${headline}”`,
  inPrint: (day: string, page: string | undefined) => page ? `In print, ${day}, page ${page}` : `In print, ${day}`,
  noBody: 'The feed gives no more than this.',
  noPrintText: 'It was typed in from print without its text.',
  addTo: (number_: number) => `Add to no. ${number_}`,
  addedTo: (number_: number) => `In no. ${number_}`,
  addToToday: 'Add to today’s press review',
  added: (number_: number) => `Added to no. ${number_}`,
  copyLink: 'Copy link',
  copied: 'Link copied',
  notCopied: 'The link could not be copied. Open the article at the outlet and copy its address there.',
  inOtherMedia: 'In other media',
  first: (time: string) => `first, ${time}`,
  lag: (minutes: number) => `+${span(minutes)}`,
  readAlso: 'Read also',
  about: 'About this article',
  markUnread: 'Mark unread',
  markRead: 'Mark read',
  clip: 'Clip',
  unclip: 'Unclip',
  section: 'Section',
  moved: (section: string) => `Moved to ${section}`
}

export const search = {
  title: 'Search',
  results: (query: string) => `“${query}”`,
  count: (count: number, hasMore: boolean) =>
    hasMore ? `more than ${plural(count, 'result', 'results')}` : plural(count, 'result', 'results'),
  orders: { relevance: 'Best match', newest: 'Newest' },
  orderLabel: 'Order of results',
  none: (query: string) => `Nothing was found for “${query}”.`,
  noneHow: 'Check the spelling, use fewer words, or put a phrase into quotation marks.',
  how: 'Search headlines, bylines and whole texts of all stored articles.',
  operatorsTitle: 'How to search',
  list: 'Results',
  choose: 'Choose a result from the list'
}

export const issues = {
  title: 'Press review',
  compose: 'Compose today’s press review',
  composePlan: (plan: string) => `Compose today’s “${plan}”`,
  composing: 'Composing…',
  none: 'No press review yet',
  noneHow: 'It gathers the stories of the last day into a numbered document, which you edit, issue and print.',
  noPlan: 'There is no edition plan. Set one up in the settings.',
  number: (number_: number) => `Press review no. ${number_}`,
  draft: 'draft',
  issued: 'issued',
  stories: (count: number) => stories(count),
  draftWith: (count: number) => `draft, ${stories(count)}`,
  issuedWith: (count: number) => `issued, ${stories(count)}`,
  list: 'Issues'
}

export const editor = {
  outline: 'Outline',
  candidates: 'Candidates',
  preview: 'Preview',
  panes: 'Parts of this page',
  number: (number_: number, day: string) => `No. ${number_} · ${day}`,
  window: (from: string, to: string) => `${from} to ${to}`,
  saved: (time: string) => `saved ${time}`,
  waiting: 'not saved yet',
  running: 'saving…',
  failed: 'not saved',
  issuedAt: (time: string) => `issued ${time}`,
  headline: 'Headline',
  deck: 'Line under the headline',
  blockHeadline: (outlet: string) => `Headline of the piece from ${outlet}`,
  summary: (outlet: string) => `Summary of the piece from ${outlet}`,
  ownWords: 'The outlet’s own words',
  yourWords: 'Your words',
  also: (names: readonly string[], further: number) =>
    further ? `Also in ${names.join(', ')} and ${number(further)} more` : `Also in ${list(names)}`,
  up: (headline: string) => `Move up: ${headline}`,
  down: (headline: string) => `Move down: ${headline}`,
  sectionUp: (title: string) => `Move section up: ${title}`,
  sectionDown: (title: string) => `Move section down: ${title}`,
  movedTo: (at: number, count: number) => `Moved to place ${at} of ${count}`,
  remove: (headline: string) => `Remove: ${headline}`,
  removed: (headline: string) => `Removed: ${headline}`,
  grip: 'Drag to another place',
  openArticle: 'Open the article',
  add: (headline: string) => `Add: ${headline}`,
  addShort: 'Add',
  noCandidates: 'Every shared story of this window is in the press review.',
  candidatesCount: (count: number) => stories(count),
  emptyOutline: 'Nothing in it yet. Add stories from the candidates.',
  exportPdf: 'Export PDF',
  exportHtml: 'Export HTML',
  exporting: (format: string) => `Making the ${format.toUpperCase()}…`,
  exported: (name: string, size: number, pages: number | undefined) =>
    pages ? `${name} · ${plural(pages, 'page', 'pages')}, ${bytes(size)}` : `${name} · ${bytes(size)}`,
  download: 'Download again',
  missingGlyphs: (characters: readonly string[]) =>
    [
      `The document shows boxes for ${pluralWord(characters.length, 'a character', 'characters')} that no font here has:`, ...characters
    ].join(' '),
  issue: 'Issue',
  issueTitle: (number_: number) => `Issue no. ${number_}?`,
  issueHow: 'It is frozen then: nothing in it can be changed, and the next one takes the next number. Confirm its headline.',
  issueNow: (number_: number) => `Issue no. ${number_}`,
  keepDraft: 'Keep as draft',
  issued: (number_: number) => `No. ${number_} is issued`,
  previewOf: (number_: number) => `Preview of no. ${number_}`,
  delete: 'Delete draft',
  deleteTitle: (number_: number) => `Delete the draft of no. ${number_}?`,
  deleteHow: 'What you wrote in it is lost. Composing again starts from the news.',
  proposed: 'Proposed by the program; change it as you like.'
}

export const outletsPage = {
  title: 'Outlets',
  count: (outletCount: number, feedCount: number) => statusBar.library(outletCount, feedCount),
  add: 'Add outlet',
  address: 'Address of a site or a feed',
  addressHint: 'https://',
  look: 'Look for feeds',
  looking: 'Looking…',
  found: (count: number) => `${plural(count, 'feed', 'feeds')} found`,
  entries: (count: number, format: string) => `${plural(count, 'entry', 'entries')} · ${format.toUpperCase()}`,
  sectionOf: (title: string) => `Section of ${title}`,
  subscribe: 'Subscribe',
  subscribeTo: (title: string) => `Subscribe to ${title}`,
  subscribed: 'Subscribed',
  done: 'Done',
  allowPrivate: 'Allow this private address',
  allowPrivateOf: (title: string) => `Allow this private address of ${title}`,
  none: 'No outlets yet.',
  rename: 'Rename',
  renameOf: (title: string) => `Rename ${title}`,
  newName: (title: string) => `New name for ${title}`,
  save: 'Save',
  cancel: 'Cancel',
  mute: 'Mute',
  unmute: 'Unmute',
  muteOf: (title: string) => `Mute ${title}`,
  unmuteOf: (title: string) => `Unmute ${title}`,
  unsubscribe: 'Unsubscribe',
  unsubscribeOf: (title: string) => `Unsubscribe from ${title}`,
  unsubscribed: (title: string) => `Unsubscribed from ${title}`,
  check: 'Check now',
  checkOf: (title: string) => `Check now: ${title}`,
  muted: 'Muted: not refreshed and not shown.',
  find: 'Find a feed',
  more: (next: number, count: number) => `Show ${number(next)} more of ${plural(count, 'feed', 'feeds')}`,
  noneFound: 'No feed has this in its name or address.',
  exportOpml: 'Export OPML',
  opmlName: 'press-review.opml',
  unread: (count: number) => `${number(count)} unread`,
  feedList: (section: string) => `Feeds in ${section}`
}

export const settingsPage = {
  title: 'Settings',
  reading: 'Reading',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  city: 'City',
  cityHint: 'Shown beside the time at the top.',
  zone: 'Time zone',
  zoneHint: 'Your “today”, and your time beside the publisher’s.',
  refreshing: 'Refreshing',
  interval: 'Refresh all feeds',
  intervals: (minutes: number) => minutes === 0 ? 'Only when I ask' : `Every ${span(minutes)}`,
  pictures: 'Pictures of articles',
  pictureChoices: { store: 'Fetch and store them', never: 'Never fetch them' },
  proxy: 'Proxy',
  proxyHint: '“system” takes the one of this computer, “none” asks outlets directly; or an address without a password: '
    + 'http://proxy.example:8080, socks5://127.0.0.1:1080.',
  keys: 'Keyboard',
  singleKeys: 'Single-key shortcuts',
  singleKeysHint: 'Switch them off if you dictate or use a screen reader. “?” lists them.',
  showKeys: 'Show all keys',
  plan: (name: string) => `Edition plan: ${name}`,
  planIntro: 'When your press review appears, and what it gathers.',
  name: 'Name',
  days: 'Appears on',
  weekday: (day: number) => weekdayName(day, 'short'),
  weekdayLong: (day: number) => weekdayName(day),
  cutOff: 'Cut-off',
  cutOffHint: 'Later articles belong to the next issue.',
  windowHours: 'Window in hours',
  windowHint: 'How far back it looks from the cut-off.',
  firstNumber: 'Number of the first issue',
  maxBlocks: 'Most stories in a draft',
  language: 'Language of the document',
  automatic: 'Compose the draft by itself at the cut-off',
  savePlan: 'Save plan',
  addPlan: 'Add an edition plan',
  removePlan: 'Remove plan',
  newPlan: 'Press review',
  saved: 'Saved',
  about: 'About',
  version: (version: string) => `Press Review ${version}`,
  dataFolder: 'Your data lies in'
}

export const keeping = {
  title: 'Keeping articles',
  rule: 'Keep articles',
  rules: (rule: RetentionRule) => {
    switch (rule.kind) {
      case 'keep': return 'For good'
      case 'age': return rule.days % 365 === 0 ? plural(rule.days / 365, 'year', 'years') : plural(rule.days, 'day', 'days')
      case 'count': return `The newest ${number(rule.articles)} of each section`
    }
  },
  keepsUnread: 'Never remove what I have not read',
  always: 'What you clipped, and what stands in a press review, always stays.',
  bySection: 'Other rules for single sections',
  asAbove: 'As above',
  counting: 'Counting what this would remove …',
  wouldRemove: (count: number) => count === 0
    ? 'This would remove nothing now.'
    : `This would remove ${articles(count)}, from the next day on. They cannot be brought back, except from a backup.`,
  save: 'Save this rule',
  discard: 'Leave it as it was',
  backup: 'Backup',
  backupHint: 'Press Review keeps copies of the last days and weeks by itself, inside the data folder. Keep one elsewhere too.',
  withPictures: 'With pictures of articles',
  backUp: 'Make a backup file',
  backingUp: 'Making a backup file …',
  backedUp: ({ path, byteCount, articleCount }: BackupFile) =>
    `${articles(articleCount)}, ${bytes(byteCount)}: ${path}. Restore it with “press-review restore”, or unpack it into an empty data folder.`,
  download: 'Download'
}

/** What can be typed into a search, with its meaning. */
export const searchOperators = [
  ['grain ships', 'both words, in any form'], ['"grain ships"', 'this phrase'], ['-ships', 'without this word'],
  ['grain OR corn', 'either'], ['(grain OR corn) ships', 'a group'], ['sanct*', 'words that begin so'],
  ['intitle:grain', 'in the headline'], ['author:calder', 'in the byline'], ['outlet:ledger', 'from this outlet'],
  ['section:world', 'in this section'], ['tag:trade', 'tagged so by the outlet'], ['lang:fr', 'in this language'],
  ['date:2026-11-20/', 'from this day on; a day, month, year or from/to'], ['date:P3D', 'of the last three days'],
  ['is:unread', 'not read yet; also is:read, is:clipped']
] as const

export const keys = {
  title: 'Keys',
  close: 'Close',
  groups: [
    { title: 'Reading', keys: [
      ['j k', 'next, previous article'], ['Enter', 'open the chosen article'], ['m', 'mark read or unread'],
      ['s', 'clip or unclip'], ['v', 'read at the outlet'], ['e', 'add to the press review'], ['Shift+A', 'mark all read, with undo']
    ] },
    { title: 'Going', keys: [
      ['g t', 'front page'], ['g u', 'unread news'], ['g c', 'clippings'], ['g d', 'press review'],
      ['g h', 'feed health'], ['/', 'search'], ['Esc', 'close, back to the list']
    ] },
    { title: 'Program', keys: [['r', 'refresh this feed'], ['Shift+R', 'refresh all feeds'], ['a', 'add an article'], ['?', 'this list']] },
    { title: 'Editing a press review', keys: [['Alt+↑ Alt+↓', 'move the piece up or down']] }
  ]
} as const

export function noticeSentence(notice: Notice): string {
  switch (notice.kind) {
    case 'document-rescued': return rescuedSentence(notice)
    case 'draft-composed': return `The draft of no. ${notice.number} is ready.`
    case 'failed': return failureSentence(notice)
  }
}

function rescuedSentence({ document, keptAs, recovered }: Extract<Notice, { kind: 'document-rescued' }>): string {
  if (recovered === undefined) {
    return `${document} was damaged; the version before it was taken. The damaged file is kept as ${keptAs}.`
  }
  const read = `${document} was damaged: ${articles(recovered.readCount)} could be read of it`
  const filled = recovered.backupAt === undefined
    ? 'and there was no backup to fill in the rest'
    : `and ${number(recovered.filledCount)} more came back from the backup of ${recovered.backupAt.slice(0, 10)}`
  return `${read}, ${filled}. The damaged file is kept as ${keptAs}.`
}
