import type { Library } from '../../shared/library.ts'

/** An outlet's name, or its id where the library does not have it any more. */
export function outletNameOf(library: Library, outletId: string): string {
  return library.outlets.find(outlet => outlet.outletId === outletId)?.name ?? outletId
}
