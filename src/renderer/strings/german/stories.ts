import { counted, list, span, tenth } from '../../format/numbers.ts'
import type * as english from '../english/stories.ts'

const outlets = (count: number): string => counted(count, { one: '# Medium', other: '# Medien' })
const articles = (count: number): string => counted(count, { one: '# Artikel', other: '# Artikel' })

export const stories: typeof english.stories = {
  title: 'Thema',
  back: 'Zurück zur Titelseite',
  whole: 'Ganzes Thema',
  gone: 'Dieses Thema gibt es nicht mehr: Seine Artikel handeln von verschiedenen Ereignissen oder wurden entfernt.',
  firstAt: (outlet, time) => `zuerst: ${outlet}, ${time}`,
  latestAt: time => `zuletzt: ${time}`,

  inOtherMedia: 'In anderen Medien',
  first: time => `zuerst, ${time}`,
  lag: minutes => `+${span(minutes)}`,
  wireCopy: count => counted(count, {
    one: 'Wort für Wort übernommen von # weiteren Medium', other: 'Wort für Wort übernommen von # weiteren Medien'
  }),
  readAlso: 'Lesen Sie auch',
  showMore: 'Mehr anzeigen',
  today: 'Heute',
  yesterday: 'Gestern',

  coverage: 'Berichterstattung',
  coverageFacts: (voices, count) => `${outlets(voices)} in eigenen Worten · ${articles(count)}`,
  absent: count => counted(count, { one: '# meiner Medien ohne dieses Thema', other: '# meiner Medien ohne dieses Thema' }),
  absentNone: 'Alle meine Medien haben es.',
  choose: (outlet, headline) => `„${headline}“ wählen (${outlet})`,
  chosen: count => `${articles(count)} gewählt`,
  chooseHow: 'Wählen Sie zwei Artikel, um zu sehen, warum sie beisammen sind, oder einige, um sie abzutrennen.',
  why: 'Warum beisammen?',
  whyNot: 'Diese beiden haben kein Wort gemeinsam: Andere halten sie zusammen.',
  whyWords: similarity => `Diese Wörter haben sie gemeinsam. Ihre Ähnlichkeit ist ${tenth(similarity * 100)} von 100.`,
  whyNames: similarity => 'Sie sind in verschiedenen Sprachen; nur Namen und Zahlen sprechen dafür. '
    + `Ihre Ähnlichkeit ist ${tenth(similarity * 100)} von 100.`,
  wordKinds: { name: 'Name', number: 'Zahl', word: 'Wort' },
  split: 'Abtrennen',
  didSplit: count => `${articles(count)} abgetrennt`,
  leave: 'Anderes Thema',
  leaveOf: headline => `Anderes Thema: „${headline}“`,
  left: 'Aus dem Thema genommen',
  merge: 'Vereinen…',
  undoLast: 'Letzte Entscheidung zurücknehmen',
  mergeTitle: 'Mit einem anderen Thema vereinen',
  mergeHow: 'Vereinte Themen werden eines. „Dieselbe Sache“ lässt zwei Themen bestehen, jedes in der Chronik des anderen. Was '
    + 'Sie entscheiden, gilt fortan vor dem Programm.',
  mergeNone: 'Kein anderes Thema steht diese Woche in zwei Medien.',
  mergeFind: 'Thema finden',
  mergeNow: 'Vereinen',
  mergeWith: headline => `Vereinen mit „${headline}“`,
  linkWith: headline => `Dieselbe Sache: „${headline}“`,
  cancel: 'Abbrechen',
  merged: 'Zu einem Thema vereint',
  undone: 'Zurückgenommen',
  follow: 'Verfolgen',
  followed: 'Wird verfolgt: Seine Artikel bleiben in einem Dossier',
  openDossier: 'Dossier öffnen',

  timeline: 'Chronik',
  barsPerHour: (count, hours) =>
    `${articles(count)} in ${counted(hours, { one: '# Stunde', other: '# Stunden' })}, ein Balken je Stunde`,
  barsPerDay: (count, days) => `${articles(count)} in ${counted(days, { one: '# Tag', other: '# Tagen' })}, ein Balken je Tag`,
  linked: 'Dieselbe Sache',
  linkedBy: names => `gemeinsam: ${list(names)}`,
  linkedByHand: 'von Ihnen verknüpft',
  unlink: 'Nicht dieselbe Sache',
  unlinkOf: headline => `Nicht dieselbe Sache: „${headline}“`,
  unlinked: 'Nicht mehr verknüpft',
  didLink: 'Als dieselbe Sache verknüpft',

  score: value => `${tenth(value)} ${counted(value, { one: 'Punkt', other: 'Punkte' })}`,
  scoreOf: headline => `Wonach „${headline}“ gereiht ist`,
  scoreParts: {
    outlets: count => `${outlets(count)} in eigenen Worten`,
    sections: count => counted(count, { one: '# Ressort', other: '# Ressorts' }),
    freshness: minutes => minutes < 1 ? 'neuester Artikel gerade eben' : `neuester Artikel vor ${span(minutes)}`
  },
  scoreHow: 'Zehn Punkte je Medium, drei je weiteres Ressort, bis zu zehn für Neues. Übernommene Agenturmeldungen zählen einmal.',

  mostCovered: 'Meistberichtet',
  mostRead: 'Meistgelesen',
  spans: { now: 'Jetzt', today: 'Heute', week: 'Diese Woche' },
  spanOf: title => `${title}: in welcher Zeit`,
  noneCovered: 'In dieser Zeit steht kein Thema in zwei Medien.',
  noneRead: 'Hier wird gezählt, was Sie öffnen und wobei Sie bleiben. Es verlässt diesen Computer nie.',
  rank: (outletCount, articleCount) => `${outlets(outletCount)} · ${articles(articleCount)}`,
  readTimes: (count, articleCount) => articleCount > 1
    ? `${counted(count, { one: 'einmal gelesen', other: '#-mal gelesen' })}, ${articles(articleCount)}`
    : counted(count, { one: 'einmal gelesen', other: '#-mal gelesen' }),
  aside: 'Meistberichtet, Meistgelesen und Presseschau',

  readings: 'Was Sie am meisten lesen',
  readingsHow: 'Die Titelseite zählt für die Liste „Meistgelesen“, welche Artikel Sie öffnen und bei welchen Sie bleiben. Das '
    + 'bleibt allein im Archiv auf diesem Computer.',
  forget: 'Vergessen, was ich am meisten lese',
  forgotten: 'Gelesenes vergessen'
}
