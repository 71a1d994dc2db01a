/** Invented outlets, articles and stories, with a fixed day: Wednesday, 7 June 2017, in Lisbon (UTC+1). */
import type { Digest } from '../../../src/shared/digest.ts'
import { defaultSections, type EditionPlan } from '../../../src/shared/library.ts'
import type { Story } from '../../../src/shared/story.ts'
import type { WindowArticle } from '../../../src/main/ports.ts'
import { addBlock, chooseStories, composeDigest, windowOf, type ChoiceInput, type ComposeInput } from '../../../src/main/digest/index.ts'

export const plan: EditionPlan = {
  planId: 'morning', name: 'Morning edition', days: [1, 2, 3, 4, 5, 6, 7], cutOff: '07:00', zone: 'Europe/Lisbon',
  windowHours: 24, firstNumber: 171, maxBlocks: 12, language: 'en', activeFrom: '2017-06-01T00:00:00.000Z', isAutomatic: true
}

const day = '2017-06-07'
export const now = '2017-06-07T06:05:00.000Z'

/** An article seen at 04:00 UTC, inside the window; `id` also names it. */
export function article(articleId: string, outletName: string, changes: Partial<WindowArticle> = {}): WindowArticle {
  return {
    articleId, feedId: `feed of ${outletName}`, outletId: outletName, outletName, sectionId: 'world',
    url: `https://${articleId}.example/news`, headline: `Headline ${articleId}`, lede: `Lede of ${articleId}.`,
    excerpt: `Excerpt of ${articleId}.`, bodyHtml: '', bodyText: '', language: 'en', direction: 'ltr',
    publishedAt: '2017-06-07T03:00:00.000Z', publishedOffset: 60, firstSeenAt: '2017-06-07T04:00:00.000Z',
    sortedAt: '2017-06-07T03:00:00.000Z', tags: [], pictureUrls: [], revisionHash: `hash of ${articleId}`, ...changes
  }
}

/** The story of these articles, named after and led by the first. */
export function story(articles: readonly WindowArticle[], sectionId = 'world'): Story {
  const articleIds = articles.map(one => one.articleId)
  return {
    storyId: `story of ${articleIds[0]}`, leadArticleId: articleIds[0] ?? '', articleIds, sectionId,
    outletCount: new Set(articles.map(one => one.outletId)).size,
    firstAt: articles[0]?.sortedAt ?? '', latestAt: articles.at(-1)?.sortedAt ?? ''
  }
}

export function compose(
  articles: readonly WindowArticle[], stories: readonly Story[], changes: Partial<ComposeInput & ChoiceInput> = {}
): Digest {
  const choice = { plan, window: windowOf(plan, day), articles, stories, sections: defaultSections, ...changes }
  return composeDigest({
    digestId: '2017-06-07_morning', editionKey: `${day}/morning`, day, number: 171, now, failedFeeds: [], feedCount: 61, ...choice,
    choice: chooseStories(choice), leads: new Map(articles.map(one => [one.articleId, one]))
  })
}

/** A draft into which an editor has taken these articles by hand. */
export function pick(draft: Digest, ...articles: readonly WindowArticle[]): Digest {
  const picked = articles.reduce((digest, one) => {
    const sectionTitle = defaultSections.find(({ sectionId }) => sectionId === one.sectionId)?.title ?? ''
    return addBlock(digest, one, { sectionId: one.sectionId, sectionTitle, coverage: [one] }, now)
  }, draft)
  return { ...picked, version: draft.version, savedAt: draft.savedAt }
}

/** A draft of these articles, none of which another outlet shares. */
export function pickAll(...articles: readonly WindowArticle[]): Digest {
  return pick(compose(articles, []), ...articles)
}
