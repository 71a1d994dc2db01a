import type * as english from '../english/search.ts'
import { counted } from '../../format/numbers.ts'

export const search: typeof english.search = {
  title: 'Поиск',
  results: query => `«${query}»`,
  count: (count, hasMore) => hasMore
    ? counted(count, {
      one: 'больше # результата', few: 'больше # результатов', many: 'больше # результатов', other: 'больше # результата'
    })
    : counted(count, { one: '# результат', few: '# результата', many: '# результатов', other: '# результата' }),
  orders: { relevance: 'По точности', newest: 'Сначала новые' },
  orderLabel: 'Порядок результатов',
  none: query => `По запросу «${query}» ничего не найдено.`,
  noneHow: 'Проверьте написание, возьмите меньше слов или заключите выражение в кавычки.',
  how: 'Поиск по заголовкам, подписям и полным текстам всех сохранённых статей.',
  operatorsTitle: 'Как искать',
  list: 'Результаты',
  choose: 'Выберите результат из списка'
}

export const searchOperators: typeof english.searchOperators = [
  ['суда зерно', 'оба слова, в любой форме'], ['"суда с зерном"', 'это выражение'], ['-суда', 'без этого слова'],
  ['зерно OR кукуруза', 'любое из двух'], ['(зерно OR кукуруза) суда', 'группа'], ['санкц*', 'слова с таким началом'],
  ['intitle:зерно', 'в заголовке'], ['author:calder', 'в подписи'], ['outlet:ledger', 'из этого издания'],
  ['section:спорт', 'в этой рубрике'], ['tag:торговля', 'с такой меткой издания'], ['lang:fr', 'на этом языке'],
  ['date:2026-11-20/', 'с этого дня; день, месяц, год или от/до'], ['date:P3D', 'за последние три дня'],
  ['is:unread', 'ещё не прочитано; также is:read, is:clipped']
]
