import type * as english from '../english/keys.ts'

export const keys: typeof english.keys = {
  title: 'Teclas',
  close: 'Cerrar',
  editing: 'Al editar una revista de prensa',
  movePiece: 'Subir o bajar la pieza',
  names: { Mod: 'Ctrl', Alt: 'Alt', Shift: '⇧', Escape: 'Esc', Enter: '↵', Space: 'Espacio' },
  inTurn: presses => presses.join(' luego ')
}
