/** A press review of invented words, as long as wished, and a window of articles to compose one from. */
import type { WindowArticle } from '../src/main/ports.ts'
import { chooseStories, composeDigest, windowOf, type ChoiceInput } from '../src/main/digest/index.ts'
import type { Digest, DigestQuote } from '../src/shared/digest.ts'
import { defaultSections, type EditionPlan } from '../src/shared/library.ts'
import type { Story, StoryArticle } from '../src/shared/story.ts'
import { pick, seeded } from './random.ts'
import { makeStoryArticles } from './story-corpus.ts'
import { makeText, makeVocabulary } from './words.ts'

const day = '2026-11-22'
/** Its window holds all of `makeWindow`. */
export const plan: EditionPlan = {
  planId: 'bench', name: 'Bench edition', days: [1, 2, 3, 4, 5, 6, 7], cutOff: '23:59', zone: 'UTC', windowHours: 72,
  firstNumber: 1, maxBlocks: 60, language: 'en', activeFrom: '2026-11-01T00:00:00.000Z', isAutomatic: false
}

export function makeWindow(articleCount: number): readonly WindowArticle[] {
  return makeStoryArticles(articleCount).map(toWindowArticle)
}

function toWindowArticle({ articleId, outletId, headline, text, sortedAt }: StoryArticle, index: number): WindowArticle {
  const { sectionId = 'world' } = defaultSections[index % 7] ?? {}
  return {
    articleId, feedId: outletId, outletId, outletName: `The ${outletId} Gazette`, sectionId, headline,
    url: `https://${outletId}.example/${articleId}`, lede: text.slice(0, 400), excerpt: text.slice(0, 200), bodyHtml: '',
    bodyText: text,
    language: 'en', direction: 'ltr', publishedAt: sortedAt, publishedOffset: 60, firstSeenAt: sortedAt, sortedAt, tags: [],
    pictureUrls: [], revisionHash: articleId
  }
}

/** As the archive gives it to clustering. */
export function toStoryArticle({ articleId, outletId, sectionId, headline, bodyText, language, sortedAt }: WindowArticle): StoryArticle {
  return { articleId, outletId, sectionId, headline, text: bodyText.slice(0, 1500), sortedAt, ...(language !== undefined && { language }) }
}

export function composeFrom(
  articles: readonly WindowArticle[], stories: readonly Story[], changes: Partial<ChoiceInput> = {}
): Digest {
  const choice = { plan, window: windowOf(plan, day), articles, stories, sections: defaultSections, ...changes }
  return composeDigest({
    digestId: `${day}_bench`, editionKey: `${day}/bench`, day, number: 171, now: '2026-11-22T23:59:00.000Z', failedFeeds: [],
    feedCount: 200, ...choice, choice: chooseStories(choice), leads: new Map(articles.map(one => [one.articleId, one]))
  })
}

/** About two pieces to a page, each with a summary of the editor's and a quote. */
export function makeLongDigest(articles: readonly WindowArticle[], stories: readonly Story[], blockCount: number): Digest {
  const random = seeded(5)
  const vocabulary = makeVocabulary(seeded(7), 30_000)
  const sentence = (): string => `${makeText(random, vocabulary, 18)}.`
  const quote = (quoteId: string): DigestQuote => {
    const text = sentence()
    return { quoteId, text, exact: text, prefix: '', suffix: '', revisionHash: 'r', speaker: 'The mayor', attribution: 'said' }
  }
  const digest = composeFrom(articles, stories, { plan: { ...plan, maxBlocks: blockCount } })
  return {
    ...digest,
    blocks: digest.blocks.map(block => ({
      ...block, notCoveredIn: [], summaryOrigin: 'editor', quotes: [quote(block.blockId)], note: sentence(),
      tags: [pick(random, vocabulary)],
      summary: Array.from({ length: 3 }, () => Array.from({ length: 4 }, sentence).join(' ')).join('\n')
    }))
  }
}
