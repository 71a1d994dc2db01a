import { counted, list, number } from '../../format/numbers.ts'
import { daysBetween, weekdayAndDay } from '../../format/times.ts'
import type * as english from '../english/news.ts'

export const news: typeof english.news = {
  unread: count => counted(count, { one: '# non lu', other: '# non lus' }),
  unreadOnly: 'Non lus',
  chips: 'Filtres',
  tabs: { news: 'Infos', search: 'Recherche', topics: 'Thèmes' },
  tabsLabel: 'Toutes les infos',
  view: 'Affichage',
  viewLabel: 'Aspect de la liste',
  density: 'Densité',
  densities: { comfortable: 'Aérée', compact: 'Compacte' },
  groupByDate: 'Grouper par date',
  more: (count, hasMore) => hasMore ? 'Plus d’infos' : `Plus d’infos (${number(count)})`,
  loadingMore: (loaded, total, hasMore) =>
    hasMore ? `Chargement… ${number(loaded)} jusqu’ici` : `Chargement… ${number(loaded)} sur ${number(total)}`,
  moreHits: (count, hasMore) => hasMore ? 'Plus de résultats' : `Plus de résultats (${number(count)})`,
  markAll: 'Tout marquer lu',
  markShown: 'Marquer l’affiché comme lu',
  markMenu: 'Marquer lu',
  markOlder: 'Marquer lus les plus anciens',
  markOlderHow: 'Ce qui suit l’article choisi',
  chooseFirst: 'Choisissez d’abord un article dans la liste : ce qui le suit sera marqué lu.',
  marked: count => counted(count, { one: '# article marqué lu', other: '# articles marqués lus' }),
  list: 'Articles',
  listWidth: 'Largeur de la liste',
  day: (day, today) => dayHeading(day, today),
  noneUnread: 'Ici, tout est lu.',
  none: 'Aucun article ici pour l’instant.',
  noSection: 'Rubrique inconnue',
  noSectionHow: 'Il n’y a plus de rubrique à cette adresse. Choisissez-en une autre.',
  noneClipped: 'Aucune coupure pour l’instant. Appuyez sur s dans un article pour le mettre de côté ; un article découpé n’est '
    + 'jamais supprimé.',
  showAll: 'Afficher aussi les articles lus',
  topStories: 'Principaux sujets',
  noTopStories: 'Aucun sujet de cette rubrique n’est encore commun à plusieurs médias.',
  choose: 'Choisissez un article dans la liste',
  chooseHow: (next, previous, help) => `${next} et ${previous} parcourent la liste, ${help} affiche toutes les touches.`,
  pictures: (photos = 0, infographics = 0) => list([
    ...(photos ? [counted(photos, { one: '# photo', other: '# photos' })] : []),
    ...(infographics ? [counted(infographics, { one: '# infographie', other: '# infographies' })] : [])
  ]),
  changed: time => `modifié ${time}`,
  read: 'lu',
  clipped: 'découpé'
}

function dayHeading(day: string, today: string): string {
  const named = weekdayAndDay(day, today)
  const age = daysBetween(day, today)
  if (age === 0) return `Aujourd’hui, ${named}`
  return age === 1 ? `Hier, ${named}` : named
}
