import { createHash } from 'node:crypto'
import type { Library, Outlet } from '../../shared/library.ts'
import { printableLine } from '../../shared/printable-line.ts'
import { outletIdOf } from '../identity/index.ts'

/** What is known of the outlet of an article that did not come by a feed. */
export interface OutletHints {
  readonly outletId?: string
  readonly name?: string
  /** The article's own address. */
  readonly url?: string
}

/** The outlet that is meant: the one chosen, the one of this name, the one of this site; else a new one, which is not in the
 *  library yet. Undefined when nothing tells. */
export function outletOf({ outlets }: Library, { outletId, name: rawName, url }: OutletHints): Outlet | undefined {
  const name = printableLine(rawName ?? '')
  const site = url === undefined ? undefined : outletIdOf(url)
  const known = outlets.find(outlet => outlet.outletId === outletId)
    ?? (name === '' ? undefined : outlets.find(outlet => foldName(outlet.name) === foldName(name)))
    ?? outlets.find(outlet => outlet.outletId === site)
  if (known || (name === '' && site === undefined)) return known
  return {
    outletId: site ?? `named-${createHash('sha256').update(foldName(name)).digest('hex').slice(0, 16)}`,
    name: name || site || '',
    ...(url !== undefined && { homePageUrl: new URL('/', url).href })
  }
}

export function withOutlet(library: Library, outlet: Outlet): Library {
  const isKnown = library.outlets.some(({ outletId }) => outletId === outlet.outletId)
  return isKnown ? library : { ...library, outlets: [...library.outlets, outlet] }
}

function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/^the\s+/u, '').replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
