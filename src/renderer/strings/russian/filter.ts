import type * as english from '../english/filter.ts'
import { counted, list, number } from '../../format/numbers.ts'

const mostNamed = 3

export const filter: typeof english.filter = {
  title: 'Фильтр',
  use: 'Фильтр',
  used: count => `Фильтр (${number(count)})`,
  clear: 'Снять фильтр',
  clearAll: 'Очистить',
  ok: 'ОК',
  cancel: 'Отмена',
  sections: 'Рубрики',
  outlets: 'Издания',
  languages: 'Языки',
  findOutlet: 'Найти издание',
  ticked: count => count
    ? counted(count, { one: 'отмечен # пункт', few: 'отмечено # пункта', many: 'отмечено # пунктов', other: 'отмечено # пункта' })
    : 'Ничего не отмечено: все новости',
  shown: names => `Только ${list(names.length > mostNamed
    ? [...names.slice(0, mostNamed), `ещё ${number(names.length - mostNamed)}`] : names)}`
}
