import type * as english from '../english/palette.ts'
import { counted } from '../../format/numbers.ts'

export const palette: typeof english.palette = {
  title: 'Ir a cualquier sitio',
  placeholder: 'Una orden, sección, medio, asunto o ajuste',
  command: 'Orden',
  section: 'Sección',
  outlet: 'Medio',
  topic: 'Asunto',
  place: 'Lugar',
  found: count => counted(count, { one: '# resultado', other: '# resultados' }),
  none: 'Nada se llama así. Intro lo busca en todos los artículos.'
}
