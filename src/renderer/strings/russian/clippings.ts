import type * as english from '../english/clippings.ts'
import { counted, number } from '../../format/numbers.ts'
import { articles } from './counts.ts'

export const clippingsPage: typeof english.clippingsPage = {
  title: 'Вырезки',
  labels: 'Ярлыки',
  all: 'Все',
  labelled: (label, count) =>
    `${label}, ${articles(count)}`,
  none: 'Пока ничего не отложено. Положите статью в вырезки закладкой или клавишей s либо выделите в ней отрывок, чтобы отметить '
    + 'его маркером или записать заметку.',
  noneLabelled: label => `Нет вырезок с ярлыком «${label}».`,
  more: 'Показать ещё',
  exportAs: 'Экспорт:',
  formats: { markdown: 'Markdown', csv: 'CSV', ris: 'RIS' },
  exported: (count, file) =>
    `${counted(count, { one: '# вырезка', few: '# вырезки', many: '# вырезок', other: '# вырезки' })}, сохранено: ${file}`,
  exporting: (format, progress) => progress
    ? `Готовится ${format}: ${number(progress.done)} из ${
      counted(progress.total, { one: '# вырезки', few: '# вырезок', many: '# вырезок', other: '# вырезки' })}`
    : `Готовится ${format}…`,
  days: 'Дни',
  allDays: 'Все дни',
  firstDay: 'С',
  lastDay: 'По',
  noneInDays: 'В эти дни ничего не откладывали.',
  asList: 'Вырезки списком'
}
