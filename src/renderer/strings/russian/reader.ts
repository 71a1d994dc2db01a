import type * as english from '../english/reader.ts'
import { counted, number } from '../../format/numbers.ts'
import { times } from './counts.ts'

export const reader: typeof english.reader = {
  article: 'Статья',
  position: (at, count) => `${number(at)} из ${counted(count, {
    one: '# издания', few: '# изданий', many: '# изданий', other: '# издания'
  })} с этим сюжетом`,
  reprintOf: count => `перепечатка, ${counted(count, {
    one: '# издание', few: '# издания', many: '# изданий', other: '# издания'
  })} с этим сюжетом`,
  by: byline => `Текст: ${byline}`,
  inZone: (time, city) => `${time} (${city})`,
  seen: time => `замечено ${time}`,
  oddDate: raw => `Дата самой ленты, «${raw}», лежит в будущем или не читается.`,
  changed: count => count === 1 ? 'Изменено один раз' : `Изменено ${times(count)}`,
  changedAt: (time, count) => count === 1 ? `Изменено ${time}` : `Изменено ${time}, всего ${times(count)}`,
  silentEdit: 'изменено без нового времени',
  movedAway: number_ => `перенесено отсюда, перенос ${number(number_)}: `,
  movedHere: number_ => `перенесено сюда, перенос ${number(number_)}: `,
  headlineHistory: 'Её заголовки, сначала самый новый',
  currentText: 'как сейчас',
  ofOtherFeed: 'как в другой ленте',
  compare: 'Что изменилось',
  compareWithBefore: time => `Что изменилось ${time}`,
  whatChanged: 'Что изменилось',
  sameText: 'Текст остался прежним.',
  addedText: 'добавлено: ',
  removedText: 'убрано: ',
  originalAt: outlet => `Читать: ${outlet}`,
  body: headline => `Текст: «${headline}»`,
  inPrint: (day, page) => page ? `В печатном номере, ${day}, с. ${page}` : `В печатном номере, ${day}`,
  noBody: 'Больше этого лента не даёт.',
  noPrintText: 'Внесено из печати без текста.',
  addTo: number_ => `Добавить в №\u00A0${number_}`,
  addedTo: number_ => `В №\u00A0${number_}`,
  addToToday: 'В обзор дня',
  added: number_ => `Добавлено в №\u00A0${number_}`,
  standsIn: number_ => `Уже стоит в №\u00A0${number_}`,
  about: 'Об этой статье',
  markUnread: 'Не прочитано',
  markRead: 'Прочитано',
  clip: 'В вырезки',
  unclip: 'Из вырезок',
  section: 'Рубрика',
  moved: section => `Теперь в рубрике: ${section}`
}
