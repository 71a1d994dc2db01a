import { counted } from '../../format/numbers.ts'
import { weekdayName } from '../../format/times.ts'
import type * as english from '../english/settings.ts'

export const languageChoice: typeof english.languageChoice = {
  label: 'Langue de la page',
  asSystem: 'Comme le système'
}

export const settingsPage: typeof english.settingsPage = {
  title: 'Réglages',
  reading: 'Lecture',
  theme: 'Apparence',
  themes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  city: 'Ville',
  zone: 'Fuseau horaire',
  zoneHint: 'Votre « aujourd’hui », et votre heure à côté de celle du média.',
  zoneNow: (day, time) => `Il y est ${time}, ${day}.`,
  refreshing: 'Actualisation',
  interval: 'Actualiser tous les flux',
  intervals: minutes => {
    if (minutes === 0) return 'Seulement à ma demande'
    return minutes % 60 === 0
      ? counted(minutes / 60, { one: 'Toutes les heures', other: 'Toutes les # heures' })
      : counted(minutes, { one: 'Chaque minute', other: 'Toutes les # minutes' })
  },
  pictures: 'Images des articles',
  pictureChoices: { store: 'Les récupérer et les conserver', never: 'Ne jamais les récupérer' },
  proxy: 'Proxy',
  proxyHint: '« system » prend celui de cet ordinateur, « none » interroge les médias directement ; ou une adresse sans mot de '
    + 'passe : http://proxy.example:8080, socks5://127.0.0.1:1080.',
  keys: 'Clavier',
  singleKeys: 'Raccourcis à une touche',
  singleKeysHint: 'Désactivez-les si vous dictez ou utilisez un lecteur d’écran. « ? » en donne la liste.',
  showKeys: 'Afficher toutes les touches',
  plan: name => `Plan d’édition : ${name}`,
  planIntro: 'Quand paraît votre revue de presse, et ce qu’elle réunit.',
  name: 'Nom',
  days: 'Paraît le',
  weekday: day => weekdayName(day, 'short'),
  weekdayLong: day => weekdayName(day),
  cutOff: 'Bouclage',
  cutOffHint: 'Les articles plus tardifs vont au numéro suivant.',
  windowHours: 'Période en heures',
  windowHint: 'Jusqu’où elle remonte avant le bouclage.',
  firstNumber: 'Numéro de départ',
  maxBlocks: 'Sujets au plus par brouillon',
  language: 'Langue du document',
  automatic: 'Composer automatiquement le brouillon au bouclage',
  savePlan: 'Enregistrer le plan',
  parts: 'Parties des réglages',
  plans: 'Plans d’édition',
  addPlan: 'Ajouter un plan d’édition',
  removePlan: 'Supprimer le plan',
  planRemoved: name => `Le plan d’édition « ${name} » a été supprimé`,
  newPlan: 'Revue de presse',
  saved: 'Enregistré',
  about: 'À propos',
  version: version => `Press Review ${version}`,
  dataFolder: 'Vos données se trouvent dans'
}
