import type { ArticleRow, Article, ArticleView, Revision } from '../../shared/article.ts'
import type { Api, FrontPage, SectionBlock } from '../../shared/contract.ts'
import { Failure, found } from '../../shared/failure.ts'
import type { FullTextView } from '../../shared/full-text.ts'
import { directBlocks } from '../articles/index.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, ArchiveReader, Clock, Documents, WindowArticle } from '../ports.ts'
import type { SectionKeeper } from '../routines/keep-sections.ts'
import type { PictureStore } from '../routines/store-pictures.ts'
import { placeAmongVoices } from '../stories/index.ts'
import type { AddedArticlesMethod } from './added-articles-api.ts'
import { withLags } from './other-media.ts'
import type { ReadAlsoMethod } from './read-also-api.ts'
import type { EvidenceMethod } from './evidence-api.ts'
import type { RevisionsMethod } from './revisions-api.ts'
import { showPictures } from './show-pictures.ts'
import type { openDatelinedList } from './list-datelined.ts'
import { viewRanked } from './story-pages-api.ts'
import { withoutMuted, withOutletNames } from './view-stories.ts'

const rowsInBlock = 4
const galleriesInFront = 4
/** Of so many newest articles the front page takes those that stand alone, and galleries. */
const lookedAt = 200
/** An article of so many photographs is there for their sake. */
const picturesOfGallery = 3
const storiesInFront = 12
/** A page that is opened in the morning shows what the evening had. */
const frontHours = 24
const frontHalfLife = 6

function isGallery({ pictureCount = 0, infographicCount = 0 }: ArticleRow): boolean {
  return pictureCount >= picturesOfGallery || infographicCount > 0
}

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
  readonly sections: Pick<SectionKeeper, 'noteMove'>
  readonly viewFullText: (article: Article) => FullTextView | undefined
  readonly listDatelined: ReturnType<typeof openDatelinedList>
}): Omit<
  Api['articles'],
  'export' | 'fetchText' | 'pauseIndexing' | AddedArticlesMethod | EvidenceMethod | ReadAlsoMethod | RevisionsMethod
> {
  const { archive, reader, documents, events, clock, pictures, sections, viewFullText, listDatelined } = parts

  function listOtherMedia(article: WindowArticle): Pick<ArticleView, 'storyId' | 'amongVoices' | 'inOtherMedia'> {
    const story = archive.findWholeStoryOf(article.articleId)
    if (story === undefined) return { inOtherMedia: [] }
    const library = documents.library()
    const rows = withLags(withOutletNames(withoutMuted(archive.listRows(story.articleIds), library), library), story)
    return {
      storyId: story.storyId, amongVoices: placeAmongVoices(article, rows, story.reprints ?? []),
      inOtherMedia: rows.filter(row => row.outletId !== article.outletId)
    }
  }

  async function view(article: WindowArticle): Promise<ArticleView> {
    const library = documents.library()
    const { bodyText: _text, pictureUrls: _urls, leadPicture: _lead, guid: _guid, ...facts } = article
    const row = found(withOutletNames(archive.listRows([article.articleId]), library)[0], 'article')
    const media = listOtherMedia(article)
    const isMoved = archive.firstSectionOf(article.articleId) !== row.sectionId
    const fullText = viewFullText(article)
    return {
      ...facts, ...row, ...media, ...(fullText && { fullText }),
      revisionCount: changesOf(archive.listRevisions(article.articleId)), feedIds: archive.listFeedsOf(article.articleId),
      sectionTitle: library.sections.find(({ sectionId }) => sectionId === row.sectionId)?.title ?? row.sectionId,
      sectionReason: isMoved ? { kind: 'reader' } : article.sectionReason ?? { kind: 'feed' },
      bodyHtml: showPictures(directBlocks(article.bodyHtml, article), url => archive.findPicture(url)?.picture)
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

  async function readRows() {
    return { newest: archive.listArticles({}, undefined, lookedAt).rows, sections: sectionBlocks() }
  }

  async function front(): Promise<FrontPage> {
    const library = documents.library()
    const now = clock.now()
    const from = new Date(now.getTime() - frontHours * 3_600_000).toISOString()
    // Rows are read while the reading thread ranks, which at a start it must be loaded for.
    const [ranked, { newest, sections: blocks }] = await Promise.all([reader.rankStories({
      from, now: now.toISOString(), halfLifeHours: frontHalfLife, order: 'score', limit: storiesInFront
    }), readRows()])
    const stories = viewRanked(ranked, from, archive, documents)
    const shown = new Set(stories.flatMap(story => story.coverage.map(({ articleId }) => articleId)))
    const latest = newest.filter(({ articleId }) => !shown.has(articleId)).slice(0, 12)
    const galleries = newest.filter(isGallery).slice(0, galleriesInFront)
    const latestDigest = documents.listDigests()[0]
    return {
      stories, latest: withOutletNames(latest, library), sections: blocks,
      galleries: withOutletNames(galleries, library),
      ...(latestDigest === undefined ? {} : { latestDigest })
    }
  }

  return {
    front,

    async list({ filter, cursor, limit }) {
      const { cityId, isUnread = false } = filter
      const page = cityId === undefined ? archive.listArticles(filter, cursor, limit)
        : await listDatelined({ cityId, isUnread, ...(cursor !== undefined && { cursor }), limit })
      return { ...page, rows: withOutletNames(page.rows, documents.library()) }
    },

    async search({ query, filter = {}, order = 'relevance', cursor, limit }) {
      const { outlets, sections } = documents.library()
      const page = await reader.search(query, filter, cursor, limit, {
        order, now: clock.now().toISOString(), zone: documents.settings().zone, outlets, sections
      })
      return { ...page, hits: withOutletNames(page.hits, documents.library()) }
    },

    async open({ articleId, isAhead = false }) {
      const article = found(archive.findArticle(articleId), 'article')
      if (!isAhead) pictures.queueAll(article)
      return view(article)
    },

    counts: async () => archive.counts(),

    languages: async () => archive.listLanguages(),

    async mark({ articleIds, isRead }) {
      archive.markRead(articleIds, isRead ? clock.now().toISOString() : undefined)
      events.emit('articles-changed', { newCount: 0 })
    },

    async markAllRead({ filter, olderThanId }) {
      if (olderThanId !== undefined && archive.findArticle(olderThanId) === undefined) {
        throw new Failure('not-found', { what: 'article' })
      }
      const marked = archive.markAllRead(filter, clock.now().toISOString(), olderThanId)
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
        throw new Failure('not-found', { what: 'section' })
      }
      archive.moveArticle(articleId, sectionId)
      const article = archive.findArticle(articleId)
      if (article) sections.noteMove(article, sectionId)
      events.emit('article-changed', { articleId })
    }
  }
}
