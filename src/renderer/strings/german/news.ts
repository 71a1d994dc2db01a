import { counted, list, number } from '../../format/numbers.ts'
import { daysBetween, weekdayAndDay } from '../../format/times.ts'
import type * as english from '../english/news.ts'

export const news: typeof english.news = {
  unread: count => `${number(count)} ungelesen`,
  unreadOnly: 'Ungelesen',
  chips: 'Filter',
  tabs: { news: 'Nachrichten', search: 'Suche', topics: 'Beobachtung' },
  tabsLabel: 'Alle Nachrichten',
  view: 'Ansicht',
  viewLabel: 'Aussehen der Liste',
  density: 'Dichte',
  densities: { comfortable: 'Luftig', compact: 'Dicht' },
  groupByDate: 'Nach Datum gruppieren',
  more: (count, hasMore) => hasMore ? 'Mehr Nachrichten' : `Mehr Nachrichten (${number(count)})`,
  loadingMore: (loaded, total, hasMore) =>
    hasMore ? `Wird geladen… bisher ${number(loaded)}` : `Wird geladen… ${number(loaded)} von ${number(total)}`,
  moreHits: (count, hasMore) => hasMore ? 'Mehr Treffer' : `Mehr Treffer (${number(count)})`,
  markAll: 'Alles gelesen',
  markShown: 'Gezeigtes gelesen',
  markMenu: 'Als gelesen',
  markOlder: 'Ältere gelesen',
  markOlderHow: 'Was unter dem gewählten Artikel steht',
  chooseFirst: 'Wählen Sie zuerst einen Artikel der Liste: Was darunter steht, wird als gelesen markiert.',
  marked: count => counted(count, { one: '# Artikel als gelesen markiert', other: '# Artikel als gelesen markiert' }),
  list: 'Artikel',
  listWidth: 'Breite der Liste',
  day: (day, today) => dayHeading(day, today),
  noneUnread: 'Hier ist alles gelesen.',
  none: 'Hier sind noch keine Artikel.',
  noSection: 'Kein solches Ressort',
  noSectionHow: 'Unter dieser Adresse gibt es kein Ressort mehr. Wählen Sie ein anderes.',
  noneClipped: 'Noch ist nichts gemerkt. Mit s merken Sie sich einen Artikel; gemerkte Artikel werden nie entfernt.',
  showAll: 'Auch gelesene Artikel anzeigen',
  topStories: 'Topthemen',
  noTopStories: 'Noch kein Thema dieses Ressorts steht in mehreren Medien.',
  choose: 'Wählen Sie einen Artikel aus der Liste',
  chooseHow: (next, previous, help) => `${next} und ${previous} gehen durch die Liste, ${help} zeigt alle Tasten.`,
  pictures: (photos = 0, infographics = 0) => list([
    ...(photos ? [counted(photos, { one: '# Foto', other: '# Fotos' })] : []),
    ...(infographics ? [counted(infographics, { one: '# Infografik', other: '# Infografiken' })] : [])
  ]),
  changed: time => `geändert ${time}`,
  read: 'gelesen',
  clipped: 'gemerkt'
}

function dayHeading(day: string, today: string): string {
  const named = weekdayAndDay(day, today)
  const age = daysBetween(day, today)
  if (age === 0) return `Heute, ${named}`
  return age === 1 ? `Gestern, ${named}` : named
}
