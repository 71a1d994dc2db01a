import type * as english from '../english/news.ts'
import { counted, list, number } from '../../format/numbers.ts'
import { daysBetween, weekdayAndDay } from '../../format/times.ts'
import { infographics } from './counts.ts'

export const news: typeof english.news = {
  unread: count => `непрочитано: ${number(count)}`,
  unreadOnly: 'Непрочитанные',
  chips: 'Фильтры',
  tabs: { news: 'Новости', search: 'Поиск', topics: 'Темы' },
  tabsLabel: 'Все новости',
  view: 'Вид',
  viewLabel: 'Вид списка',
  density: 'Плотность',
  densities: { comfortable: 'Просторно', compact: 'Плотно' },
  groupByDate: 'По датам',
  more: (count, hasMore) => hasMore ? 'Ещё новости' : `Ещё новости (${number(count)})`,
  loadingMore: (loaded, total, hasMore) =>
    hasMore ? `Загружается… пока ${number(loaded)}` : `Загружается… ${number(loaded)} из ${number(total)}`,
  moreHits: (count, hasMore) => hasMore ? 'Ещё результаты' : `Ещё результаты (${number(count)})`,
  markAll: 'Прочитать всё',
  markShown: 'Отметить показанное',
  markMenu: 'Прочитано',
  markOlder: 'Прочитать более старое',
  markOlderHow: 'То, что ниже выбранной статьи',
  chooseFirst: 'Сначала выберите статью в списке: прочитанным отмечается то, что ниже неё.',
  marked: count => counted(count, {
    one: '# статья отмечена прочитанной', few: '# статьи отмечены прочитанными', many: '# статей отмечено прочитанными',
    other: '# статьи отмечено прочитанными'
  }),
  list: 'Статьи',
  listWidth: 'Ширина списка',
  day: (day, today) => dayHeading(day, today),
  noneUnread: 'Здесь всё прочитано.',
  none: 'Статей здесь пока нет.',
  noSection: 'Нет такой рубрики',
  noSectionHow: 'По этому адресу рубрики больше нет. Выберите другую.',
  noneClipped: 'Вырезок пока нет. Нажмите s на статье, чтобы её отложить; вырезки никогда не удаляются.',
  showAll: 'Показать и прочитанные',
  topStories: 'Главные сюжеты',
  noTopStories: 'Общих сюжетов у изданий в этой рубрике пока нет.',
  choose: 'Выберите статью из списка',
  chooseHow: (next, previous, help) => `${next} и ${previous} — шаг по списку, ${help} — все клавиши.`,
  pictures: (photoCount = 0, infographicCount = 0) => list([
    ...(photoCount ? [`${number(photoCount)} фото`] : []),
    ...(infographicCount ? [infographics(infographicCount)] : [])
  ]),
  changed: time => `изменено ${time}`,
  read: 'прочитано',
  clipped: 'в вырезках'
}

function dayHeading(day: string, today: string): string {
  const named = weekdayAndDay(day, today)
  const age = daysBetween(day, today)
  if (age === 0) return `Сегодня, ${named}`
  return age === 1 ? `Вчера, ${named}` : named
}
