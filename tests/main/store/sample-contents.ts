/** Small invented articles and documents. */
import { createHash } from 'node:crypto'
import { serialize } from 'node:v8'
import { createWordIndexer } from '../../../src/main/language/index.ts'
import type { ArchiveInput, PackedArticles } from '../../../src/main/ports.ts'
import type { Article } from '../../../src/shared/article.ts'
import type { Digest } from '../../../src/shared/digest.ts'
import type { Library } from '../../../src/shared/library.ts'
import type { Settings } from '../../../src/shared/settings.ts'

/** `minute` counts from 06:00 on 22 November 2026. */
export function timeAt(minute: number): string {
  return new Date(Date.UTC(2026, 10, 22, 6, minute)).toISOString()
}

export function makeArticle(changes: Partial<Article> & { readonly articleId: string }): Article {
  const { bodyText = 'The harbour council met on Sunday.', headline = `Headline of ${changes.articleId}` } = changes
  const sortedAt = changes.sortedAt ?? timeAt(0)
  return {
    feedId: 'harbour-news', outletId: 'harbour', sectionId: 'world', headline, bodyText,
    excerpt: bodyText.slice(0, 280), bodyHtml: `<p>${bodyText}</p>`, language: 'en', direction: 'ltr',
    publishedAt: sortedAt, firstSeenAt: sortedAt, sortedAt, tags: [], pictureUrls: [],
    revisionHash: createHash('sha256').update(`${headline}\n${bodyText}`).digest('hex'), ...changes
  }
}

const indexArticle = createWordIndexer()

export function makeInput(changes: Partial<Article> & { readonly articleId: string }, outletName = 'Harbour News'): ArchiveInput {
  const article = makeArticle(changes)
  return { article, outletName, words: indexArticle(article) }
}

export const someSettings: Settings = {
  schemaVersion: 1, theme: 'system', zone: 'Europe/Riga', city: 'Riga', refreshMinutes: 30, pictures: 'store', hasSingleKeys: true
}

export const someLibrary: Library = {
  schemaVersion: 1,
  outlets: [{ outletId: 'harbour', name: 'Harbour News' }],
  subscriptions: [{
    feedId: 'harbour-news', feedUrl: 'https://harbour.example/feed.xml', outletId: 'harbour', sectionId: 'world',
    isMuted: false, allowPrivate: false
  }],
  sections: [{ sectionId: 'world', title: 'World', isHidden: false }],
  editionPlans: [{
    planId: 'morning', name: 'Morning', days: [1, 2, 3, 4, 5], cutOff: '07:00', zone: 'Europe/Riga', windowHours: 24,
    firstNumber: 1, maxBlocks: 12, language: 'en', activeFrom: '2026-11-01T00:00:00.000Z', isAutomatic: true
  }]
}

export function makeDigest(changes: Partial<Digest> = {}): Digest {
  return {
    schemaVersion: 1, digestId: 'morning-1', number: 1, editionKey: '2026-11-22/morning', planId: 'morning', planName: 'Morning',
    day: '2026-11-22', window: { from: timeAt(-1440), to: timeAt(0), zone: 'Europe/Riga' }, language: 'en',
    status: { kind: 'draft' }, composedAt: timeAt(0), version: 1, savedAt: timeAt(0), headline: 'Press review',
    isHeadlineProposed: true, deck: '', blocks: [],
    method: { feedCount: 1, articleCount: 2, storyCount: 0, failedFeeds: [] }, ...changes
  }
}

/** As a worker hands articles of one outlet to the archive. */
export function packInputs(inputs: readonly ArchiveInput[]): PackedArticles {
  const bytes = serialize(inputs.map(({ article, words, marks }) => ({ article, words, ...(marks && { marks }) })))
  return { bytes, outletId: inputs[0]?.article.outletId ?? '', outletName: inputs[0]?.outletName ?? '' }
}
