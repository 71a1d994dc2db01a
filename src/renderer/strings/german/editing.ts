import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/editing.ts'

export const candidatesPane: typeof english.candidatesPane = {
  ways: 'Woher',
  stories: 'Themen',
  late: 'Spät',
  search: 'Suche',
  clippings: 'Gemerkt',
  own: 'Eigene',
  lateCount: count => `Spät (${number(count)})`,
  lateHow: 'Nach Redaktionsschluss zu Themen dieser Presseschau gekommen, oder selbst starke Themen.',
  noLate: 'Seit Redaktionsschluss ist nichts gekommen.',
  take: 'Nehmen',
  leave: 'Lassen',
  takeArticle: headline => `Nehmen: ${headline}`,
  leaveArticle: headline => `Lassen: ${headline}`,
  searchLabel: 'In allen Artikeln suchen',
  noHits: 'Kein Artikel enthält diese Wörter.',
  noClippings: 'Nichts gemerkt. Mit s merken Sie sich einen Artikel.',
  isIn: 'Ist drin',
  added: headline => `Aufgenommen: ${headline}`,
  left: headline => `Nicht aufgenommen: ${headline}`,
  textTitle: 'Eigener Text',
  textHeadline: 'Überschrift',
  text: 'Text',
  textSection: 'Ressort',
  addText: 'Text hinzufügen',
  printTitle: 'Ein Artikel aus der Zeitung oder über seine Adresse',
  printHow: 'Tippen Sie ihn ab, und er steht in der Presseschau wie jeder andere.',
  printAsk: 'Artikel hinzufügen…'
}

export const issueBar: typeof english.issueBar = {
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  propose: 'Überschriften…',
  proposals: 'Vorschläge aus je zwei Themen. Sie wählen, und jedes Wort lässt sich ändern.',
  keepOwn: 'Behalten, was dasteht',
  layout: 'Aufmachung',
  layouts: { pieces: 'Beiträge', bulletins: 'Meldungen', glance: 'Auf einen Blick', papers: 'Zeitungen', voices: 'Stimmen' },
  paper: 'Papier',
  checks: 'Prüfung',
  checksCount: count => `Prüfung (${number(count)})`,
  correct: 'Berichtigen…',
  correcting: note => `Berichtigung: ${note}`,
  correctTitle: number_ => `Nr. ${number_} berichtigen`,
  correctHow: 'Daraus wird ein Entwurf mit derselben Nummer. Die herausgegebene Fassung bleibt, wie sie ist; die Anmerkung wird '
    + 'mit der berichtigten gedruckt.',
  correctNote: 'Was falsch war',
  correctNow: 'Entwurf anlegen'
}

export const checks: typeof english.checks = {
  title: 'Prüfung vor der Herausgabe',
  allGood: 'Jedes Zitat steht im gespeicherten Text, und nichts übernimmt zu viel.',
  quotesStand: count => counted(count, {
    one: '# Zitat steht im gespeicherten Text.', other: '# Zitate stehen im gespeicherten Text.'
  }),
  quotesGone: count => counted(count, {
    one: '# Zitat steht nicht im gespeicherten Text.', other: '# Zitate stehen nicht im gespeicherten Text.'
  }),
  quotesChanged: count => counted(count, {
    one: 'Bei # Zitat hat das Medium den Text seither geändert.', other: 'Bei # Zitaten hat das Medium den Text seither geändert.'
  }),
  quotesUnmarked: count => counted(count, {
    one: '# Zitat wurde ohne Kennzeichnung geändert.', other: '# Zitate wurden ohne Kennzeichnung geändert.'
  }),
  warning: (warning, headline) => {
    switch (warning.kind) {
      case 'quote-long': return warning.share === undefined
        ? `„${headline}“ übernimmt ${number(warning.words)} Wörter des Mediums.`
        : `„${headline}“ übernimmt ${number(warning.words)} Wörter des Mediums, ${number(warning.share)} % des Artikels.`
      case 'no-licence': return 'Ein Pressespiegel braucht eine Lizenz: Nennen Sie sie im Ausgabenplan.'
      case 'field-missing': return `„${headline}“ hat keinen Autor oder kein Datum; ein Pressespiegel muss beides nennen.`
    }
  },
  rightsCount: count => counted(count, {
    one: '# Beitrag übernimmt viel aus seinem Artikel, oder ihm fehlt, was ein Pressespiegel nennen muss.',
    other: '# Beiträge übernehmen viel aus ihrem Artikel, oder ihnen fehlt, was ein Pressespiegel nennen muss.'
  }),
  coverage: 'Berichterstattung',
  bySection: 'Nach Ressort',
  byOutlet: 'Nach Medium',
  byLanguage: 'Nach Sprache',
  byHour: 'Nach Stunde im Tag der Redaktion',
  hourBar: (hour, count) => `${String(hour).padStart(2, '0')} Uhr, ${counted(count, { one: '# Artikel', other: '# Artikel' })}`,
  firsts: 'Wer zuerst berichtete',
  first: (outlet, time) => `${outlet}, ${time}`,
  noCoverage: 'Zusammengestellt, bevor die Berichterstattung gezählt wurde.',
  since: number_ => `Seit Nr. ${number_}`,
  noPrevious: 'Es ist die erste ihres Plans.',
  newStories: 'Neu',
  continued: 'Geht weiter',
  dropped: 'Nicht mehr darin',
  line: (outlet, headline) => `${outlet}: ${headline}`,
  corrections: 'Berichtigungen',
  correction: (day, note) => `${day}: ${note}`,
  earlierCorrections: 'In früheren Ausgaben berichtigt',
  earlierCorrection: (number_, day, note) => `Nr. ${number_}, ${day}: ${note}`
}

export const conflict: typeof english.conflict = {
  title: 'Ein anderes Fenster hat an derselben Stelle geschrieben',
  how: 'Nichts wird gespeichert, bevor Sie wählen. Was weicht, lässt sich mit „Rückgängig“ zurückholen.',
  issuedHow: 'Sie wurde inzwischen in einem anderen Fenster herausgegeben und ist eingefroren. Was Sie seither schrieben, steht '
    + 'hier.',
  mine: 'Hier',
  theirs: 'Dort',
  keepMine: 'Behalten, was hier steht',
  keepTheirs: 'Nehmen, was dort steht',
  fields: {
    headline: 'Überschrift', deck: 'Unterzeile', layout: 'Aufmachung', paper: 'Papier', summary: 'Zusammenfassung', angle: 'Dreh',
    note: 'Anmerkung der Redaktion', tags: 'Schlagwörter', rank: 'Gewicht', quotes: 'Zitate', money: 'Beträge', section: 'Ressort'
  },
  of: (field, headline) => `${field}: „${headline}“`
}

export const issuesPage: typeof english.issuesPage = {
  search: 'In Presseschauen suchen',
  found: count => counted(count, { one: '# Presseschau', other: '# Presseschauen' }),
  foundIn: 'Gefunden in',
  noneFound: 'Keine Presseschau enthält diese Wörter.',
  ledger: 'Nachweis (CSV)',
  ledgerHint: 'Was von wem übernommen wurde, über alle herausgegebenen',
  importIssue: 'Ausgabe importieren…',
  imported: number_ => `Nr. ${number_} ist da`,
  corrected: count => counted(count, { one: '# Berichtigung', other: '# Berichtigungen' })
}
