/** The sentences of importing a subscription list. */
import type { OpmlLine, OpmlReport } from '../../../shared/contract.ts'
import { list, number, plural, pluralWord } from '../../format/numbers.ts'

export const opml = {
  import: 'Import OPML',
  reading: 'Importing…',
  dropHere: 'Drop the OPML file to import it',
  imported: ({ added, skipped, failed }: OpmlReport) => list([
    `${plural(added, 'feed', 'feeds')} added`, ...(skipped ? [`${number(skipped)} skipped`] : []),
    ...(failed ? [`${number(failed)} left out`] : [])
  ]),
  undo: 'Undo the import',
  undone: (removed: number, stayed: number) => {
    const gone = `${plural(removed, 'feed', 'feeds')} taken out again`
    return stayed ? `${gone}; ${number(stayed)} that you have changed since ${pluralWord(stayed, 'stays', 'stay')}.` : `${gone}.`
  },
  done: 'Done',
  outcomes: 'Which lines to show',
  filters: { all: 'All', added: 'Added', skipped: 'Skipped', failed: 'Left out' },
  find: 'Find a feed in the list',
  lines: 'Feeds of the imported list',
  noLines: 'No feed of the list matches.',
  more: (shown: number, count: number) => `The first ${number(shown)} of ${number(count)}. Type a name to find another.`,
  count: (count: number) => number(count),
  outcome: (line: OpmlLine): string => {
    if (line.outcome === 'skipped') return line.reason === 'followed' ? 'followed already' : 'repeated in the list'
    if (line.outcome === 'failed') return 'not a web address'
    return line.hasSignIn ? 'added, signs in' : 'added'
  }
}
