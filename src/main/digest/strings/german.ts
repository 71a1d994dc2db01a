import { counting } from '../../../shared/counting.ts'
import type { RateSource } from '../../../shared/money.ts'
import { formatShortDay } from '../base/format-facts.ts'
import type { DigestStrings } from './digest-strings.ts'
import { namingDays } from './wording.ts'

export function german(language: string): DigestStrings {
  const count = counting(language)
  const dayName = namingDays(language)
  const shortDay = (day: string): string => formatShortDay(day, language)
  const bank = (source: RateSource): string => ({ ecb: 'Europäische Zentralbank', cbr: 'Bank von Russland' })[source]
  const articles = (n: number): string => count(n, { other: '# Artikel' })
  const stories = (n: number): string => count(n, { one: '# Thema', other: '# Themen' })
  const feeds = (n: number): string => count(n, { one: '# Feed', other: '# Feeds' })

  return {
    language,
    pressReview: 'Presseschau',
    headlineOfNone: 'Presseschau: nichts Wesentliches',
    headlineOfOne: headline => `Presseschau: ${headline}`,
    headlineOfTwo: (first, second) => `Presseschau: ${first} und ${second}`,
    deck: day => `Die wichtigsten Themen der Presse, ${dayName(day)}`,
    quietDeck: (n, day) => n === 0
      ? `Ein ruhiger Tag: kein gemeinsames Thema in der Presse, ${dayName(day)}`
      : `Ein ruhiger Tag: nur ${count(n, { one: 'ein gemeinsames Thema', other: '# gemeinsame Themen' })} in der Presse, `
        + `${dayName(day)}`,
    noCoverage: 'In diesem Zeitraum nichts Wesentliches.',
    number: value => `Nr. ${value}`,
    draft: 'Entwurf',
    draftNote: 'Nicht herausgegeben. Kann sich noch ändern; nicht zur Weitergabe.',
    contents: 'Inhalt',
    day: 'Datum',
    plan: 'Ausgabe',
    window: 'Zeitraum',
    cutOff: 'Redaktionsschluss',
    composed: 'Zusammengestellt',
    issued: 'Herausgegeben',
    coverage: 'Gelesen',
    coverageOf: (a, s, f) => `${articles(a)} aus ${feeds(f)}, ${stories(s)}`,
    noByline: 'Ohne Autorenzeile',
    retrieved: time => `abgerufen ${time}`,
    inPrint: (day, page) => page === undefined ? `gedruckt am ${day}` : `gedruckt am ${day}, S. ${page}`,
    inLanguage: name => `Sprache: ${name}`,
    outletsWords: 'Im Wortlaut des Mediums',
    alsoCoveredIn: 'Auch in',
    brief: 'Kurz gefasst',
    compiler: 'Zusammengestellt von',
    distribution: 'Verteiler',
    paywalled: 'nur mit Abonnement',
    notCoveredIn: 'Nicht in',
    editorsNote: 'Anmerkung der Redaktion',
    tags: 'Schlagwörter',
    follows: 'Fortsetzung von',
    issueAndPage: (number, page) => page === undefined ? `Nr. ${number}` : `Nr. ${number}, S. ${page}`,
    bank,
    worth: (amount, publisher, date) => `etwa ${amount} (${publisher}, ${shortDay(date)})`,
    continuity: 'Seit der letzten Ausgabe',
    corrected: 'Seit der ersten Herausgabe berichtigt:',
    correctedEarlier: 'Seit der letzten Ausgabe in früheren berichtigt:',
    dropped: 'In der letzten Ausgabe und nicht in dieser:',
    recipients: n => `Verteilt in ${count(n, { one: '# Exemplar', other: '# Exemplaren' })}.`,
    coverageTitle: 'Berichterstattung',
    articles: 'Artikel',
    story: 'Thema',
    bySection: 'Nach Ressort',
    byOutlet: 'Nach Medium',
    byLanguage: 'Nach Sprache',
    byHour: 'Nach Stunde',
    firsts: 'Wer zuerst berichtete',
    firstOutlet: 'Zuerst',
    firstAt: 'Um',
    furtherRows: n => count(n, { one: '# weiteres', other: '# weitere' }),
    sources: 'Quellen',
    noLink: 'ohne Link',
    method: 'Methode',
    methodOf: f => `Artikel, die zwischen ${f.from} und ${f.to} erstmals gesehen wurden, aus ${feeds(f.feeds)}: `
      + `${articles(f.articles)}, aus denen das Programm nach ihren Wörtern ${stories(f.stories)} gebildet hat. Vorgeschlagen `
      + 'nach der Zahl der Medien, dann der Artikel, dann nach der Zeit. Überschriften und Zusammenfassungen stammen von den '
      + 'Medien, soweit die Redaktion sie nicht geändert hat; nichts wurde maschinell geschrieben.',
    noFailedFeed: 'Alle Feeds haben geantwortet.',
    failedFeeds: n => count(n, {
      one: '# Feed konnte beim Zusammenstellen nicht gelesen werden:',
      other: '# Feeds konnten beim Zusammenstellen nicht gelesen werden:'
    }),
    furtherFeeds: n => `und ${count(n, { one: '# weiterer Feed', other: '# weitere Feeds' })}`,
    feedHealth: h => `Beim Zusammenstellen waren ${count(h.readCount, { one: '# Feed', other: '# Feeds' })} gelesen, `
      + `${count(h.failedCount, { other: '# fehlgeschlagen' })} und ${count(h.silentCount, { other: '# stumm' })} (weit `
      + 'länger als üblich ohne neuen Artikel).',
    outletsConcerned: 'Betroffene Medien:',
    furtherOutlets: n => count(n, { one: '# weiteres', other: '# weitere' }),
    rights: 'Rechte',
    rightsNote: 'Überschriften, Zusammenfassungen und Zitate gehören den genannten Medien und stehen hier mit '
      + 'Quellenangabe. Eine weitergehende Verbreitung kann deren Erlaubnis erfordern.',
    clippingsNote: 'Texte, Überschriften und Zitate gehören den genannten Medien und stehen hier im vollen Wortlaut, nur für den '
      + 'internen Gebrauch. Wer sie weitergibt, braucht eine Lizenz.',
    disclaimer: 'Die Berichte wurden nicht geprüft; für ihre Richtigkeit wird keine Gewähr übernommen.'
  }
}
