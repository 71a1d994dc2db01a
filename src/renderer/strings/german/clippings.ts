import { counted } from '../../format/numbers.ts'
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
  asList: 'Gemerkte Artikel als Liste'
}
