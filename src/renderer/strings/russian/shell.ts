import type * as english from '../english/shell.ts'
import { counted, number } from '../../format/numbers.ts'
import { feeds, feedsInNeed, feedsOf, outlets } from './counts.ts'

export const shell: typeof english.shell = {
  product: 'Press Review',
  title: place => `${place} · Press Review`,
  skip: 'К новостям',
  menu: 'Рубрики',
  closeMenu: 'Закрыть рубрики',
  sections: 'Рубрики',
  search: 'Поиск',
  searchIn: count => count
    ? `Поиск в ${counted(count, { one: '# статье', few: '# статьях', many: '# статьях', other: '# статьи' })}` : 'Поиск',
  refresh: 'Обновить',
  refreshing: ({ done, total }) => total ? `${number(done)} из ${feedsOf(total)}` : 'Обновляется',
  cancelRefresh: progress => `Прервать обновление, ${progress}`,
  frontPage: 'Первая полоса',
  allNews: 'Все новости',
  clippings: 'Вырезки',
  pressReview: 'Обзор прессы',
  allIssues: 'Все выпуски',
  desk: 'Редакция',
  outlets: 'Издания',
  settings: 'Настройки',
  unread: count => `непрочитано: ${number(count)}`,
  draft: 'черновик',
  failing: 'лента требует внимания',
  issueNumber: number_ => `№\u00A0${number_}`,
  edition: (planName, number_) => `${planName}, №\u00A0${number_}`,
  railWidth: 'Ширина рубрик',
  status: 'Состояние',
  dismiss: 'Закрыть',
  undo: 'Отменить',
  open: 'Открыть',
  tryAgain: 'Повторить',
  reload: 'Загрузить заново',
  back: 'Назад к списку',
  newWaiting: count => counted(count, { one: '# новая', few: '# новые', many: '# новых', other: '# новой' }),
  showNew: count => counted(count, {
    one: 'Показать # новую статью', few: 'Показать # новые статьи', many: 'Показать # новых статей',
    other: 'Показать # новой статьи'
  }),
  loading: 'Загружается…',
  demo: 'Демо'
}

export const statusBar: typeof english.statusBar = {
  library: (outletCount, feedCount) => `${outlets(outletCount)} · ${feeds(feedCount)}`,
  refreshed: (time, newCount) => `обновлено ${time}, новых: ${number(newCount)}`,
  cancelled: ({ done, total }) => `обновление прервано: ${number(done)} из ${feedsOf(total)}`,
  neverRefreshed: 'ещё не обновлялось',
  indexing: (done, total) => `указатель для поиска, статьи: ${number(done)} из ${number(total)}`,
  pauseIndexing: 'Остановить до следующего запуска',
  pauseIndexingOf: progress => `Остановить до следующего запуска: ${progress}`,
  offline: 'нет связи: обновление продолжится само',
  troubled: feedsInNeed,
  troubledFirst: (count, title, reason) =>
    count === 1 ? `${feedsInNeed(count)}: ${title} (${reason})` : `${feedsInNeed(count)}, среди них ${title} (${reason})`
}

export const shortReasons: typeof english.shortReasons = {
  silent: 'молчит',
  gone: 'больше нет',
  certificate: reason => reason ? `сертификат: ${reason}` : 'недействительный сертификат',
  status: status => `код ${status}`,
  tooSlow: 'слишком медленно',
  noServer: 'нет такого сервера',
  noAnswer: 'не отвечает',
  signIn: 'нужен пароль',
  missing: 'нет уже несколько дней',
  notAFeed: 'больше не лента',
  broken: 'лента испорчена',
  salvaged: 'прочитана не вся',
  moving: 'меняет адрес',
  other: 'неполадки'
}
