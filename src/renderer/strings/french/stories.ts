import { counted, list, span, tenth } from '../../format/numbers.ts'
import type * as english from '../english/stories.ts'

const outlets = (count: number): string => counted(count, { one: '# média', other: '# médias' })
const articles = (count: number): string => counted(count, { one: '# article', other: '# articles' })

export const stories: typeof english.stories = {
  title: 'Sujet',
  back: 'Retour à la une',
  whole: 'Sujet complet',
  gone: 'Ce sujet n’existe plus : ses articles parlent d’événements différents, ou ont été supprimés.',
  firstAt: (outlet, time) => `premier : ${outlet}, ${time}`,
  latestAt: time => `dernier : ${time}`,

  inOtherMedia: 'Dans les autres médias',
  first: time => `premier, ${time}`,
  lag: minutes => `+${span(minutes)}`,
  wireCopy: count => counted(count, {
    one: 'Repris mot pour mot par # autre média', other: 'Repris mot pour mot par # autres médias'
  }),
  readAlso: 'À lire aussi',
  showMore: 'Afficher plus',
  today: 'Aujourd’hui',
  yesterday: 'Hier',

  coverage: 'Couverture',
  coverageFacts: (voices, count) => `${outlets(voices)} avec leurs propres mots · ${articles(count)}`,
  absent: count => counted(count, { one: '# de mes médias ne l’a pas', other: '# de mes médias ne l’ont pas' }),
  absentNone: 'Tous mes médias l’ont.',
  choose: (outlet, headline) => `Choisir « ${headline} » (${outlet})`,
  chosen: count => counted(count, { one: '# article choisi', other: '# articles choisis' }),
  chooseHow: 'Choisissez deux articles pour voir pourquoi ils sont ensemble, ou quelques-uns pour les détacher.',
  why: 'Pourquoi ensemble ?',
  whyNot: 'Ces deux-là n’ont aucun mot en commun : d’autres les relient.',
  whyWords: similarity => `Ils ont ces mots en commun. Leur ressemblance est de ${tenth(similarity * 100)} sur 100.`,
  whyNames: similarity => 'Ils sont en langues différentes : seuls les noms et les nombres comptent. '
    + `Leur ressemblance est de ${tenth(similarity * 100)} sur 100.`,
  wordKinds: { name: 'nom', number: 'nombre', word: 'mot' },
  split: 'Détacher',
  didSplit: count => counted(count, { one: '# article détaché', other: '# articles détachés' }),
  leave: 'Hors sujet',
  leaveOf: headline => `Hors sujet : « ${headline} »`,
  left: 'Retiré du sujet',
  merge: 'Réunir…',
  undoLast: 'Annuler la dernière décision',
  mergeTitle: 'Réunir avec un autre sujet',
  mergeHow: 'Des sujets réunis n’en font plus qu’un. « Même affaire » laisse deux sujets, chacun sur la chronologie de l’autre. '
    + 'Ce que vous décidez l’emporte dès lors sur le programme.',
  mergeNone: 'Aucun autre sujet n’est couvert par deux médias cette semaine.',
  mergeFind: 'Trouver un sujet',
  mergeNow: 'Réunir',
  mergeWith: headline => `Réunir avec « ${headline} »`,
  linkWith: headline => `Même affaire : « ${headline} »`,
  cancel: 'Annuler',
  merged: 'Réunis en un seul sujet',
  undone: 'Décision annulée',
  follow: 'Suivre',
  followed: 'Suivi : ses articles sont gardés dans un dossier',
  openDossier: 'Ouvrir le dossier',

  timeline: 'Chronologie',
  barsPerHour: (count, hours) =>
    `${articles(count)} en ${counted(hours, { one: '# heure', other: '# heures' })}, une barre par heure`,
  barsPerDay: (count, days) =>
    `${articles(count)} en ${counted(days, { one: '# jour', other: '# jours' })}, une barre par jour`,
  linked: 'Même affaire',
  linkedBy: names => `en commun : ${list(names)}`,
  linkedByHand: 'relié par vous',
  unlink: 'Pas la même affaire',
  unlinkOf: headline => `Pas la même affaire : « ${headline} »`,
  unlinked: 'Lien retiré',
  didLink: 'Reliés comme une même affaire',

  score: value => `${tenth(value)} ${counted(value, { one: 'point', other: 'points' })}`,
  scoreOf: headline => `Ce qui classe « ${headline} »`,
  scoreParts: {
    outlets: count => `${outlets(count)} avec leurs propres mots`,
    sections: count => counted(count, { one: '# rubrique', other: '# rubriques' }),
    freshness: minutes => minutes < 1 ? 'dernier article à l’instant' : `dernier article il y a ${span(minutes)}`
  },
  scoreHow: 'Dix points par média, trois par rubrique de plus, jusqu’à dix pour la nouveauté. Une dépêche reprise ne compte '
    + 'qu’une fois.',

  mostCovered: 'Les plus couverts',
  mostRead: 'Les plus lus',
  spans: { now: 'Maintenant', today: 'Aujourd’hui', week: 'Semaine' },
  spanOf: title => `${title} : sur quelle période`,
  noneCovered: 'Aucun sujet n’est commun à deux médias sur cette période.',
  noneRead: 'Ici se compte ce que vous lisez vraiment. Cela ne quitte jamais cette machine.',
  rank: (outletCount, articleCount) => `${outlets(outletCount)} · ${articles(articleCount)}`,
  readTimes: (count, articleCount) => articleCount > 1
    ? `${counted(count, { one: 'lu # fois', other: 'lu # fois' })}, ${articles(articleCount)}`
    : counted(count, { one: 'lu # fois', other: 'lu # fois' }),
  aside: 'Les plus couverts, les plus lus et revue de presse',

  readings: 'Ce que vous lisez le plus',
  readingsHow: 'La une compte les articles que vous ouvrez et lisez vraiment, pour la liste « Les plus lus ». Ce compte reste '
    + 'dans les archives de cette machine.',
  forget: 'Oublier ce que je lis le plus',
  forgotten: 'Lectures oubliées'
}
