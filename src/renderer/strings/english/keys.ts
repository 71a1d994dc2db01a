/** The sentences around the list of keys. */
export const keys = {
  title: 'Keys',
  close: 'Close',
  editing: 'Editing a press review',
  movePiece: 'Move the piece up or down'
}

const names: Readonly<Record<string, string>> = { Escape: 'Esc', Enter: '↵' }

/** `g then t`, `Ctrl K`, `⇧A`: keys of a command as they are written for people. */
export function keyName(keys: string): string {
  return keys.split(' ').map(pressName).join(' then ')
}

function pressName(press: string): string {
  const [, held = '', key = ''] = /^((?:Mod\+|Alt\+|Shift\+)*)(.+)$/u.exec(press) ?? []
  const isHeld = /Mod|Alt/.test(held)
  const before = `${held.includes('Mod') ? 'Ctrl ' : ''}${held.includes('Alt') ? 'Alt ' : ''}${held.includes('Shift') ? '⇧' : ''}`
  const isCapital = key.length === 1 && key !== key.toLowerCase()
  return `${before}${isCapital ? '⇧' : ''}${names[key] ?? (isHeld ? key.toUpperCase() : key)}`
}
