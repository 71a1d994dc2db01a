/** Articles that no feed brings: from a page's address, from pasted text, from print. */
import { createHash } from 'node:crypto'
import { addedFeedId, type Article, type ArticleOrigin } from '../../shared/article.ts'
import type { AddedArticle, Api } from '../../shared/contract.ts'
import { Failure, found } from '../../shared/failure.ts'
import type { FeedEntry } from '../../shared/feed.ts'
import { fallbackSectionId, type Outlet } from '../../shared/library.ts'
import { printableLine } from '../../shared/printable-line.ts'
import { typedAddresses } from '../../shared/typed-address.ts'
import { startOfDay } from '../digest/index.ts'
import type { EventHub } from '../event-hub.ts'
import { htmlOfPastedText } from '../extraction/index.ts'
import { outletOf, withOutlet, type OutletHints } from '../library/added-outlet.ts'
import { splitSignIn, type Fetcher } from '../network/index.ts'
import type { Archive, Clock, Documents } from '../ports.ts'
import { fetchPage } from '../routines/fetch-page.ts'
import type { SectionKeeper } from '../routines/keep-sections.ts'
import type { StoryKeeper } from '../routines/keep-stories.ts'
import type { WorkerPool } from '../workers/pool.ts'

export type AddedArticlesMethod = 'addByAddress' | 'addPasted' | 'addPrintItem'

interface Draft {
  readonly entry: FeedEntry
  readonly outlet: Outlet
  readonly sectionId: string | undefined
  readonly origin: ArticleOrigin
  readonly printPage?: string
}

export function createAddedArticlesApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly clock: Clock
  readonly fetcher: Fetcher
  readonly pool: WorkerPool
  readonly stories: StoryKeeper
  readonly sections: Pick<SectionKeeper, 'forAny'>
}): Pick<Api['articles'], AddedArticlesMethod> {
  const { archive, documents, events, clock, fetcher, pool, stories, sections } = parts

  function findOutlet(hints: OutletHints): Outlet {
    const outlet = outletOf(documents.library(), hints)
    if (outlet === undefined) throw new Failure('outlet-needed')
    return outlet
  }

  function chooseSection(sectionId: string | undefined): string {
    if (sectionId === undefined) return fallbackSectionId
    if (documents.library().sections.some(section => section.sectionId === sectionId)) return sectionId
    throw new Failure('not-found', { what: 'section' })
  }

  async function keep({ entry, outlet, sectionId, origin, printPage }: Draft): Promise<AddedArticle> {
    const { article: built, words } = await pool.run('build-article', {
      entry, feedId: addedFeedId, outletId: outlet.outletId, sectionId: chooseSection(sectionId), now: clock.now().toISOString(),
      ...(sectionId === undefined && { sections: sections.forAny() })
    })
    const article: Article = { ...built, origin, ...(printPage && { printPage }) }
    await keepOutlet(outlet)
    const { added } = archive.addArticles([{ article, outletName: outlet.name, words }])
    const articleId = archive.findStoredId(article.articleId)
    const stored = found(articleId === undefined ? undefined : archive.listRows([articleId])[0], 'article')
    tell(stored.articleId, added.length > 0)
    return { articleId: stored.articleId, sectionId: stored.sectionId, isNew: added.length > 0 }
  }

  async function keepOutlet(outlet: Outlet): Promise<void> {
    if (documents.library().outlets.some(({ outletId }) => outletId === outlet.outletId)) return
    await documents.changeLibrary(library => withOutlet(library, outlet))
    events.emit('library-changed', {})
  }

  function tell(articleId: string, isNew: boolean): void {
    if (!isNew) return events.emit('article-changed', { articleId })
    events.emit('articles-changed', { newCount: 1 })
    void stories.keep()
  }

  return {
    async addByAddress({ url, outletId, sectionId, allowPrivate = false }) {
      const address = pageAddress(url)
      const answer = await fetchPage(fetcher, { url: address, allowPrivate })
      const contentType = answer.headers['content-type']
      const { entry, outletName } = await pool.run('extract-article', {
        bytes: answer.bytes, url: answer.url, ...(contentType === undefined ? {} : { contentType })
      })
      const outlet = findOutlet({
        url: entry.url ?? answer.url, ...(outletName === undefined ? {} : { name: outletName }),
        ...(outletId === undefined ? {} : { outletId })
      })
      return keep({ entry, outlet, sectionId, origin: 'page' })
    },

    async addPasted({ headline, text, outletName, url, byline, sectionId }) {
      const address = url ? pageAddress(url) : undefined
      const outlet = findOutlet({ name: outletName, ...(address && { url: address }) })
      return keep({
        outlet, sectionId, origin: 'pasted',
        entry: {
          headline, contentHtml: htmlOfPastedText(text), authors: byline ? [byline] : [], tags: [], enclosures: [],
          // What has an address is known by it; the same text of the same outlet is the same article.
          ...(address ? { url: address } : { guid: guidOf('pasted', outlet.outletId, headline, text) })
        }
      })
    },

    async addPrintItem({ outletName, headline, text = '', byline, page, sectionId, date }) {
      const outlet = findOutlet({ name: outletName })
      const { zone } = documents.settings()
      return keep({
        outlet, sectionId, origin: 'print', ...(page && { printPage: page }),
        entry: {
          headline, contentHtml: htmlOfPastedText(text), authors: byline ? [byline] : [], tags: [], enclosures: [],
          // What stands under one headline on one page of one day is one article, however its text is typed.
          guid: guidOf('print', outlet.outletId, date, page ?? '', headline), rawPublishedAt: startOfDay(date, zone)
        }
      })
    }
  }
}

/** Without a scheme https is meant. Throws `address-invalid`. */
function pageAddress(typed: string): string {
  const [address] = typedAddresses(typed)
  if (address === undefined) throw new Failure('address-invalid', { address: printableLine(typed).slice(0, 200) })
  return splitSignIn(new URL(address).href).address
}

function guidOf(...parts: readonly string[]): string {
  return `${parts[0]}:${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`
}
