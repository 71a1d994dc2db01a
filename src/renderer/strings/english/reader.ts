/** The sentences of an article. */
import { number, plural } from '../../format/numbers.ts'

const outlets = (count: number): string => plural(count, 'outlet', 'outlets')

export const reader = {
  article: 'Article',
  position: (at: number, count: number) => `${number(at)} of ${outlets(count)} on this story`,
  reprintOf: (count: number) => `reprint, ${outlets(count)} on this story`,
  by: (byline: string) => `By ${byline}`,
  inZone: (time: string, city: string) => `${time} in ${city}`,
  seen: (time: string) => `seen ${time}`,
  oddDate: (raw: string) => `The feed’s own date, “${raw}”, lies in the future or cannot be read.`,
  changed: (count: number) => count === 1 ? 'Changed once' : `Changed ${plural(count, 'time', 'times')}`,
  changedAt: (time: string, count: number) => count === 1 ? `Changed ${time}` : `Changed ${time}, ${plural(count, 'time', 'times')} in all`,
  silentEdit: 'changed without a new time',
  movedAway: (number_: number) => `moved away, move ${number(number_)}: `,
  movedHere: (number_: number) => `moved here, move ${number(number_)}: `,
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
  addToToday: 'Add to press review',
  added: (number_: number) => `Added to no. ${number_}`,
  about: 'About this article',
  markUnread: 'Mark unread',
  markRead: 'Mark read',
  clip: 'Clip',
  unclip: 'Unclip',
  section: 'Section',
  moved: (section: string) => `Moved to ${section}`
}
