import type * as english from '../english/sections.ts'
import { number } from '../../format/numbers.ts'
import { feeds } from './counts.ts'

export const sectionsPage: typeof english.sectionsPage = {
  title: 'Рубрики',
  intro: 'Рубрики вашей газеты, в этом порядке. Скрытая рубрика сохраняет ленты и статьи; «Все новости» их показывают.',
  add: 'Добавить рубрику',
  newName: 'Название новой рубрики',
  addButton: 'Добавить',
  nameOf: title => `Название: ${title}`,
  rename: 'Переименовать',
  renameOf: title => `Переименовать: ${title}`,
  save: 'Сохранить',
  cancel: 'Отмена',
  hide: 'Скрыть',
  hideOf: title => `Скрыть: ${title}`,
  show: 'Показать',
  showOf: title => `Показать: ${title}`,
  hidden: 'скрыта',
  up: title => `Выше: ${title}`,
  down: title => `Ниже: ${title}`,
  drag: title => `Перетащить на другое место: ${title}`,
  moved: (title, place, count) => `${title}: место ${place} из ${count}.`,
  facts: (feedCount, unread) => `${feeds(feedCount)} · непрочитано: ${number(unread)}`,
  list: 'Рубрики по порядку'
}
