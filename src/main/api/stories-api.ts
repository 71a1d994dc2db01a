import type { Api } from '../../shared/contract.ts'
import { Failure, found } from '../../shared/failure.ts'
import type { StoryArticle } from '../../shared/story.ts'
import type { Archive, Clock, Documents } from '../ports.ts'
import type { StoryKeeper } from '../routines/keep-stories.ts'
import { putTogether, splitOff, takeOut, type CorrectionChange } from '../stories/index.ts'
import type { WorkerPool } from '../workers/pool.ts'
import type { StoryPagesMethod } from './story-pages-api.ts'
import { viewStories } from './view-stories.ts'

/** Strongest stories among which those of a section are looked for. */
const mostLookedAt = 200

export function createStoriesApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
  readonly stories: StoryKeeper
  readonly pool: WorkerPool
}): Omit<Api['stories'], StoryPagesMethod> {
  const { archive, documents, clock, stories, pool } = parts

  function articleOf(articleId: string): StoryArticle {
    return found(archive.listStoryArticles([articleId])[0], 'article')
  }

  /** Answers the token by which it is taken back. */
  async function correct(change: CorrectionChange): Promise<string> {
    const concerned = new Set([...change.about, ...change.corrections.flatMap(({ oneId, otherId }) => [oneId, otherId])])
    const decidedBefore = archive.listStoryCorrections()
      .filter(({ oneId, otherId }) => concerned.has(oneId) && concerned.has(otherId))
    const token = archive.keepStoryDecision({ articleIds: [...concerned], decidedBefore })
    await stories.correct(change)
    return token
  }

  return {
    async top({ hours, limit, sectionId }) {
      const from = new Date(clock.now().getTime() - hours * 3_600_000).toISOString()
      const stories = sectionId === undefined ? archive.listStories(from, limit)
        : archive.listStories(from, mostLookedAt).filter(story => story.sectionId === sectionId).slice(0, limit)
      return viewStories(stories, archive, documents.library())
    },

    async why({ articleId, otherId }) {
      return pool.run('explain-pair', { one: articleOf(articleId), other: articleOf(otherId) })
    },

    async merge({ storyIds }) {
      const merged = storyIds.map(storyId => found(archive.findStory(storyId), 'story'))
      const articles = merged.flatMap(({ articleIds }) => articleIds).map(articleOf)
      const inOrder = articles
        .toSorted((a, b) => Date.parse(a.sortedAt) - Date.parse(b.sortedAt)).map(({ articleId }) => articleId)
      const token = await correct(putTogether(inOrder))
      return { token, storyId: found(archive.findStoryOf(inOrder.at(-1) ?? ''), 'story').storyId }
    },

    async split({ storyId, articleIds }) {
      const { articleIds: all } = found(archive.findStory(storyId), 'story')
      const part = all.filter(articleId => articleIds.includes(articleId))
      if (part.length !== new Set(articleIds).size) throw new Failure('not-found', { what: 'article' })
      return { token: await correct(splitOff(part, all.filter(articleId => !part.includes(articleId)))) }
    },

    async leave({ articleId }) {
      const { articleIds } = found(archive.findStoryOf(articleId), 'story')
      return { token: await correct(takeOut(articleId, articleIds.filter(other => other !== articleId))) }
    },

    async undo({ token }) {
      const decision = archive.findStoryDecision(token)
      if (decision === undefined) throw new Failure('correction-expired')
      const corrected = stories.correct({ about: decision.articleIds, corrections: decision.decidedBefore })
      archive.forgetStoryDecision(token)
      await corrected
    }
  }
}
