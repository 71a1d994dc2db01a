import { counted } from '../../format/numbers.ts'
import type * as english from '../english/dossiers.ts'

export const dossiers: typeof english.dossiers = {
  title: 'Dossiers',
  back: 'Alle Dossiers',
  none: 'Noch kein Dossier. Verfolgen Sie ein Thema von seiner Seite aus: Seine Artikel bleiben hier für immer, neue kommen von '
    + 'selbst dazu.',
  facts: count => counted(count, { one: '# Artikel', other: '# Artikel' }),
  latest: time => `neuester ${time}`,
  following: 'verfolgt sein Thema',
  notFollowing: 'verfolgt nicht mehr',
  name: 'Titel',
  rename: 'Umbenennen',
  follow: 'Weiter verfolgen',
  unfollow: 'Nicht mehr verfolgen',
  story: 'Thema öffnen',
  remove: 'Entfernen',
  removed: 'Dossier entfernt',
  takeOut: 'Herausnehmen',
  takeOutOf: headline => `Herausnehmen: „${headline}“`,
  takenOut: 'Aus dem Dossier genommen',
  empty: 'Es enthält keinen Artikel.',
  joined: time => `dazu seit ${time}`
}
