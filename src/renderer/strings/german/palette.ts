import { counted } from '../../format/numbers.ts'
import type * as english from '../english/palette.ts'

export const palette: typeof english.palette = {
  title: 'Gehe zu…',
  placeholder: 'Befehl, Ressort, Medium, Beobachtung oder Einstellung',
  command: 'Befehl',
  section: 'Ressort',
  outlet: 'Medium',
  topic: 'Beobachtung',
  place: 'Ort',
  found: count => counted(count, { one: '# Treffer', other: '# Treffer' }),
  none: 'Nichts heißt so. Die Eingabetaste sucht danach in allen Artikeln.'
}
