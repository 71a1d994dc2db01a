import type * as english from '../english/opml.ts'
import { counted, list, number } from '../../format/numbers.ts'

export const opml: typeof english.opml = {
  import: 'Importar OPML',
  reading: 'Importando…',
  dropHere: 'Suelte el archivo OPML para importarlo',
  imported: ({ added, skipped, failed }) => list([
    counted(added, { one: '# canal añadido', other: '# canales añadidos' }),
    ...(skipped ? [counted(skipped, { one: '# omitido', other: '# omitidos' })] : []),
    ...(failed ? [counted(failed, { one: '# descartado', other: '# descartados' })] : [])
  ]),
  undo: 'Deshacer la importación',
  undone: (removed, stayed) => {
    const gone = counted(removed, { one: '# canal retirado', other: '# canales retirados' })
    return stayed
      ? `${gone}; ${counted(stayed, { one: 'queda # que usted cambió después', other: 'quedan # que usted cambió después' })}.`
      : `${gone}.`
  },
  done: 'Listo',
  outcomes: 'Qué líneas mostrar',
  filters: { all: 'Todas', added: 'Añadidas', skipped: 'Omitidas', failed: 'Descartadas' },
  find: 'Buscar un canal en la lista',
  lines: 'Canales de la lista importada',
  noLines: 'Ningún canal de la lista coincide.',
  more: (shown, count) => `Los primeros ${number(shown)} de ${number(count)}. Escriba un nombre para encontrar otro.`,
  count: count => number(count),
  outcome: line => {
    if (line.outcome === 'skipped') return line.reason === 'followed' ? 'ya se seguía' : 'repetido en la lista'
    if (line.outcome === 'failed') return 'no es una dirección web'
    return line.hasSignIn ? 'añadido, con inicio de sesión' : 'añadido'
  }
}
