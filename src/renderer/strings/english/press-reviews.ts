/** The sentences of press reviews and their editor. */
import type { DigestLayout, ExportFormat, PaperSize } from '../../../shared/digest.ts'
import type { ExportProgress } from '../../../shared/export-progress.ts'
import { bytes, list, number, plural, pluralWord } from '../../format/numbers.ts'

const stories = (count: number): string => plural(count, 'story', 'stories')

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
  movedInto: (title: string, at: number, count: number) => `Moved into ${title}, to place ${at} of ${count}`,
  remove: (headline: string) => `Remove: ${headline}`,
  removed: (headline: string) => `Removed: ${headline}`,
  grip: 'Drag to another place; by keyboard, Alt+↑ and Alt+↓ in the piece',
  openArticle: 'Open the article',
  add: (headline: string) => `Add: ${headline}`,
  addShort: 'Add',
  noCandidates: 'No further shared story in this window.',
  candidatesCount: (count: number) => stories(count),
  emptyOutline: 'Nothing in it: it will say that there was no significant coverage. Add stories or articles from the candidates.',
  exportPdf: 'Export PDF',
  exportAs: 'Export as…',
  mailHeadlines: 'Send the headlines by e-mail',
  exportTitle: 'Export this press review',
  exportAnyway: 'Export all the same',
  exportNow: 'Export',
  keepAsItIs: 'Cancel',
  cancelExport: 'Cancel export',
  format: 'Format',
  formats: {
    pdf: { name: 'PDF', use: 'to print, mail and archive' },
    html: { name: 'HTML', use: 'one file for any browser' },
    docx: { name: 'Word (DOCX)', use: 'to edit it further' },
    epub: { name: 'EPUB', use: 'for an e-book reader' },
    md: { name: 'Markdown', use: 'for a website or notes' },
    txt: { name: 'Plain text', use: 'for a mail without mark-up' },
    eml: { name: 'E-mail (EML)', use: 'opens in your mail program' },
    ris: { name: 'Sources (RIS)', use: 'for Zotero, Citavi, EndNote' },
    bib: { name: 'Sources (BibTeX)', use: 'for LaTeX' },
    'csl.json': { name: 'Sources (CSL-JSON)', use: 'for citation programs' },
    json: { name: 'Whole issue (JSON)', use: 'for another copy of Press Review' }
  } satisfies Record<ExportFormat, { name: string; use: string }>,
  layout: 'Layout',
  layouts: {
    pieces: 'Pieces: outlet and headline over each', bulletins: 'Bulletins: a sentence each, by outlet',
    glance: 'At a glance: a story in two sentences', papers: 'Papers: whole pieces, by outlet', voices: 'Voices: by topic, in quotes'
  } satisfies Record<DigestLayout, string>,
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' } satisfies Record<PaperSize, string>,
  exportCancelled: 'Export cancelled. No file was made.',
  exporting: (format: string, progress: ExportProgress | undefined) => progress
    ? `Making ${format}: step ${number(progress.done + 1)} of ${number(progress.total)}${
      progress.pageCount ? `, ${plural(progress.pageCount, 'page', 'pages')}` : ''}`
    : `Making ${format}…`,
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
  deleted: (number_: number) => `Draft of no. ${number_} deleted`,
  proposed: 'Proposed by the program; change it as you like.'
}
