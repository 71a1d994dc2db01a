import type { Library } from '../../shared/library.ts'

export interface UndoneImport {
  readonly library: Library
  /** Ids of the feeds that went. */
  readonly removed: readonly string[]
}

/** The library without the feeds of one import. What the reader has since renamed, moved, muted or allowed is his own
 *  choice by now and stays: `changeSubscription` takes the mark of the import off. Outlets go with their last feed. */
export function undoImport(library: Library, importId: string): UndoneImport {
  const { true: brought = [], false: subscriptions = [] } =
    Object.groupBy(library.subscriptions, subscription => String(subscription.importId === importId) as 'true' | 'false')
  const followed = new Set(subscriptions.map(({ outletId }) => outletId))
  const outlets = library.outlets.filter(outlet => outlet.importId !== importId || followed.has(outlet.outletId))
  return { library: { ...library, outlets, subscriptions }, removed: brought.map(({ feedId }) => feedId) }
}
