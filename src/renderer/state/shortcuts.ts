/** Single-key shortcuts, as other readers have them. They never apply in text fields, and can be switched off. */
export type Command =
  | 'next' | 'previous' | 'open' | 'toggle-read' | 'view-original' | 'mark-all-read' | 'refresh-current' | 'refresh-all'
  | 'toggle-clip' | 'add-article' | 'search' | 'help' | 'close' | 'add-to-digest' | 'go-today' | 'go-unread'
  | 'go-clippings' | 'go-digest' | 'go-health'

export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const commands: Readonly<Record<string, Command>> = {
  j: 'next', k: 'previous', Enter: 'open', m: 'toggle-read', v: 'view-original', A: 'mark-all-read', r: 'refresh-current',
  R: 'refresh-all', '/': 'search', '?': 'help', Escape: 'close', e: 'add-to-digest', s: 'toggle-clip',
  a: 'add-article'
}

const places: Readonly<Record<string, Command>> = {
  t: 'go-today', u: 'go-unread', c: 'go-clippings', d: 'go-digest', h: 'go-health'
}

/** How long after "g" the second key may come, in milliseconds. */
const secondKeyWithin = 1500

export interface ShortcutReader {
  /** The command a key press stands for, if any. */
  read(press: KeyPress, at: number): Command | undefined
}

export function createShortcutReader(): ShortcutReader {
  let prefixAt = -Infinity
  return {
    read: (press, at) => {
      if (press.ctrlKey || press.metaKey || press.altKey) return undefined
      const isSecond = at - prefixAt <= secondKeyWithin
      prefixAt = !isSecond && press.key === 'g' ? at : -Infinity
      return (isSecond ? places : commands)[press.key]
    }
  }
}
