import { counted } from '../../format/numbers.ts'
import type * as english from '../english/search.ts'

export const search: typeof english.search = {
  title: 'Suche',
  results: query => `„${query}“`,
  count: (count, hasMore) => hasMore
    ? counted(count, { one: 'mehr als # Treffer', other: 'mehr als # Treffer' })
    : counted(count, { one: '# Treffer', other: '# Treffer' }),
  orders: { relevance: 'Beste Treffer', newest: 'Neueste' },
  orderLabel: 'Reihenfolge der Treffer',
  none: query => `Zu „${query}“ wurde nichts gefunden.`,
  noneHow: 'Prüfen Sie die Schreibweise, nehmen Sie weniger Wörter, oder setzen Sie eine Wendung in Anführungszeichen.',
  how: 'Durchsuchen Sie Überschriften, Autorenzeilen und ganze Texte aller gespeicherten Artikel.',
  operatorsTitle: 'So suchen Sie',
  list: 'Treffer',
  choose: 'Wählen Sie einen Treffer aus der Liste'
}

export const searchOperators: typeof english.searchOperators = [
  ['weizen schiffe', 'beide Wörter, in jeder Form'], ['"schiffe mit weizen"', 'diese Wendung'], ['-schiffe', 'ohne dieses Wort'],
  ['weizen OR mais', 'eines von beiden'], ['(weizen OR mais) schiffe', 'eine Gruppe'], ['sankt*', 'Wörter, die so anfangen'],
  ['intitle:weizen', 'in der Überschrift'], ['author:calder', 'in der Autorenzeile'], ['outlet:ledger', 'von diesem Medium'],
  ['section:welt', 'in diesem Ressort'], ['tag:handel', 'vom Medium so verschlagwortet'], ['lang:fr', 'in dieser Sprache'],
  ['date:2026-11-20/', 'ab diesem Tag; Tag, Monat, Jahr oder von/bis'], ['date:P3D', 'der letzten drei Tage'],
  ['is:unread', 'noch nicht gelesen; auch is:read, is:clipped']
]
