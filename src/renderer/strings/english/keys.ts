/** The sentences around the list of keys. */
export const keys = {
  title: 'Keys',
  close: 'Close',
  editing: 'Editing a press review',
  movePiece: 'Move the piece up or down',
  /** As they stand on a keyboard of this language. */
  names: { Mod: 'Ctrl', Alt: 'Alt', Shift: '⇧', Escape: 'Esc', Enter: '↵', Space: 'Space' },
  inTurn: (presses: readonly string[]) => presses.join(' then ')
}
