import { counted, number } from '../../format/numbers.ts'
import type * as english from '../english/shell.ts'

const outlets = (count: number): string => counted(count, { one: '# média', other: '# médias' })
const articles = (count: number): string => counted(count, { one: '# article', other: '# articles' })
const feeds = (count: number): string => counted(count, { one: '# flux', other: '# flux' })
const troubled = (count: number): string =>
  counted(count, { one: '# flux demande attention', other: '# flux demandent attention' })

export const shell: typeof english.shell = {
  product: 'Press Review',
  title: place => `${place} · Press Review`,
  skip: 'Aller aux infos',
  menu: 'Rubriques',
  closeMenu: 'Fermer les rubriques',
  sections: 'Rubriques',
  search: 'Rechercher',
  searchIn: count => count ? `Chercher dans ${articles(count)}` : 'Rechercher',
  refresh: 'Actualiser',
  refreshing: ({ done, total }) => total ? `${number(done)} sur ${feeds(total)}` : 'Actualisation',
  cancelRefresh: progress => `Annuler l’actualisation, ${progress}`,
  frontPage: 'Une',
  allNews: 'Toutes les infos',
  clippings: 'Coupures',
  pressReview: 'Revue de presse',
  allIssues: 'Tous les numéros',
  desk: 'Bureau',
  outlets: 'Médias',
  settings: 'Réglages',
  unread: count => counted(count, { one: '# non lu', other: '# non lus' }),
  draft: 'brouillon',
  failing: 'un flux demande attention',
  issueNumber: number_ => `Nº ${number_}`,
  edition: (planName, number_) => `${planName}, nº ${number_}`,
  railWidth: 'Largeur des rubriques',
  status: 'État',
  dismiss: 'Fermer',
  undo: 'Annuler',
  open: 'Ouvrir',
  tryAgain: 'Réessayer',
  reload: 'Recharger',
  back: 'Retour à la liste',
  newWaiting: count => counted(count, { one: '# nouveau', other: '# nouveaux' }),
  showNew: count => counted(count, { one: 'Afficher # nouvel article', other: 'Afficher # nouveaux articles' }),
  loading: 'Chargement…',
  demo: 'Démo'
}

export const statusBar: typeof english.statusBar = {
  library: (outletCount, feedCount) => `${outlets(outletCount)} · ${feeds(feedCount)}`,
  refreshed: (time, newCount) =>
    `dernière actualisation ${time}, ${counted(newCount, { one: '# nouveau', other: '# nouveaux' })}`,
  cancelled: ({ done, total }) => `actualisation annulée : ${number(done)} sur ${feeds(total)}`,
  neverRefreshed: 'pas encore actualisé',
  indexing: (done, total) => `index de recherche : ${number(done)} sur ${counted(total, { one: '# article', other: '# articles' })}`,
  pauseIndexing: 'Arrêter jusqu’au prochain démarrage',
  pauseIndexingOf: progress => `Arrêter jusqu’au prochain démarrage, ${progress}`,
  offline: 'hors ligne : l’actualisation reprendra d’elle-même',
  troubled,
  troubledFirst: (count, title, reason) => count === 1
    ? `${troubled(count)} : ${title} (${reason})` : `${troubled(count)}, dont ${title} (${reason})`
}

export const shortReasons: typeof english.shortReasons = {
  silent: 'muet',
  gone: 'disparu pour de bon',
  certificate: reason => reason ? `certificat : « ${reason} »` : 'certificat non valide',
  status: status => `code ${status}`,
  tooSlow: 'trop lent',
  noServer: 'serveur introuvable',
  noAnswer: 'pas de réponse',
  signIn: 'mot de passe requis',
  missing: 'introuvable depuis des jours',
  notAFeed: 'n’est plus un flux',
  broken: 'flux endommagé',
  salvaged: 'lu en partie',
  moving: 'change d’adresse',
  other: 'ennui'
}
