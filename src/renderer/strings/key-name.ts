import { keys as words } from './index.ts'

/** `g then t`, `Ctrl K`, `⇧A`: keys of a command as they are written for people. */
export function keyName(keys: string): string {
  const presses = keys.split(' ').map(pressName)
  return presses.length > 1 ? words.inTurn(presses) : presses.join('')
}

function pressName(press: string): string {
  const names = words.names
  const [, held = '', key = ''] = /^((?:Mod\+|Alt\+|Shift\+)*)(.+)$/u.exec(press) ?? []
  const isHeld = /Mod|Alt/.test(held)
  const before = [held.includes('Mod') ? `${names.Mod} ` : '', held.includes('Alt') ? `${names.Alt} ` : '',
    held.includes('Shift') ? names.Shift : '']
  const isCapital = key.length === 1 && key !== key.toLowerCase()
  return [...before, isCapital ? names.Shift : '', nameOf(key) ?? (isHeld ? key.toUpperCase() : key)].join('')
}

function nameOf(key: string): string | undefined {
  const { Escape, Enter, Space } = words.names
  return new Map([['Escape', Escape], ['Enter', Enter], ['Space', Space]]).get(key)
}
