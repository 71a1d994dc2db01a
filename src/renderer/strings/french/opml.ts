import { counted, list, number } from '../../format/numbers.ts'
import type * as english from '../english/opml.ts'

export const opml: typeof english.opml = {
  import: 'Importer OPML',
  reading: 'Importation…',
  dropHere: 'Déposez le fichier OPML pour l’importer',
  imported: ({ added, skipped, failed }) => list([
    counted(added, { one: '# flux ajouté', other: '# flux ajoutés' }),
    ...(skipped ? [counted(skipped, { one: '# ignoré', other: '# ignorés' })] : []),
    ...(failed ? [counted(failed, { one: '# écarté', other: '# écartés' })] : [])
  ]),
  undo: 'Annuler l’importation',
  undone: (removed, stayed) => {
    const gone = counted(removed, { one: '# flux retiré', other: '# flux retirés' })
    return stayed
      ? `${gone} ; ${counted(stayed, { one: '# modifié depuis reste.', other: '# modifiés depuis restent.' })}` : `${gone}.`
  },
  done: 'Terminé',
  outcomes: 'Lignes à afficher',
  filters: { all: 'Toutes', added: 'Ajoutés', skipped: 'Ignorés', failed: 'Écartés' },
  find: 'Trouver un flux dans la liste',
  lines: 'Flux de la liste importée',
  noLines: 'Aucun flux de la liste ne correspond.',
  more: (shown, count) => `Les ${number(shown)} premiers sur ${number(count)}. Tapez un nom pour en trouver un autre.`,
  count: count => number(count),
  outcome: line => {
    if (line.outcome === 'skipped') return line.reason === 'followed' ? 'déjà suivi' : 'répété dans la liste'
    if (line.outcome === 'failed') return 'pas une adresse web'
    return line.hasSignIn ? 'ajouté, avec identifiants' : 'ajouté'
  }
}
