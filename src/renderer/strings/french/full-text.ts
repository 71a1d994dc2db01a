import type { FullTextChoice, PageFactName, PageFactSource, Paywall } from '../../../shared/full-text.ts'
import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/full-text.ts'

const choices: Readonly<Record<FullTextChoice, string>> = {
  never: 'Jamais', onOpening: 'À l’ouverture d’un article', always: 'Toujours, après chaque actualisation'
}

const factNames: Readonly<Record<PageFactName, string>> = {
  headline: 'Titre', byline: 'Signature', section: 'Rubrique', dateline: 'Envoyé depuis', publishedAt: 'Publié',
  updatedAt: 'Modifié', language: 'Langue', canonicalUrl: 'Adresse durable', pictureUrl: 'Image principale',
  pictureCaption: 'Sa légende', pictureCredit: 'Son crédit', isFree: 'Accès', textLength: 'Longueur du texte'
}

const sources: Readonly<Record<PageFactSource, string>> = {
  'json-ld': 'données de la page (JSON-LD)', 'open-graph': 'Open Graph', meta: 'en-tête de la page', text: 'le texte lui-même'
}

const paywalls: Readonly<Record<Paywall, string>> = {
  declared: 'Le média indique que cet article est réservé aux abonnés.', teaser: 'La page ne donne que le début.'
}

const pages = (count: number): string => counted(count, { one: '# page', other: '# pages' })

export const fullText: typeof english.fullText = {
  fetching: 'Récupération de l’article complet…',
  fetch: 'Récupérer l’article complet',
  queued: 'Vous êtes hors ligne : l’article complet sera récupéré au retour de la connexion.',
  paywall: kind => paywalls[kind],
  failed: sentence => `Voici le texte du flux. ${sentence}`,
  fetchLater: 'Récupérer plus tard',
  of: title => `Articles complets : ${title}`,
  order: 'Articles complets',
  how: 'Quand un flux ne donne que le début, le texte peut être récupéré sur la page de l’article.',
  legend: 'Récupérer les articles complets',
  choices,
  asSettings: choice => `Comme dans les réglages : « ${choices[choice]} »`,
  hint: 'Automatique seulement là où le flux ne donne que le début. « Toujours » les tient prêts pour un déplacement.',
  save: 'Enregistrer',
  cancel: 'Annuler',
  done: title => `Enregistré : ${title}`,
  progress: ({ done, total }) => `${number(done)} sur `
    + `${counted(total, { one: '# article complet', other: '# articles complets' })}`,
  stop: 'Arrêter jusqu’à la prochaine actualisation',
  stopOf: progress => `Arrêter jusqu’à la prochaine actualisation, ${progress}`
}

export const pageFacts: typeof english.pageFacts = {
  title: 'Ce que dit sa page',
  names: factNames,
  from: source => `source : ${sources[source]}`,
  isFree: value => value === 'no' ? 'Réservé aux abonnés' : 'Libre',
  characters: count => counted(count, { one: '# signe', other: '# signes' }),
  pages: count => `${pages(count)} dans cet article`,
  fetched: time => `Récupéré : ${time}.`
}

export const queue: typeof english.queue = {
  count: count => `${number(count)} à récupérer`,
  title: 'À récupérer dès que vous êtes en ligne',
  how: 'Liens et articles mis de côté. La récupération reprend d’elle-même au retour de la connexion ; chaque lien devient un '
    + 'article de vos infos.',
  empty: 'Rien n’attend.',
  wholeText: 'Texte complet',
  link: 'Lien',
  remove: 'Retirer',
  removeOf: title => `Retirer : ${title}`,
  takenOff: title => `Retiré de la liste : ${title}`,
  retry: 'Réessayer maintenant',
  close: 'Fermer',
  added: 'Mis de côté : sera récupéré au retour de la connexion',
  fetching: 'Récupération en cours : il rejoindra vos infos',
  waiting: 'attend la connexion'
}

export const logins: typeof english.logins = {
  open: 'Se connecter chez le média',
  openOf: title => `Se connecter chez le média : ${title}`,
  end: 'Se déconnecter',
  endOf: title => `Se déconnecter du média : ${title}`,
  ended: title => `Déconnecté : tout ce que le site avait laissé ici est effacé (${title})`
}
