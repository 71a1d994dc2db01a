import type { CommandId } from './commands.ts'

export interface KeyPress {
  readonly key: string
  /** The key by its place on the keyboard: `KeyJ`. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** How long after the first of two keys the second may come, in milliseconds. */
const secondKeyWithin = 1500

export interface ShortcutReader {
  /** The command a key press stands for, if any. */
  read(press: KeyPress, at: number): CommandId | undefined
}

export function createShortcutReader(bindings: () => ReadonlyMap<string, CommandId>): ShortcutReader {
  let first: { readonly keys: string; readonly at: number } | undefined
  return {
    read: (press, at) => {
      const known = bindings()
      const keys = keysOfPress(press)
      const before = first && at - first.at <= secondKeyWithin ? first.keys : undefined
      const isFirst = before === undefined && [...known.keys()].some(other => other.startsWith(`${keys} `))
      first = isFirst ? { keys, at } : undefined
      return isFirst ? undefined : known.get(before === undefined ? keys : `${before} ${keys}`)
    }
  }
}

/** As `Command` names keys. Shift stands in the character, but for keys that give none. */
export function keysOfPress(press: KeyPress): string {
  const latin = press.key === ' ' ? 'Space' : latinOf(press)
  // With Cmd held, macOS gives the small letter though Shift is held too.
  const key = (press.ctrlKey || press.metaKey) && press.shiftKey && /^[a-z]$/.test(latin) ? latin.toUpperCase() : latin
  const held = [
    ...(press.ctrlKey || press.metaKey ? ['Mod+'] : []), ...(press.altKey ? ['Alt+'] : []),
    ...(press.shiftKey && [...key].length > 1 ? ['Shift+'] : [])
  ]
  return held.join('') + key
}

/** Under a Cyrillic, Greek or Arabic layout the key of `j` gives another letter, or the two of `لا`: its place counts. */
function latinOf({ key, code, shiftKey }: KeyPress): string {
  if (key === '؟') return '?'
  const isOther = /^(?:[^\p{Script=Latin}\p{P}\p{S}]|\p{Script=Arabic}{2})$/u.test(key)
  // Arabic keyboards have a letter instead of the slash.
  if (code === 'Slash') return isOther ? '/' : key
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return letter !== undefined && isOther ? shiftKey ? letter : letter.toLowerCase() : key
}
