import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/clippings.ts'

export const clippingsPage: typeof english.clippingsPage = {
  title: 'Merkliste',
  labels: 'Etiketten',
  all: 'Alle',
  labelled: (label, count) => `${label}, ${counted(count, { one: '# Artikel', other: '# Artikel' })}`,
  none: 'Noch ist nichts gemerkt. Merken Sie einen Artikel mit seinem Lesezeichen oder der Taste s, oder markieren Sie darin '
    + 'eine Stelle, um sie hervorzuheben oder zu notieren.',
  noneLabelled: label => `Kein gemerkter Artikel trägt das Etikett „${label}“.`,
  more: 'Mehr anzeigen',
  exportAs: 'Exportieren als',
  formats: { markdown: 'Markdown', csv: 'CSV', ris: 'RIS' },
  exported: (count, file) => `${counted(count, { one: '# gemerkter Artikel', other: '# gemerkte Artikel' })} gespeichert als `
    + `${file}`,
  exporting: (format, progress) => progress
    ? `${format} wird erstellt: ${number(progress.done)} von ${
      counted(progress.total, { one: '# gemerkten Artikel', other: '# gemerkten Artikeln' })}`
    : `${format} wird erstellt…`,
  days: 'Tage',
  allDays: 'Alle Tage',
  firstDay: 'Von',
  lastDay: 'Bis',
  noneInDays: 'An diesen Tagen wurde nichts gemerkt.',
  asList: 'Gemerkte Artikel als Liste'
}
