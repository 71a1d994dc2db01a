import { counted, list, number } from '../../format/numbers.ts'
import type * as english from '../english/topics.ts'

const articles = (count: number): string => counted(count, { one: '# article', other: '# articles' })

export const topics: typeof english.topics = {
  title: 'Thèmes',
  all: 'Tous les thèmes',
  create: 'Nouveau thème',
  none: 'Aucun thème pour l’instant. Un thème est une recherche qui se poursuit d’elle-même : il réunit tous les articles qui '
    + 'répondent, de tous les médias et de toutes les rubriques.',
  counts: (total, unread) => unread
    ? `${articles(total)}, ${counted(unread, { one: '# non lu', other: '# non lus' })}` : articles(total),
  filling: 'parcourt les articles plus anciens…',
  alerting: 'alerte active',
  edit: 'Modifier',
  editOf: name => `Modifier le thème « ${name} »`,
  remove: 'Supprimer',
  removeOf: name => `Supprimer le thème « ${name} »`,
  removed: name => `Le thème « ${name} » est supprimé. Ses articles restent.`,
  saved: name => `Le thème « ${name} » est suivi.`,
  changed: name => `Le thème « ${name} » est modifié.`,
  saveAs: 'Suivre comme thème'
}

export const topicDialog: typeof english.topicDialog = {
  newTitle: 'Nouveau thème',
  editTitle: 'Modifier le thème',
  name: 'Nom',
  query: 'Articles qui répondent à',
  queryHint: 'Mots, "expressions", OR, -sans, outlet:, lang: et tout ce que la recherche connaît. Un article est examiné une '
    + 'fois, à son arrivée.',
  colour: 'Couleur',
  colours: { ochre: 'Ocre', green: 'Vert', teal: 'Sarcelle', blue: 'Bleu', violet: 'Violet', rose: 'Rose' },
  alert: 'M’avertir des nouveaux articles',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  cancel: 'Annuler'
}

export const suggestions: typeof english.suggestions = {
  title: 'Suggérés aujourd’hui',
  how: 'Noms et expressions présents dans bien plus d’articles aujourd’hui que pendant les deux semaines d’avant.',
  howFrequent: 'Il y a encore trop peu de jours pour comparer : ces noms et expressions reviennent le plus dans les articles du '
    + 'jour.',
  none: 'Rien ne se détache aujourd’hui pour l’instant.',
  counts: (articleCount, outletCount) =>
    `${articles(articleCount)} dans ${counted(outletCount, { one: '# média', other: '# médias' })}`,
  follow: 'Suivre',
  followOf: term => `Suivre « ${term} »`,
  dismiss: 'Écarter',
  dismissOf: term => `Écarter « ${term} » : ne plus le suggérer`,
  dismissed: term => `« ${term} » ne sera plus suggéré.`
}

export const alerts: typeof english.alerts = {
  title: 'Alertes',
  how: 'Les thèmes avec alerte sont annoncés en un seul message. Aux heures calmes rien n’est annoncé ; ce qui est arrivé l’est '
    + 'à leur fin.',
  isQuiet: 'Garder le silence quelques heures',
  from: 'Silence de',
  to: 'Silence jusqu’à',
  every: 'Un message au plus',
  periods: { 0: 'aussitôt', 15: 'par quart d’heure', 60: 'par heure', 180: 'toutes les 3 heures', 1440: 'par jour' },
  heading: ({ topics: all }) => all.length === 1
    ? `${counted(all[0]?.count ?? 0, { one: '# nouvel article', other: '# nouveaux articles' })} : ${all[0]?.name ?? ''}`
    : `Nouveaux articles : ${list(all.map(({ name, count }) => `${name} (${number(count)})`))}`
}
