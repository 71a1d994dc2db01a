import type * as english from '../english/keys.ts'

export const keys: typeof english.keys = {
  title: 'Touches',
  close: 'Fermer',
  editing: 'Modifier une revue de presse',
  movePiece: 'Monter ou descendre la pièce',
  names: { Mod: 'Ctrl', Alt: 'Alt', Shift: '⇧', Escape: 'Échap', Enter: '↵', Space: 'Espace' },
  inTurn: presses => presses.join(' puis ')
}
