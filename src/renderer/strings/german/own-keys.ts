import type * as english from '../english/own-keys.ts'

export const ownKeys: typeof english.ownKeys = {
  title: 'Tasten ändern',
  hint: 'Wählen Sie „Ändern“ und drücken Sie die neue Taste, oder zwei nacheinander. Esc lässt alles, wie es ist.',
  command: 'Befehl',
  keys: 'Tasten',
  change: 'Ändern',
  changeOf: title => `Tasten ändern: ${title}`,
  remove: 'Entfernen',
  removeOf: title => `Tasten entfernen: ${title}`,
  reset: 'Zurücksetzen',
  resetOf: title => `Tasten zurücksetzen: ${title}`,
  changed: title => `Tasten geändert: ${title}`,
  press: 'Taste drücken…',
  none: 'keine',
  off: 'abgeschaltet',
  conflict: (keys, title) => `${keys} heißt schon „${title}“.`,
  take: title => `Für „${title}“ nehmen`,
  leave: 'So lassen'
}
