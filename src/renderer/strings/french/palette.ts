import { counted } from '../../format/numbers.ts'
import type * as english from '../english/palette.ts'

export const palette: typeof english.palette = {
  title: 'Aller à…',
  placeholder: 'Commande, rubrique, média, thème ou réglage',
  command: 'Commande',
  section: 'Rubrique',
  outlet: 'Média',
  topic: 'Thème',
  place: 'Lieu',
  found: count => counted(count, { one: '# réponse', other: '# réponses' }),
  none: 'Rien ne porte ce nom. Entrée le cherche dans tous les articles.'
}
