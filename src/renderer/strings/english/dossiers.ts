/** The sentences of dossiers. */
import { plural } from '../../format/numbers.ts'

const articles = (count: number): string => plural(count, 'article', 'articles')

export const dossiers = {
  title: 'Dossiers',
  back: 'All dossiers',
  none: 'No dossier yet. Follow a story from its page: its articles are kept here for good, and new ones join by themselves.',
  facts: (count: number) => articles(count),
  latest: (time: string) => `latest ${time}`,
  following: 'follows its story',
  notFollowing: 'no longer follows',
  name: 'Title',
  rename: 'Rename',
  follow: 'Follow on',
  unfollow: 'Stop following',
  story: 'Open story',
  remove: 'Remove',
  removed: 'Dossier removed',
  takeOut: 'Take out',
  takeOutOf: (headline: string) => `Take out: “${headline}”`,
  takenOut: 'Taken out of the dossier',
  empty: 'It holds no article.',
  joined: (time: string) => `joined ${time}`
}
