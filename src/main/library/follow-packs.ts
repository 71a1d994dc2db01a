import type { Library } from '../../shared/library.ts'
import type { StarterPack } from '../../shared/starter-pack.ts'
import { importFeeds, type FeedImport } from './import-feeds.ts'

/** Follows feeds of starter packs, each in the section that the pack names; addresses that no pack holds are left out. Undone as
 *  an imported list is. */
export function followPacks(
  library: Library, packs: readonly StarterPack[], wanted: { readonly feedUrls: readonly string[]; readonly importId: string }
): FeedImport {
  const feeds = new Map(packs.flatMap(pack => pack.feeds).map(feed => [feed.feedUrl, feed]))
  const chosen = [...new Set(wanted.feedUrls)].flatMap(feedUrl => feeds.get(feedUrl) ?? [])
  const titleOf = (sectionId: string): string =>
    library.sections.find(section => section.sectionId === sectionId)?.title ?? sectionId
  const listed = chosen.map(({ feedUrl, outlet, title = outlet, sectionId }) =>
    ({ feedUrl, title, folderPath: [titleOf(sectionId)] }))
  const followed = importFeeds(library, listed, { importId: wanted.importId, allowPrivate: false })
  // An outlet is called as its pack calls it, not by the title of the feed that came first.
  const byTitle = new Map(chosen.map(({ outlet, title = outlet, language }) => [title, { name: outlet, language }]))
  const outlets = followed.library.outlets.map(other =>
    other.importId === wanted.importId ? { ...other, ...byTitle.get(other.name) } : other)
  return { ...followed, library: { ...followed.library, outlets } }
}
