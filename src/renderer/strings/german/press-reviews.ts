import { bytes, counted, list, number } from '../../format/numbers.ts'
import type * as english from '../english/press-reviews.ts'

const stories = (count: number): string => counted(count, { one: '# Thema', other: '# Themen' })
const others = (count: number): string => counted(count, { one: '# weiteren', other: '# weiteren' })

export const issues: typeof english.issues = {
  title: 'Presseschau',
  compose: 'Heutige Presseschau zusammenstellen',
  composePlan: plan => `Heutige zusammenstellen: „${plan}“`,
  composing: 'Wird zusammengestellt…',
  none: 'Noch keine Presseschau',
  noneHow: 'Sie sammelt die Themen des letzten Tages in einem nummerierten Dokument, das Sie bearbeiten, herausgeben und '
    + 'drucken.',
  noPlan: 'Es gibt keinen Ausgabenplan. Legen Sie in den Einstellungen einen an.',
  number: number_ => `Presseschau Nr. ${number_}`,
  draft: 'Entwurf',
  issued: 'herausgegeben',
  stories: count => stories(count),
  draftWith: count => `Entwurf, ${stories(count)}`,
  issuedWith: count => `herausgegeben, ${stories(count)}`,
  list: 'Ausgaben'
}

export const editor: typeof english.editor = {
  outline: 'Gliederung',
  candidates: 'Auswahl',
  preview: 'Vorschau',
  panes: 'Teile dieser Seite',
  number: (number_, day) => `Nr. ${number_} · ${day}`,
  window: (from, to) => `${from} bis ${to}`,
  saved: time => `gespeichert ${time}`,
  waiting: 'noch nicht gespeichert',
  running: 'wird gespeichert…',
  failed: 'nicht gespeichert',
  issuedAt: time => `herausgegeben ${time}`,
  headline: 'Überschrift',
  deck: 'Unterzeile',
  blockHeadline: outlet => `Überschrift des Beitrags: ${outlet}`,
  summary: outlet => `Zusammenfassung des Beitrags: ${outlet}`,
  ownWords: 'Wortlaut des Mediums',
  yourWords: 'Ihre Worte',
  also: (names, further) => further ? `Auch in ${names.join(', ')} und ${others(further)}` : `Auch in ${list(names)}`,
  up: headline => `Nach oben: ${headline}`,
  down: headline => `Nach unten: ${headline}`,
  sectionUp: title => `Ressort nach oben: ${title}`,
  sectionDown: title => `Ressort nach unten: ${title}`,
  movedTo: (at, count) => `Nun an Stelle ${at} von ${count}`,
  movedInto: (title, at, count) => `Nun in „${title}“ an Stelle ${at} von ${count}`,
  remove: headline => `Entfernen: ${headline}`,
  removed: headline => `Entfernt: ${headline}`,
  grip: 'An eine andere Stelle ziehen; mit der Tastatur Alt+↑ und Alt+↓ im Beitrag',
  openArticle: 'Artikel öffnen',
  add: headline => `Aufnehmen: ${headline}`,
  addShort: 'Aufnehmen',
  noCandidates: 'Kein weiteres gemeinsames Thema in diesem Zeitraum.',
  candidatesCount: count => stories(count),
  emptyOutline: 'Nichts darin: Sie wird sagen, dass es nichts Wesentliches gab. Nehmen Sie Themen oder Artikel aus der '
    + 'Auswahl auf.',
  exportPdf: 'PDF-Export',
  exportAs: 'Export als…',
  mailHeadlines: 'Die Schlagzeilen per E-Mail senden',
  exportTitle: 'Diese Presseschau exportieren',
  exportAnyway: 'Trotzdem exportieren',
  exportNow: 'Exportieren',
  keepAsItIs: 'Abbrechen',
  cancelExport: 'Export abbrechen',
  format: 'Format',
  formats: {
    pdf: { name: 'PDF', use: 'zum Drucken, Versenden, Archivieren' },
    html: { name: 'HTML', use: 'eine Datei für jeden Browser' },
    docx: { name: 'Word (DOCX)', use: 'zum Weiterbearbeiten' },
    epub: { name: 'EPUB', use: 'für Lesegeräte' },
    md: { name: 'Markdown', use: 'für Website oder Notizen' },
    txt: { name: 'Reiner Text', use: 'für eine Mail ohne Gestaltung' },
    eml: { name: 'E-Mail (EML)', use: 'öffnet sich im Mailprogramm' },
    ris: { name: 'Quellen (RIS)', use: 'für Zotero, Citavi, EndNote' },
    bib: { name: 'Quellen (BibTeX)', use: 'für LaTeX' },
    'csl.json': { name: 'Quellen (CSL-JSON)', use: 'für Literaturverwaltungen' },
    json: { name: 'Ganze Ausgabe (JSON)', use: 'für eine andere Kopie von Press Review' }
  },
  layout: 'Aufmachung',
  layouts: {
    pieces: 'Beiträge mit Medium und Überschrift', bulletins: 'Meldungen: je ein Satz, nach Medium',
    glance: 'Auf einen Blick: ein Thema in zwei Sätzen', papers: 'Zeitungen: ganze Beiträge, nach Medium',
    voices: 'Stimmen: nach Thema, in Zitaten'
  },
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Letter' },
  exportCancelled: 'Export abgebrochen. Es wurde keine Datei erstellt.',
  exporting: (format, progress) => progress
    ? `${format} wird erstellt: Schritt ${number(progress.done + 1)} von ${number(progress.total)}${
      progress.pageCount ? `, ${counted(progress.pageCount, { one: '# Seite', other: '# Seiten' })}` : ''}`
    : `${format} wird erstellt…`,
  exported: (name, size, pages) =>
    pages ? `${name} · ${counted(pages, { one: '# Seite', other: '# Seiten' })}, ${bytes(size)}` : `${name} · ${bytes(size)}`,
  download: 'Noch einmal herunterladen',
  missingGlyphs: characters => [counted(characters.length, {
    one: 'Das Dokument zeigt ein Kästchen für ein Zeichen, das hier keine Schrift hat:',
    other: 'Das Dokument zeigt Kästchen für Zeichen, die hier keine Schrift hat:'
  }), ...characters].join(' '),
  issue: 'Herausgeben',
  issueTitle: number_ => `Nr. ${number_} herausgeben?`,
  issueHow: 'Sie wird dann eingefroren: Nichts darin lässt sich mehr ändern, und die nächste erhält die nächste Nummer. '
    + 'Bestätigen Sie die Überschrift.',
  issueNow: number_ => `Nr. ${number_} herausgeben`,
  keepDraft: 'Entwurf lassen',
  issued: number_ => `Nr. ${number_} ist herausgegeben`,
  previewOf: number_ => `Vorschau von Nr. ${number_}`,
  delete: 'Entwurf löschen',
  deleted: number_ => `Entwurf von Nr. ${number_} gelöscht`,
  proposed: 'Vom Programm vorgeschlagen; ändern Sie es nach Belieben.'
}
