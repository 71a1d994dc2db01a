/** The sentences of feed health and of its dialogues. */
import type { EncodingScript } from '../../../shared/encodings.ts'
import { list, number, plural, pluralWord, span } from '../../format/numbers.ts'

export const healthPage = {
  title: 'Feed health',
  tabs: 'Outlets and feed health',
  feeds: 'Feeds',
  health: 'Health',
  table: 'How each feed fares',
  attention: (count: number) => count ? `${plural(count, 'feed needs', 'feeds need')} attention` : 'No feed needs attention',
  onlyAttention: 'Needs attention',
  all: 'All feeds',
  filter: 'Which feeds',
  well: 'Every feed answers and brings something as often as it usually does.',
  showAll: 'Show all feeds',
  more: (next: number, count: number) => `Show ${number(next)} more of ${plural(count, 'feed', 'feeds')}`,
  columns: {
    title: 'Feed', fetched: 'Last success', newest: 'Last new article', interval: 'Checked every', next: 'Next check'
  },
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
  never: 'never',
  due: 'due',
  notAgain: 'not again',
  silent: (since: string, usualGap: number | undefined) => [
    `Silent since ${since}${usualGap === undefined ? '' : `; usually something new comes every ${span(Math.max(1, usualGap))}`}.`,
    'Look at its site: the feed may have moved.'
  ].join(' '),
  salvaged: 'Its document is broken; only whole entries could be read. Tell the outlet.',
  moving: (address: string) => `Its server sends us to ${address}. If that lasts a day, the feed moves there.`,
  resting: (until: string) => `Its server asked to be left alone until ${until}.`,
  readAs: (encoding: string, how: 'chosen' | 'guessed' | 'told') =>
    `read as ${encoding}${{ chosen: ', your choice', guessed: ', a guess', told: '' }[how]}`,
  datesIn: (zone: string) => `dates in ${zone.replaceAll('_', ' ')}`,
  signedIn: 'signed in',
  privateAllowed: 'private address allowed',
  otherOrders: 'More',
  otherOrdersOf: (title: string) => `More for ${title}`,
  changeAddress: 'Change address',
  changeAddressOf: (title: string) => `Change address of ${title}`,
  reading: 'Wrong encoding or time?',
  readingOf: (title: string) => `Wrong encoding or time? ${title}`,
  signIn: 'Sign in',
  signInOf: (title: string) => `Sign in to ${title}`,
  signOut: 'Sign out',
  signOutOf: (title: string) => `Sign out of ${title}`,
  signedOut: (title: string) => `Signed out of ${title}; its sign-in is deleted`,
  forbidPrivate: 'Do not allow its private address',
  forbidPrivateOf: (title: string) => `Do not allow its private address: ${title}`
}

export const addressDialog = {
  title: (title: string) => `Address of ${title}`,
  how: 'The new address is asked first. Stored articles and your choices stay with the feed.',
  address: 'Address of the feed',
  save: 'Change address',
  asking: 'Asking…',
  done: (title: string) => `${title} is followed at its new address`,
  allowPrivate: 'It is on my own network: allow this private address',
  cancel: 'Cancel'
}

export const signInDialog = {
  title: (title: string) => `Sign in to ${title}`,
  how: (host: string) =>
    `Sent to ${host} alone, wherever it redirects to, and kept apart from your documents, exports and backups.`,
  by: 'Sign in by',
  byPassword: 'User and password',
  byHeader: 'A header',
  user: 'User',
  password: 'Password',
  headerName: 'Name of the header',
  headerHint: 'As the outlet tells you, such as Authorization',
  headerValue: 'Its value',
  acceptPlain: 'Keep it readable in my data folder',
  save: 'Sign in',
  saving: 'Signing in…',
  cancel: 'Cancel',
  done: (title: string) => `Signed in to ${title}`
}

export const readingDialog = {
  title: (title: string) => `How ${title} is read`,
  how: 'Choose the encoding in which the headlines are right. What is stored of its last document is read again at once.',
  loading: 'Reading its last document…',
  encoding: 'Encoding',
  automatic: (encoding: string) => `As the feed says (${encoding})`,
  likely: 'Likely',
  preview: 'Its first headlines',
  zone: 'Zone of dates that name none',
  datesWithoutZone: (dates: readonly string[]) => `It writes ${list(dates.map(date => `“${date}”`))}.`,
  zonesTold: 'Its dates name their zone.',
  save: 'Read it so',
  saving: 'Reading…',
  cancel: 'Cancel',
  done: (title: string, changed: number) => changed
    ? `${title}: ${number(changed)} ${pluralWord(changed, 'article reads', 'articles read')} otherwise now`
    : `${title} reads as before`
}

export const scriptNames: Readonly<Record<EncodingScript, string>> = {
  unicode: 'Unicode', western: 'Western European', 'central-european': 'Central European', baltic: 'Baltic', cyrillic: 'Cyrillic',
  greek: 'Greek', turkish: 'Turkish', hebrew: 'Hebrew', arabic: 'Arabic', vietnamese: 'Vietnamese', thai: 'Thai',
  'simplified-chinese': 'Chinese, simplified', 'traditional-chinese': 'Chinese, traditional', japanese: 'Japanese',
  korean: 'Korean'
}

/** A feed's health as a sentence with what to do. `when` is a time, `failure` a sentence. */
export const healthStates = {
  neverChecked: 'Not checked yet.',
  ok: (when: string) => `Checked ${when}.`,
  gone: (when: string) => `Gone since ${when}. Its articles stay; look for a new feed on the outlet’s site.`,
  failing: (when: string, failure: string) => `Failing since ${when}. ${failure}`
}
