import { counted } from '../../format/numbers.ts'
import type * as english from '../english/search.ts'

export const search: typeof english.search = {
  title: 'Recherche',
  results: query => `« ${query} »`,
  count: (count, hasMore) => hasMore
    ? counted(count, { one: 'plus d’# résultat', other: 'plus de # résultats' })
    : counted(count, { one: '# résultat', other: '# résultats' }),
  orders: { relevance: 'Pertinence', newest: 'Plus récents' },
  orderLabel: 'Ordre des résultats',
  none: query => `Rien n’a été trouvé pour « ${query} ».`,
  noneHow: 'Vérifiez l’orthographe, mettez moins de mots, ou une expression entre guillemets.',
  how: 'Cherchez dans les titres, signatures et textes entiers de tous les articles conservés.',
  operatorsTitle: 'Comment chercher',
  list: 'Résultats',
  choose: 'Choisissez un résultat dans la liste'
}

export const searchOperators: typeof english.searchOperators = [
  ['blé navires', 'les deux mots, sous toute forme'], ['"navires de blé"', 'cette expression'], ['-navires', 'sans ce mot'],
  ['blé OR maïs', 'l’un ou l’autre'], ['(blé OR maïs) navires', 'un groupe'], ['sanct*', 'mots qui commencent ainsi'],
  ['intitle:blé', 'dans le titre'], ['author:calder', 'dans la signature'], ['outlet:ledger', 'de ce média'],
  ['section:monde', 'dans cette rubrique'], ['tag:commerce', 'mot-clé donné par le média'], ['lang:fr', 'dans cette langue'],
  ['date:2026-11-20/', 'à partir de ce jour ; un jour, un mois, une année ou de/à'], ['date:P3D', 'des trois derniers jours'],
  ['is:unread', 'pas encore lu ; aussi is:read, is:clipped']
]
