import type { Api } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'
import type { Story, StoryArticle } from '../../shared/story.ts'
import type { Archive, Clock, Documents } from '../ports.ts'
import { toStoryArticle, type StoryKeeper } from '../routines/keep-stories.ts'
import { putTogether, splitOff, takeOut } from '../stories/index.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { viewStories } from './view-stories.ts'

export function createStoriesApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
  readonly stories: StoryKeeper
  readonly pool: WorkerPool
}): Api['stories'] {
  const { archive, documents, clock, stories, pool } = parts

  function articleOf(articleId: string): StoryArticle {
    const article = archive.findArticle(articleId)
    if (article === undefined) throw new Failure('not-found', { what: 'This article' })
    return toStoryArticle(article)
  }

  function present(story: Story | undefined): Story {
    if (story === undefined) throw new Failure('not-found', { what: 'This story' })
    return story
  }

  return {
    async top({ hours, limit }) {
      const from = new Date(clock.now().getTime() - hours * 3_600_000).toISOString()
      return viewStories(archive.listStories(from, limit), archive, documents.library())
    },

    async why({ articleId, otherId }) {
      return pool.run('explain-pair', { one: articleOf(articleId), other: articleOf(otherId) })
    },

    async merge({ storyIds }) {
      const merged = storyIds.map(storyId => present(archive.findStory(storyId)))
      const articles = merged.flatMap(({ articleIds }) => articleIds).map(articleOf)
      const inOrder = articles
        .toSorted((a, b) => Date.parse(a.sortedAt) - Date.parse(b.sortedAt)).map(({ articleId }) => articleId)
      await stories.correct(putTogether(inOrder))
      return { storyId: present(archive.findStoryOf(inOrder.at(-1) ?? '')).storyId }
    },

    async split({ storyId, articleIds }) {
      const { articleIds: all } = present(archive.findStory(storyId))
      const part = all.filter(articleId => articleIds.includes(articleId))
      if (part.length !== new Set(articleIds).size) throw new Failure('not-found', { what: 'This article' })
      await stories.correct(splitOff(part, all.filter(articleId => !part.includes(articleId))))
    },

    async leave({ articleId }) {
      const { articleIds } = present(archive.findStoryOf(articleId))
      await stories.correct(takeOut(articleId, articleIds.filter(other => other !== articleId)))
    }
  }
}
