import type { ArticleView, OtherMedium } from '../../shared/article.ts'
import type { Api, FrontPage, SectionBlock } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Documents, WindowArticle } from '../ports.ts'
import type { PictureStore } from '../routines/store-pictures.ts'
import { keyWords } from '../stories/index.ts'
import { showPictures } from './show-pictures.ts'
import { viewStories, withoutMuted, withOutletNames } from './view-stories.ts'

const rowsInBlock = 4
const storiesInFront = 12
const readAlsoCount = 8

export function createArticlesApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly clock: Clock
  readonly pictures: PictureStore
}): Api['articles'] {
  const { archive, documents, events, clock, pictures } = parts

  function listOtherMedia(article: WindowArticle): { storyId?: string; inOtherMedia: readonly OtherMedium[] } {
    const story = archive.findStoryOf(article.articleId)
    if (story === undefined) return { inOtherMedia: [] }
    const library = documents.library()
    const others = withoutMuted(archive.listRows(story.articleIds), library).filter(row => row.outletId !== article.outletId)
    const inOtherMedia = withOutletNames(others, library).map(row => ({
      ...row, lagMinutes: Math.round((Date.parse(row.sortedAt) - Date.parse(story.firstAt)) / 60_000)
    }))
    return { storyId: story.storyId, inOtherMedia: inOtherMedia.toSorted((a, b) => a.lagMinutes - b.lagMinutes) }
  }

  function view(article: WindowArticle): ArticleView {
    const library = documents.library()
    const { bodyText: _text, pictureUrls: _urls, leadPicture: _lead, guid: _guid, ...facts } = article
    const row = withOutletNames(archive.listRows([article.articleId]), library)[0]
    if (row === undefined) throw new Failure('not-found', { what: 'This article' })
    const media = listOtherMedia(article)
    const exceptIds = [article.articleId, ...media.inOtherMedia.map(({ articleId }) => articleId)]
    return {
      ...facts, ...row, ...media,
      sectionTitle: library.sections.find(({ sectionId }) => sectionId === row.sectionId)?.title ?? row.sectionId,
      bodyHtml: showPictures(article.bodyHtml, url => archive.findPicture(url)?.picture),
      readAlso: withOutletNames(archive.listRelated(keyWords(article, 12), exceptIds, readAlsoCount), library)
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

    async search({ query, filter = {}, cursor, limit }) {
      const page = archive.searchArticles(query, filter, cursor, limit)
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
      const articleIds = archive.markAllRead(filter, clock.now().toISOString())
      events.emit('articles-changed', { newCount: 0 })
      return articleIds
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
