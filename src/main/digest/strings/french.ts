import { counting } from '../../../shared/counting.ts'
import type { RateSource } from '../../../shared/money.ts'
import { formatShortDay } from '../base/format-facts.ts'
import type { DigestStrings } from './digest-strings.ts'
import { namingDays } from './wording.ts'

export function french(language: string): DigestStrings {
  const count = counting(language)
  const dayName = namingDays(language)
  const shortDay = (day: string): string => formatShortDay(day, language)
  const bank = (source: RateSource): string => ({ ecb: 'Banque centrale européenne', cbr: 'Banque de Russie' })[source]
  const articles = (n: number): string => count(n, { one: '# article', other: '# articles' })
  const stories = (n: number): string => count(n, { one: '# sujet', other: '# sujets' })
  const feeds = (n: number): string => count(n, { one: '# flux', other: '# flux' })

  return {
    language,
    pressReview: 'Revue de presse',
    headlineOfNone: 'Revue de presse : rien de notable',
    headlineOfOne: headline => `Revue de presse : ${headline}`,
    headlineOfTwo: (first, second) => `Revue de presse : ${first} et ${second}`,
    deck: day => `Les principaux sujets de la presse du ${dayName(day)}`,
    quietDeck: (n, day) => n === 0
      ? `Journée calme : aucun sujet commun dans la presse du ${dayName(day)}`
      : `Journée calme : ${count(n, { one: 'un seul sujet commun', other: '# sujets communs seulement' })} dans la presse `
        + `du ${dayName(day)}`,
    noCoverage: 'Rien de notable dans la presse sur cette période.',
    number: value => `Nº ${value}`,
    draft: 'Brouillon',
    draftNote: 'Non publiée. Peut encore changer ; ne pas diffuser.',
    contents: 'Sommaire',
    day: 'Date',
    plan: 'Édition',
    window: 'Période',
    cutOff: 'Bouclage',
    composed: 'Composée',
    issued: 'Publiée',
    coverage: 'Lu',
    coverageOf: (a, s, f) => `${articles(a)} de ${feeds(f)}, ${stories(s)}`,
    noByline: 'Non signé',
    retrieved: time => `relevé ${time}`,
    inPrint: (day, page) => page === undefined ? `édition imprimée du ${day}` : `édition imprimée du ${day}, p. ${page}`,
    inLanguage: name => `en ${name}`,
    outletsWords: 'Dans les mots du média',
    alsoCoveredIn: 'Également dans',
    brief: 'En bref',
    compiler: 'Composée par',
    distribution: 'Diffusion',
    paywalled: 'réservé aux abonnés',
    notCoveredIn: 'Absent de',
    editorsNote: 'Note de la rédaction',
    tags: 'Mots-clés',
    follows: 'Fait suite au',
    issueAndPage: (number, page) => page === undefined ? `nº ${number}` : `nº ${number}, p. ${page}`,
    bank,
    worth: (amount, publisher, date) => `environ ${amount} (${publisher}, ${shortDay(date)})`,
    continuity: 'Depuis le dernier numéro',
    corrected: 'Corrigé depuis la première publication :',
    correctedEarlier: 'Corrigé dans les numéros précédents depuis le dernier :',
    dropped: 'Dans le dernier numéro et absent de celui-ci :',
    recipients: n => `Diffusée à ${count(n, { one: '# exemplaire', other: '# exemplaires' })}.`,
    coverageTitle: 'Couverture',
    articles: 'Articles',
    story: 'Sujet',
    bySection: 'Par rubrique',
    byOutlet: 'Par média',
    byLanguage: 'Par langue',
    byHour: 'Par heure',
    firsts: 'Les premiers à en parler',
    firstOutlet: 'Premier',
    firstAt: 'À',
    furtherRows: n => count(n, { one: '# autre', other: '# autres' }),
    sources: 'Sources',
    noLink: 'sans lien',
    method: 'Méthode',
    methodOf: f => `Articles vus pour la première fois entre ${f.from} et ${f.to} dans ${feeds(f.feeds)} : `
      + `${articles(f.articles)}, dont le programme a tiré ${stories(f.stories)} d’après leurs mots. L’ordre proposé `
      + 'suit le nombre de médias, puis d’articles, puis l’heure. Titres et résumés sont ceux des médias, sauf modification '
      + 'par la rédaction ; rien n’a été écrit par une machine.',
    noFailedFeed: 'Tous les flux ont répondu.',
    failedFeeds: n => count(n, {
      one: '# flux n’a pas pu être lu au moment de la composition :',
      other: '# flux n’ont pas pu être lus au moment de la composition :'
    }),
    furtherFeeds: n => `et ${count(n, { one: '# autre flux', other: '# autres flux' })}`,
    feedHealth: h => 'Au moment de la composition : '
      + `${count(h.readCount, { one: '# flux lu', other: '# flux lus' })}, `
      + `${count(h.failedCount, { other: '# en échec' })} et ${count(h.silentCount, {
        one: '# muet', other: '# muets'
      })} (sans nouvel article depuis bien plus longtemps que d’habitude).`,
    outletsConcerned: 'Médias concernés :',
    furtherOutlets: n => count(n, { one: '# autre', other: '# autres' }),
    rights: 'Droits',
    rightsNote: 'Titres, résumés et citations appartiennent aux médias nommés et sont donnés ici avec leur source. Toute '
      + 'diffusion plus large peut exiger leur accord.',
    clippingsNote: 'Textes, titres et citations appartiennent aux médias nommés et sont reproduits ici en entier, pour un usage '
      + 'interne seulement. Toute diffusion exige une licence.',
    disclaimer: 'Les informations n’ont pas été vérifiées et leur exactitude n’est pas garantie.'
  }
}
