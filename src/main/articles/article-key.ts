import { hash } from 'node:crypto'

/** What tells one entry of a feed from the others. */
export interface EntryMarks {
  readonly guid: string | undefined
  readonly url: string | undefined
  readonly headline: string
  readonly text: string
}

/** What software writes where it has no identifier. */
const noGuid = /^(?:0|-|null|undefined|none|nan|n\/a|false|true|\[object object\])$/i

export function usableGuid(raw: string | undefined): string | undefined {
  const guid = raw?.trim()
  return guid === undefined || guid === '' || noGuid.test(guid) ? undefined : guid
}

/** Keys for the entries of one feed document, in their order. A guid is believed unless two entries with different links
 *  or headlines bear it: then it names none of them, and all that bear it are told apart by guid, link and headline. Entries
 *  that are alike in link, headline and text are one, whatever their guids. */
export function articleKeys(entries: readonly EntryMarks[]): readonly string[] {
  const bearers = Map.groupBy(entries, ({ guid }) => guid)
  const shared = new Set([...bearers].filter(([, some]) => new Set(some.map(fullKey)).size > 1).map(([guid]) => guid))
  const firsts = new Map<string, { readonly text: string; readonly key: string }[]>()
  return entries.map(entry => {
    const key = keyOfEntry(entry, shared)
    const { url, headline, text } = entry
    if (url === undefined) return key
    const page = keyOf(url, headline)
    const alike = firsts.get(page) ?? []
    const first = alike.find(one => one.text === text)
    if (first === undefined) firsts.set(page, [...alike, { text, key }])
    return first?.key ?? key
  })
}

function keyOfEntry(entry: EntryMarks, shared: ReadonlySet<string | undefined>): string {
  const { guid, url, headline, text } = entry
  if (guid !== undefined) return shared.has(guid) ? fullKey(entry) : keyOf('guid', guid)
  return url === undefined ? keyOf('text', headline, text) : keyOf('link', url)
}

function fullKey({ guid, url, headline }: EntryMarks): string {
  return keyOf('entry', guid ?? '', url ?? '', headline)
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}

export function sha256(text: string): string {
  return hash('sha256', text)
}
