import type * as english from '../english/keys.ts'

export const keys: typeof english.keys = {
  title: 'Tasten',
  close: 'Schließen',
  editing: 'Eine Presseschau bearbeiten',
  movePiece: 'Beitrag nach oben oder unten',
  names: { Mod: 'Strg', Alt: 'Alt', Shift: '⇧', Escape: 'Esc', Enter: '↵', Space: 'Leertaste' },
  inTurn: presses => presses.join(' dann ')
}
