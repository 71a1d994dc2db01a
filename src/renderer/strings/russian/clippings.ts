import type * as english from '../english/clippings.ts'
import { counted } from '../../format/numbers.ts'
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
  asList: 'Вырезки списком'
}
