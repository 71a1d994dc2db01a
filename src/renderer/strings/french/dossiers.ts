import { counted } from '../../format/numbers.ts'
import type * as english from '../english/dossiers.ts'

export const dossiers: typeof english.dossiers = {
  title: 'Dossiers',
  back: 'Tous les dossiers',
  none: 'Aucun dossier pour l’instant. Suivez un sujet depuis sa page : ses articles sont gardés ici pour de bon, et les '
    + 'nouveaux s’y ajoutent d’eux-mêmes.',
  facts: count => counted(count, { one: '# article', other: '# articles' }),
  latest: time => `dernier ${time}`,
  following: 'suit son sujet',
  notFollowing: 'ne suit plus',
  name: 'Titre',
  rename: 'Renommer',
  follow: 'Reprendre le suivi',
  unfollow: 'Ne plus suivre',
  story: 'Ouvrir le sujet',
  remove: 'Supprimer',
  removed: 'Dossier supprimé',
  takeOut: 'Retirer',
  takeOutOf: headline => `Retirer : « ${headline} »`,
  takenOut: 'Retiré du dossier',
  empty: 'Il ne contient aucun article.',
  joined: time => `ajouté ${time}`
}
