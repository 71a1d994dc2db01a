import type * as english from '../english/topics.ts'
import { counted, list, number } from '../../format/numbers.ts'
import { articles } from './counts.ts'

export const topics: typeof english.topics = {
  title: 'Темы',
  all: 'Все темы',
  create: 'Новая тема',
  none: 'Тем пока нет. Тема — это поиск, который идёт сам: он собирает все подходящие статьи, из всех изданий и рубрик.',
  counts: (total, unread) => unread ? `${articles(total)}, непрочитано: ${number(unread)}` : articles(total),
  filling: 'просматриваются прежние статьи…',
  alerting: 'с оповещением',
  edit: 'Изменить',
  editOf: name => `Изменить тему: ${name}`,
  remove: 'Убрать',
  removeOf: name => `Убрать тему: ${name}`,
  removed: name => `Тема убрана: ${name}. Её статьи остаются.`,
  saved: name => `Вы следите за темой: ${name}.`,
  changed: name => `Тема изменена: ${name}.`,
  saveAs: 'Сохранить как тему'
}

export const topicDialog: typeof english.topicDialog = {
  newTitle: 'Новая тема',
  editTitle: 'Изменить тему',
  name: 'Название',
  query: 'Подходящие статьи',
  queryHint: 'Слова, "выражения", OR, -без, outlet:, lang: и всё прочее, что понимает поиск. Статья сверяется один раз, когда '
    + 'приходит.',
  colour: 'Цвет',
  colours: { ochre: 'Охра', green: 'Зелёный', teal: 'Бирюзовый', blue: 'Синий', violet: 'Фиолетовый', rose: 'Розовый' },
  alert: 'Сообщать о новых статьях',
  save: 'Сохранить',
  saving: 'Сохраняется…',
  cancel: 'Отмена'
}

export const suggestions: typeof english.suggestions = {
  title: 'Предложения на сегодня',
  how: 'Имена и выражения, которые сегодня встречаются в гораздо большем числе статей, чем в прошлые две недели.',
  howFrequent: 'Дней для сравнения пока мало: эти имена и выражения сегодня общие для большинства статей.',
  none: 'Сегодня пока ничто не выделяется.',
  counts: (articleCount, outletCount) => `${articles(articleCount)} в ${counted(outletCount, {
    one: '# издании', few: '# изданиях', many: '# изданиях', other: '# издания'
  })}`,
  follow: 'Следить',
  followOf: term => `Следить: ${term}`,
  dismiss: 'Скрыть',
  dismissOf: term => `Скрыть: ${term}, больше не предлагать`,
  dismissed: term => `Больше не предлагается: ${term}.`
}

export const alerts: typeof english.alerts = {
  title: 'Оповещения',
  how: 'О темах с оповещением сообщается одним сообщением. В тихие часы сообщений нет; что пришло, сообщается после них.',
  isQuiet: 'Соблюдать тихие часы',
  from: 'Тихо с',
  to: 'Тихо до',
  every: 'Сообщать',
  periods: { 0: 'сразу', 15: 'раз в 15 минут', 60: 'раз в час', 180: 'раз в 3 часа', 1440: 'раз в день' },
  heading: ({ topics: all }) => all.length === 1
    ? `${counted(all[0]?.count ?? 0, {
      one: '# новая статья', few: '# новые статьи', many: '# новых статей', other: '# новой статьи'
    })}: ${all[0]?.name ?? ''}`
    : `Новые статьи: ${list(all.map(({ name, count }) => `${name} (${number(count)})`))}`
}
