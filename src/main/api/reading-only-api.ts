import type { Api, MethodName } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'
import { forwardApi } from './forward-api.ts'

/** What reads, searches and exports. What is read and how the page looks may change too, as long as the program runs: nobody
 *  would want an error for each article that is opened. */
const allowed: readonly MethodName[] = [
  'library.read', 'library.exportOpml', 'library.packs', 'library.previewRetention', 'feeds.discover', 'feeds.progress',
  'feeds.health', 'feeds.fullTextProgress',
  'articles.front', 'articles.list', 'articles.search', 'articles.open', 'articles.fetchText', 'articles.readAlso',
  'articles.revisions', 'articles.compareRevisions', 'articles.pictures', 'articles.exportSnapshot', 'articles.export',
  'articles.checkSnapshot', 'articles.counts', 'articles.languages', 'articles.mark', 'articles.markAllRead',
  'articles.undoMarkAllRead',
  'stories.top', 'stories.why', 'stories.ranked', 'stories.open', 'dossiers.list', 'dossiers.open', 'readings.note',
  'readings.most',
  'annotations.list', 'annotations.labels', 'clippings.list', 'clippings.export', 'clippings.cancelExport', 'topics.list',
  'queue.list', 'logins.list',
  'digests.list', 'digests.open', 'digests.search', 'digests.headlines', 'digests.pending', 'digests.quoteCandidates',
  'digests.check', 'digests.difference', 'digests.ledger', 'digests.export', 'digests.cancelExport',
  'settings.read', 'settings.change', 'money.view', 'money.convert', 'desk.cities', 'desk.weather', 'desk.openLink',
  'desk.about', 'desk.backup'
]

/** The part of the program that changes nothing in `dataFolder`; everything else throws `Failure` `folder-read-only`. */
export function readingOnlyApi(api: Api, dataFolder: string): Api {
  const methods: ReadonlySet<string> = new Set(allowed)
  return forwardApi(() => api, method => {
    if (!methods.has(method)) throw new Failure('folder-read-only', { folder: dataFolder })
  })
}
