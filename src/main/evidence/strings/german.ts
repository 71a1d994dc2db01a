import type { RecordStrings } from './record-strings.ts'

export const german: RecordStrings = {
  record: 'Protokoll',
  address: 'Adresse',
  outlet: 'Medium',
  feed: 'Feed',
  textFrom: 'Text aus',
  originFeed: 'dem Feed',
  originPage: 'der Seite',
  originPasted: 'eingefügtem Text',
  originPrint: 'dem Druck',
  dated: 'Vom Medium datiert',
  rawDate: 'Datum, wie es im Feed steht',
  updated: 'Aktualisiert, laut Medium',
  firstSeen: 'Von diesem Programm zuerst gesehen',
  textSeen: 'Dieser Text zuerst gesehen',
  textIs: 'Dieser Text ist',
  latest: 'der letzte, der beim Sichern bekannt war',
  earlier: 'ein früherer: Er war vor dem Sichern ersetzt worden',
  saved: 'Gesichert',
  hash: 'SHA-256 von Überschrift, Autorenzeile und Text',
  rights: 'Rechte',
  program: 'Programm',
  picture: 'Bild',
  answer: 'Antwort des Servers',
  fetched: 'Abgerufen',
  seal: 'Das Siegel im Kopf dieser Datei ist der SHA-256 der Datei, in der die 64 Ziffern des Siegels durch Nullen '
    + 'ersetzt sind. Es zeigt, dass die Datei ist, wie sie gesichert wurde; wer das Siegel anderswo aufbewahrt, kann '
    + 'das auch anderen zeigen.'
}
