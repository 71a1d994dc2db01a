import type { ArticleView, OtherMedium, Revision } from '../../shared/article.ts'
import type { Api, FrontPage, SectionBlock } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, ArchiveReader, Clock, Documents, WindowArticle } from '../ports.ts'
import type { PictureStore } from '../routines/store-pictures.ts'
import { keyWords } from '../stories/index.ts'
import type { AddedArticlesMethod } from './added-articles-api.ts'
import type { RevisionsMethod } from './revisions-api.ts'
import { showPictures } from './show-pictures.ts'
import { viewStories, withoutMuted, withOutletNames } from './view-stories.ts'

const rowsInBlock = 4
const storiesInFront = 12
const readAlsoCount = 8

/** How often its feed gave it another text; what other feeds made of it is no change. */
function changesOf(revisions: readonly Revision[]): number {
  const current = revisions.find(({ isCurrent }) => isCurrent)
  return revisions.filter(({ feedId, isCurrent }) => !isCurrent && feedId === current?.feedId).length
}

export function createArticlesApi(parts: {
  readonly archive: Archive
  readonly reader: ArchiveReader
  readonly documents: Documents
  readonly events: EventHub
  readonly clock: Clock
  readonly pictures: PictureStore
}): Omit<Api['articles'], AddedArticlesMethod | RevisionsMethod> {
  const { archive, reader, documents, events, clock, pictures } = parts

  function listOtherMedia(article: WindowArticle): { storyId?: string; inOtherMedia: readonly OtherMedium[] } {
    const story = archive.findStoryOf(article.articleId)
    if (story === undefined) return { inOtherMedia: [] }
    const library = documents.library()
    const others = withoutMuted(archive.listRows(story.articleIds), library).filter(row => row.outletId !== article.outletId)
    const originals = new Map(story.reprints?.map(({ articleId, ofId }) => [articleId, ofId]))
    const inOtherMedia = withOutletNames(others, library).map(row => {
      const reprintOf = originals.get(row.articleId)
      const lagMinutes = Math.round((Date.parse(row.sortedAt) - Date.parse(story.firstAt)) / 60_000)
      return { ...row, lagMinutes, ...(reprintOf !== undefined && { reprintOf }) }
    })
    return { storyId: story.storyId, inOtherMedia: inOtherMedia.toSorted((a, b) => a.lagMinutes - b.lagMinutes) }
  }

  async function view(article: WindowArticle): Promise<ArticleView> {
    const library = documents.library()
    const { bodyText: _text, pictureUrls: _urls, leadPicture: _lead, guid: _guid, ...facts } = article
    const row = withOutletNames(archive.listRows([article.articleId]), library)[0]
    if (row === undefined) throw new Failure('not-found', { what: 'This article' })
    const media = listOtherMedia(article)
    const exceptIds = [article.articleId, ...media.inOtherMedia.map(({ articleId }) => articleId)]
    const readAlso = await reader.listRelated(keyWords(article, 12), exceptIds, readAlsoCount)
    return {
      ...facts, ...row, ...media,
      revisionCount: changesOf(archive.listRevisions(article.articleId)), feedIds: archive.listFeedsOf(article.articleId),
      sectionTitle: library.sections.find(({ sectionId }) => sectionId === row.sectionId)?.title ?? row.sectionId,
      bodyHtml: showPictures(article.bodyHtml, url => archive.findPicture(url)?.picture),
      readAlso: withOutletNames(readAlso, library)
    }
  }

  function sectionBlocks(): readonly SectionBlock[] {
    const library = documents.library()
    const { unreadBySection } = archive.counts()
    return library.sections.filter(({ isHidden }) => !isHidden).flatMap(({ sectionId, title }) => {
      const { rows } = archive.listArticles({ sectionIds: [sectionId] }, undefined, rowsInBlock)
      const unread = unreadBySection[sectionId] ?? 0
      return rows.length > 0 ? [{ sectionId, title, unread, rows: withOutletNames(rows, library) }] : []
    })
  }

  function front(): FrontPage {
    const library = documents.library()
    const from = new Date(clock.now().getTime() - 24 * 3_600_000).toISOString()
    const stories = viewStories(archive.listStories(from, storiesInFront), archive, library)
    const shown = new Set(stories.flatMap(story => story.coverage.map(({ articleId }) => articleId)))
    const latest = archive.listArticles({}, undefined, 40).rows.filter(({ articleId }) => !shown.has(articleId)).slice(0, 12)
    const latestDigest = documents.listDigests()[0]
    return {
      stories, latest: withOutletNames(latest, library), sections: sectionBlocks(),
      ...(latestDigest === undefined ? {} : { latestDigest })
    }
  }

  return {
    front: async () => front(),

    async list({ filter, cursor, limit }) {
      const page = archive.listArticles(filter, cursor, limit)
      return { ...page, rows: withOutletNames(page.rows, documents.library()) }
    },

    async search({ query, filter = {}, order = 'relevance', cursor, limit }) {
      const { outlets, sections } = documents.library()
      const page = await reader.search(query, filter, cursor, limit, {
        order, now: clock.now().toISOString(), zone: documents.settings().zone, outlets, sections
      })
      return { ...page, hits: withOutletNames(page.hits, documents.library()) }
    },

    async open({ articleId }) {
      const article = archive.findArticle(articleId)
      if (article === undefined) throw new Failure('not-found', { what: 'This article' })
      pictures.queueAll(article)
      return view(article)
    },

    counts: async () => archive.counts(),

    async mark({ articleIds, isRead }) {
      archive.markRead(articleIds, isRead ? clock.now().toISOString() : undefined)
      events.emit('articles-changed', { newCount: 0 })
    },

    async markAllRead({ filter }) {
      const marked = archive.markAllRead(filter, clock.now().toISOString())
      events.emit('articles-changed', { newCount: 0 })
      return marked
    },

    async undoMarkAllRead({ token }) {
      if (!archive.undoMarkAllRead(token)) throw new Failure('undo-expired')
      events.emit('articles-changed', { newCount: 0 })
    },

    async clip({ articleIds, isClipped }) {
      archive.clipArticles(articleIds, isClipped ? clock.now().toISOString() : undefined)
      for (const articleId of articleIds) events.emit('article-changed', { articleId })
    },

    async move({ articleId, sectionId }) {
      if (!documents.library().sections.some(section => section.sectionId === sectionId)) {
        throw new Failure('not-found', { what: 'This section' })
      }
      archive.moveArticle(articleId, sectionId)
      events.emit('article-changed', { articleId })
    }
  }
}
