/** A map that survives a restart where the browser keeps something for the page. */
export interface KeptMap<Value> {
  get(key: string): Value | undefined
  /** Puts it last. */
  set(key: string, value: Value): void
  delete(key: string): void
}

export type Kept = Pick<Storage, 'getItem' | 'setItem'>

interface KeptMapOptions<Value> {
  readonly name: string
  /** Older entries are forgotten. */
  readonly most: number
  /** Something else may have written there. */
  isValue(value: unknown): value is Value
}

export function createKeptMap<Value>(storage: Kept | undefined, { name, most, isValue }: KeptMapOptions<Value>): KeptMap<Value> {
  const entries = read()

  function read(): Map<string, Value> {
    try {
      const kept: unknown = JSON.parse(storage?.getItem(name) ?? '[]')
      return new Map(Array.isArray(kept) ? kept.filter(isEntry) : [])
    } catch {
      return new Map()
    }
  }

  function isEntry(entry: unknown): entry is [string, Value] {
    return Array.isArray(entry) && typeof entry[0] === 'string' && isValue(entry[1])
  }

  function write(): void {
    for (const oldest of [...entries.keys()].slice(0, Math.max(0, entries.size - most))) entries.delete(oldest)
    try {
      storage?.setItem(name, JSON.stringify([...entries]))
    } catch {
      // Full, or switched off: then it is kept until the page is closed.
    }
  }

  return {
    get: key => entries.get(key),
    set: (key, value) => {
      entries.delete(key)
      entries.set(key, value)
      write()
    },
    delete: key => {
      if (entries.delete(key)) write()
    }
  }
}
