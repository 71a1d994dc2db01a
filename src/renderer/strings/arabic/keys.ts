/** The sentences around the list of keys. */
import type * as english from '../english/keys.ts'
import { isolated } from './isolated.ts'

export const keys: typeof english.keys = {
  title: 'المفاتيح',
  close: 'إغلاق',
  editing: 'تحرير جولة صحافة',
  movePiece: 'نقل المادة إلى أعلى أو أسفل',
  /** As they stand on a keyboard of this language: Arabic ones have Latin modifiers. */
  names: { Mod: 'Ctrl', Alt: 'Alt', Shift: '⇧', Escape: 'Esc', Enter: '↵', Space: 'مسافة' },
  inTurn: presses => presses.map(isolated).join(' ثم ')
}
