/** Messages that read the same in English and in another language, and are no sentence that was forgotten. */
import type { Translation } from './catalogues.ts'

export const sameWords: Readonly<Record<Translation | 'everywhere', readonly string[]>> = {
  // Names of the program, of formats and of keys.
  everywhere: [
    'shell.product', 'shell.title', 'settingsPage.version', 'settingsPage.proxy', 'outletsPage.opmlName', 'scriptNames.unicode',
    'keys.names.Mod', 'keys.names.Alt', 'keys.names.Escape',
    ...['markdown', 'csv', 'ris'].map(format => `clippingsPage.formats.${format}`),
    ...['pdf', 'html', 'docx', 'epub', 'md', 'ris', 'bib', 'csl.json'].map(format => `editor.formats.${format}.name`)
  ],
  fr: [
    'addArticle.page', 'commandTitles.go-dossiers', 'dossiers.title', 'conflict.fields.angle', 'planForm.logo', 'filter.ok',
    'news.list', 'piece.angle', 'editor.format', 'reader.article', 'reading.listenPause', 'reading.note', 'reading.notes',
    'reading.noteText', 'topicDialog.colours.violet', 'topicDialog.colours.rose', 'clippingsPage.labelled', 'dossiers.facts',
    'reading.photos', 'stories.score', 'searchOperators.5.0', 'editor.exportPdf', 'editor.papers.letter'
  ],
  de: [
    'addArticle.text', 'candidatesPane.text', 'commandTitles.go-dossiers', 'dossiers.title', 'planForm.logo', 'filter.used',
    'filter.ok', 'queue.link', 'healthPage.feeds', 'healthPage.columns.title', 'scriptNames.thai', 'piece.original',
    'moneyNotes.target', 'editor.format', 'editor.papers.letter', 'reader.inZone', 'reading.themes.sepia', 'reading.listenPause',
    'settingsPage.name', 'shell.status', 'shell.demo', 'topicDialog.name'
  ],
  es: ['piece.original', 'reading.themes.sepia', 'shell.demo', 'stories.lag'],
  ru: [],
  ar: ['editor.papers.letter']
}
