import type * as english from '../english/outlets.ts'
import { counted, number } from '../../format/numbers.ts'
import { statusBar } from './shell.ts'
import { feedsOf } from './counts.ts'

export const outletsPage: typeof english.outletsPage = {
  title: 'Издания',
  count: (outletCount, feedCount) => statusBar.library(outletCount, feedCount),
  add: 'Добавить издание',
  address: 'Адрес сайта или ленты',
  addressHint: 'https://',
  look: 'Искать ленты',
  looking: 'Идёт поиск…',
  found: count => counted(count, {
    one: 'найдена # лента', few: 'найдено # ленты', many: 'найдено # лент', other: 'найдено # ленты'
  }),
  entries: (count, format) => `${counted(count, {
    one: '# запись', few: '# записи', many: '# записей', other: '# записи'
  })} · ${format.toUpperCase()}`,
  sectionOf: title => `Рубрика: ${title}`,
  subscribe: 'Подписаться',
  subscribeTo: title => `Подписаться: ${title}`,
  subscribing: 'Подписываем…',
  subscribed: 'Вы подписаны',
  done: 'Готово',
  allowPrivate: 'Разрешить этот частный адрес',
  allowPrivateOf: title => `Разрешить этот частный адрес: ${title}`,
  none: 'Изданий пока нет. Добавьте издание по адресу, перенесите ленты файлом OPML или откройте готовые наборы.',
  rename: 'Переименовать',
  renameOf: title => `Переименовать: ${title}`,
  newName: title => `Новое название: ${title}`,
  save: 'Сохранить',
  cancel: 'Отмена',
  mute: 'Приостановить',
  unmute: 'Возобновить',
  muteOf: title => `Приостановить: ${title}`,
  unmuteOf: title => `Возобновить: ${title}`,
  unsubscribe: 'Отписаться',
  unsubscribeOf: title => `Отписаться: ${title}`,
  unsubscribed: title => `Подписки больше нет: ${title}`,
  check: 'Проверить',
  checkOf: title => `Проверить: ${title}`,
  muted: 'Приостановлено: не обновляется и не показывается.',
  find: 'Найти ленту',
  more: (next, count) => `Показать ещё ${number(next)} из ${feedsOf(count)}`,
  noneFound: 'Ни в названии, ни в адресе лент этого нет.',
  exportOpml: 'Экспорт OPML',
  opmlName: 'press-review.opml',
  unread: count => `непрочитано: ${number(count)}`,
  feedList: section => `Ленты: ${section}`
}
