import type { Library } from '../../shared/library.ts'

/** A feed's title that was read in a wrong encoding gives way, and so does its outlet's name where it was taken from there.
 *  Names that the reader gave stay. */
export function correctTitle(library: Library, feedId: string, was: string | undefined, is: string | undefined): Library {
  const feed = library.subscriptions.find(subscription => subscription.feedId === feedId)
  if (feed === undefined || was === undefined || is === undefined || was === is || feed.feedTitle !== was) return library
  return {
    ...library,
    subscriptions: library.subscriptions.map(one => (one.feedId === feedId ? { ...one, feedTitle: is } : one)),
    outlets: library.outlets
      .map(outlet => (outlet.outletId === feed.outletId && outlet.name === was ? { ...outlet, name: is } : outlet))
  }
}
