import type * as english from '../english/evidence.ts'

export const evidence: typeof english.evidence = {
  save: 'Als Beleg sichern',
  saving: 'Wird gespeichert…',
  saved: fileName => `Gespeichert als ${fileName}`,
  saveHint: 'Eine Datei mit Text, Bildern, Zeiten und einem Siegel, um sie später vorzuzeigen.',
  title: 'Beleg prüfen',
  intro: 'Wählen Sie die Datei eines Artikels, der als Beleg gesichert wurde, oder legen Sie sie hier ab. Sie sehen dann, ob sie '
    + 'noch so ist, wie sie gesichert wurde.',
  choose: 'Datei wählen',
  checking: 'Wird geprüft…',
  dropHere: 'Datei hier ablegen',
  untouched: 'Die Datei ist so, wie sie gesichert wurde, auf den Buchstaben genau.',
  touched: 'Die Datei wurde nach dem Sichern geändert: Ihr Siegel passt nicht zu ihrem Text.',
  trueText: 'Überschrift, Autorenzeile und Text haben die Prüfsumme, die die Datei nennt.',
  falseText: 'Überschrift, Autorenzeile und Text haben nicht die Prüfsumme, die die Datei nennt.',
  inArchive: {
    current: 'Ihr Archiv hat diesen Text: So lautet der Artikel noch heute.',
    earlier: 'Ihr Archiv hat diesen Text: So lautete der Artikel früher; er wurde seither geändert.',
    absent: 'Ihr Archiv hat diesen Text nicht.'
  },
  savedAt: (day, time, version) => `Gesichert: ${day}, ${time}, mit Press Review ${version}`,
  seenAt: (day, time) => `Zuerst gesehen: ${day}, ${time}`,
  seal: 'Siegel'
}
