import type * as english from '../english/keys.ts'

export const keys: typeof english.keys = {
  title: 'Клавиши',
  close: 'Закрыть',
  editing: 'При правке обзора прессы',
  movePiece: 'Сдвинуть материал выше или ниже',
  names: { Mod: 'Ctrl', Alt: 'Alt', Shift: '⇧', Escape: 'Esc', Enter: '↵', Space: 'Пробел' },
  inTurn: presses => presses.join(', затем ')
}
