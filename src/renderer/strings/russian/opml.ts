import type * as english from '../english/opml.ts'
import { counted, list, number } from '../../format/numbers.ts'

export const opml: typeof english.opml = {
  import: 'Импорт OPML',
  reading: 'Импортируется…',
  dropHere: 'Отпустите файл OPML, чтобы его импортировать',
  imported: ({ added, skipped, failed }) => list([
    `добавлено лент: ${number(added)}`, ...(skipped ? [`пропущено: ${number(skipped)}`] : []),
    ...(failed ? [`не принято: ${number(failed)}`] : [])
  ]),
  undo: 'Отменить импорт',
  undone: (removed, stayed) => {
    const gone = counted(removed, {
      one: 'Убрана # лента', few: 'Убраны # ленты', many: 'Убрано # лент', other: 'Убрано # ленты'
    })
    return stayed ? `${gone}; изменённые вами остались: ${number(stayed)}.` : `${gone}.`
  },
  done: 'Готово',
  outcomes: 'Какие строки показать',
  filters: { all: 'Все', added: 'Добавлено', skipped: 'Пропущено', failed: 'Не принято' },
  find: 'Найти ленту в списке',
  lines: 'Ленты импортированного списка',
  noLines: 'Подходящих лент в списке нет.',
  more: (shown, count) => `Первые ${number(shown)} из ${number(count)}. Введите название, чтобы найти другую.`,
  count: count => number(count),
  outcome: line => {
    if (line.outcome === 'skipped') return line.reason === 'followed' ? 'подписка уже есть' : 'повторяется в списке'
    if (line.outcome === 'failed') return 'не веб-адрес'
    return line.hasSignIn ? 'добавлено, со входом' : 'добавлено'
  }
}
