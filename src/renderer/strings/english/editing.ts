/** The sentences around the pieces: what may come in, what is checked, and what two windows wrote. */
import type { DigestLayout, RightsWarning } from '../../../shared/digest.ts'
import { number, plural } from '../../format/numbers.ts'

export const candidatesPane = {
  ways: 'Where from',
  stories: 'Stories',
  late: 'Late',
  search: 'Search',
  clippings: 'Clippings',
  own: 'Own',
  lateCount: (count: number) => `Late (${number(count)})`,
  lateHow: 'Came after the cut-off on stories of this press review, or strong ones of their own.',
  noLate: 'Nothing has come since the cut-off.',
  take: 'Take',
  leave: 'Leave',
  takeArticle: (headline: string) => `Take: ${headline}`,
  leaveArticle: (headline: string) => `Leave: ${headline}`,
  searchLabel: 'Search all articles',
  noHits: 'No article has these words.',
  noClippings: 'Nothing is clipped. Press s on an article to put it aside.',
  isIn: 'In it',
  added: (headline: string) => `Added: ${headline}`,
  left: (headline: string) => `Left: ${headline}`,
  textTitle: 'A text of your own',
  textHeadline: 'Headline',
  text: 'Text',
  textSection: 'Section',
  addText: 'Add the text',
  printTitle: 'An article from print, or by its address',
  printHow: 'Type it in, and it stands in the press review like any other.',
  printAsk: 'Add an article…'
}

export const issueBar = {
  undo: 'Undo',
  redo: 'Do again',
  propose: 'Headlines…',
  proposals: 'Proposals of two stories each. The choice is yours, and you can change every word.',
  keepOwn: 'Keep what stands there',
  layout: 'Layout',
  layouts: {
    pieces: 'Pieces', bulletins: 'Bulletins', glance: 'At a glance', papers: 'Papers', voices: 'Voices'
  } satisfies Record<DigestLayout, string>,
  paper: 'Paper',
  checks: 'Checks',
  checksCount: (count: number) => `Checks (${number(count)})`,
  correct: 'Correct…',
  correcting: (note: string) => `Correction: ${note}`,
  correctTitle: (number_: number) => `Correct no. ${number_}`,
  correctHow: 'A draft with the same number is made of it. The issued one stays as it is; '
    + 'the note is printed with the corrected one.',
  correctNote: 'What was wrong',
  correctNow: 'Make the draft'
}

export const checks = {
  title: 'Checks before issue',
  allGood: 'Every quote stands in the stored text, and nothing takes too much.',
  quotesStand: (count: number) => `${plural(count, 'quote stands', 'quotes stand')} in the stored text.`,
  quotesGone: (count: number) => `${plural(count, 'quote is', 'quotes are')} not in the stored text.`,
  quotesChanged: (count: number) => `Of ${plural(count, 'quote', 'quotes')} the outlet has changed the text since.`,
  quotesUnmarked: (count: number) => `${plural(count, 'quote was', 'quotes were')} changed without marks.`,
  warning: (warning: RightsWarning, headline: string) => {
    switch (warning.kind) {
      case 'quote-long': return warning.share === undefined
        ? `“${headline}” takes ${number(warning.words)} words of the outlet’s.`
        : `“${headline}” takes ${number(warning.words)} words of the outlet’s, ${number(warning.share)} % of the article.`
      case 'no-licence': return 'Clippings need a licence: name it in the edition plan.'
      case 'field-missing': return `“${headline}” has no author or no date, which clippings must name.`
    }
  },
  rightsCount: (count: number) =>
    `${plural(count, 'piece takes', 'pieces take')} much of its article, or lacks what clippings must name.`,
  coverage: 'Coverage',
  bySection: 'By section',
  byOutlet: 'By outlet',
  byLanguage: 'By language',
  byHour: 'By hour of the desk’s day',
  hourBar: (hour: number, count: number) => `${String(hour).padStart(2, '0')}:00, ${plural(count, 'article', 'articles')}`,
  firsts: 'Who was first',
  first: (outlet: string, time: string) => `${outlet}, ${time}`,
  noCoverage: 'It was composed before coverage was counted.',
  since: (number_: number) => `Since no. ${number_}`,
  noPrevious: 'It is the first of its plan.',
  newStories: 'New',
  continued: 'Goes on',
  dropped: 'No more in it',
  line: (outlet: string, headline: string) => `${outlet}: ${headline}`,
  corrections: 'Corrections',
  correction: (day: string, note: string) => `${day}: ${note}`,
  earlierCorrections: 'Corrected in earlier issues',
  earlierCorrection: (number_: number, day: string, note: string) => `No. ${number_}, ${day}: ${note}`
}

export const conflict = {
  title: 'Another window wrote in the same place',
  how: 'Nothing is saved until you choose. What goes can be brought back by Undo.',
  issuedHow: 'It was issued in another window meanwhile and is frozen. What you wrote since is shown here.',
  mine: 'Here',
  theirs: 'There',
  keepMine: 'Keep what is written here',
  keepTheirs: 'Take what is written there',
  fields: {
    headline: 'Headline', deck: 'Line under the headline', layout: 'Layout', paper: 'Paper', summary: 'Summary', angle: 'Angle',
    note: 'Editor’s note', tags: 'Tags', rank: 'Weight', quotes: 'Quotes', money: 'Sums', section: 'Section'
  },
  of: (field: string, headline: string) => `${field} of “${headline}”`
}

export const issuesPage = {
  search: 'Search press reviews',
  found: (count: number) => plural(count, 'press review', 'press reviews'),
  foundIn: 'Found in',
  noneFound: 'No press review has these words.',
  ledger: 'Ledger (CSV)',
  ledgerHint: 'What was taken from whom, over all issued ones',
  importIssue: 'Import an issue…',
  imported: (number_: number) => `No. ${number_} is here`,
  corrected: (count: number) => plural(count, 'correction', 'corrections')
}
