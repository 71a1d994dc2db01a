import type * as english from '../english/dossiers.ts'
import { counted } from '../../format/numbers.ts'

export const dossiers: typeof english.dossiers = {
  title: 'Dosieres',
  back: 'Todos los dosieres',
  none: 'Todavía no hay dosieres. Siga un tema desde su página: sus artículos se conservan aquí para siempre y los nuevos se '
    + 'suman solos.',
  facts: count => counted(count, { one: '# artículo', other: '# artículos' }),
  latest: time => `último: ${time}`,
  following: 'sigue su tema',
  notFollowing: 'ya no sigue su tema',
  name: 'Título',
  rename: 'Renombrar',
  follow: 'Volver a seguir',
  unfollow: 'Dejar de seguir',
  story: 'Abrir tema',
  remove: 'Quitar',
  removed: 'Dosier quitado',
  takeOut: 'Sacar',
  takeOutOf: headline => `Sacar: «${headline}»`,
  takenOut: 'Sacado del dosier',
  empty: 'No contiene ningún artículo.',
  joined: time => `añadido: ${time}`
}
