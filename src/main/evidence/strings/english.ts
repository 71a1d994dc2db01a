import type { RecordStrings } from './record-strings.ts'

export const english: RecordStrings = {
  record: 'Record',
  address: 'Address',
  outlet: 'Outlet',
  feed: 'Feed',
  textFrom: 'Text from',
  originFeed: 'the feed',
  originPage: 'the page',
  originPasted: 'pasted text',
  originPrint: 'print',
  dated: 'Dated by the outlet',
  rawDate: 'Date as it stands in the feed',
  updated: 'Updated, as the outlet says',
  firstSeen: 'First seen by this program',
  textSeen: 'This text first seen',
  textIs: 'This text is',
  latest: 'the latest that was seen when it was saved',
  earlier: 'an earlier one: it was replaced before it was saved',
  saved: 'Saved',
  hash: 'SHA-256 of headline, byline and text',
  rights: 'Rights',
  program: 'Program',
  picture: 'Picture',
  answer: 'Answer of the server',
  fetched: 'Fetched',
  seal: 'The seal in the head of this file is the SHA-256 of the file with the seal’s own 64 digits replaced by zeros. '
    + 'It shows that the file is as it was saved; who keeps a copy of the seal elsewhere can show it to others.'
}
