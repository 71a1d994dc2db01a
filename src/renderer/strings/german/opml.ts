import { counted, list, number } from '../../format/numbers.ts'
import type * as english from '../english/opml.ts'

export const opml: typeof english.opml = {
  import: 'OPML importieren',
  reading: 'Wird importiert…',
  dropHere: 'OPML-Datei zum Importieren hier ablegen',
  imported: ({ added, skipped, failed }) => list([
    counted(added, { one: '# Feed hinzugefügt', other: '# Feeds hinzugefügt' }),
    ...(skipped ? [`${number(skipped)} übersprungen`] : []), ...(failed ? [`${number(failed)} ausgelassen`] : [])
  ]),
  undo: 'Import rückgängig machen',
  undone: (removed, stayed) => {
    const gone = counted(removed, { one: '# Feed wieder entfernt', other: '# Feeds wieder entfernt' })
    return stayed
      ? `${gone}; ${counted(stayed, { one: '# seither geänderter bleibt.', other: '# seither geänderte bleiben.' })}` : `${gone}.`
  },
  done: 'Fertig',
  outcomes: 'Welche Zeilen anzeigen',
  filters: { all: 'Alle', added: 'Hinzugefügt', skipped: 'Übersprungen', failed: 'Ausgelassen' },
  find: 'Feed in der Liste finden',
  lines: 'Feeds der importierten Liste',
  noLines: 'Kein Feed der Liste passt dazu.',
  more: (shown, count) => `Die ersten ${number(shown)} von ${number(count)}. Tippen Sie einen Namen, um andere zu finden.`,
  count: count => number(count),
  outcome: line => {
    if (line.outcome === 'skipped') return line.reason === 'followed' ? 'schon abonniert' : 'doppelt in der Liste'
    if (line.outcome === 'failed') return 'keine Webadresse'
    return line.hasSignIn ? 'hinzugefügt, mit Anmeldung' : 'hinzugefügt'
  }
}
