import type { Story } from '../../../../shared/story.ts'
import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import { openPastStories } from './past-stories.ts'
import type { InTransaction } from '../base/transaction.ts'

export type Stories = Pick<Archive,
  'replaceStories' | 'changeStories' | 'listStories' | 'findStory' | 'findStoryOf' | 'listStoryMembers' | 'keepPastOfStories'
  | 'findWholeStory' | 'findWholeStoryOf' | 'listWholeStoriesOf'>

type StoryColumns = Omit<Story, 'articleIds' | 'reprints'>

interface MemberColumns {
  readonly articleId: string
  readonly reprintOf: string | null
}

export const listStoriesSql = `
  SELECT * FROM stories WHERE latestAt >= ? ORDER BY outletCount DESC, latestAt DESC LIMIT ?`

export function openStories(database: ArchiveDatabase, inTransaction: InTransaction): Stories {
  const removeAll = database.prepare('DELETE FROM stories')
  const list = database.prepare<[string, number], StoryColumns>(listStoriesSql)
  const find = database.prepare<[string], StoryColumns>('SELECT * FROM stories WHERE storyId = ?')
  const findOf = database.prepare<[string], StoryColumns>(
    'SELECT * FROM stories WHERE storyId = (SELECT storyId FROM storyMembers WHERE articleId = ?)')
  const findIdOf = database.prepare<[string], string>('SELECT storyId FROM storyMembers WHERE articleId = ?').pluck()
  const allMembers = database.prepare<[], [string, string]>('SELECT articleId, storyId FROM storyMembers').raw()
  const withMembers = openMemberReading(database)
  const { remove, write } = openStoryWriting(database)
  const past = openPastStories(database)
  const findStory = (storyId: string): Story | undefined => {
    const story = find.get(storyId)
    return story && withMembers(story)
  }
  const findStoryOf = (articleId: string): Story | undefined => {
    const story = findOf.get(articleId)
    return story && withMembers(story)
  }
  const findWholeStory = (storyId: string): Story | undefined => {
    const story = findStory(storyId)
    return story ? past.withPast(story) : past.findPast(storyId)
  }
  return {
    replaceStories: stories => inTransaction(() => {
      removeAll.run()
      for (const story of stories) write(story)
    }),
    keepPastOfStories: (storyIds, leftBefore, areGone) => inTransaction(() => {
      for (const storyId of storyIds) past.keepLeaving(storyId, leftBefore, areGone)
    }),
    changeStories: (changed, removedIds) => inTransaction(() => {
      for (const storyId of removedIds) remove(storyId)
      // An article moves from one story to another: all leave before any joins.
      for (const { storyId } of changed) remove(storyId)
      for (const story of changed) write(story)
    }),
    listStoryMembers: () => allMembers.all(),
    listStories: (from, limit) => list.all(new Date(from).toISOString(), limit).map(withMembers),
    findStory,
    findStoryOf,
    findWholeStory,
    findWholeStoryOf(articleId) {
      const story = findStoryOf(articleId)
      if (story) return past.withPast(story)
      const storyId = past.findPastIdOf(articleId)
      return storyId === undefined ? undefined : findWholeStory(storyId)
    },
    listWholeStoriesOf(articleIds) {
      const storyIds = new Set(articleIds.flatMap(articleId => findIdOf.get(articleId) ?? past.findPastIdOf(articleId) ?? []))
      return Array.from(storyIds, storyId => findWholeStory(storyId) ?? []).flat().toSorted(mostOutletsFirst)
    }
  }
}

function mostOutletsFirst(one: Story, other: Story): number {
  return other.outletCount - one.outletCount || Date.parse(other.latestAt) - Date.parse(one.latestAt)
}

function openStoryWriting(database: ArchiveDatabase): { remove(storyId: string): void; write(story: Story): void } {
  const remove = database.prepare<[string]>('DELETE FROM stories WHERE storyId = ?')
  const insert = database.prepare<[StoryColumns]>(
    'INSERT INTO stories VALUES (@storyId, @leadArticleId, @outletCount, @firstAt, @latestAt, @sectionId)')
  const insertMember = database.prepare<[string, number, string, string | undefined]>(
    'INSERT INTO storyMembers VALUES (?, ?, ?, ?)')
  return {
    remove: storyId => void remove.run(storyId),
    write({ articleIds, reprints = [], ...columns }) {
      insert.run(columns)
      const originals = new Map(reprints.map(({ articleId, ofId }) => [articleId, ofId]))
      for (const [position, articleId] of articleIds.entries()) {
        insertMember.run(columns.storyId, position, articleId, originals.get(articleId))
      }
    }
  }
}

function openMemberReading(database: ArchiveDatabase): (story: StoryColumns) => Story {
  const members = database.prepare<[string], MemberColumns>(
    'SELECT articleId, reprintOf FROM storyMembers WHERE storyId = ? ORDER BY position')
  return story => {
    const found = members.all(story.storyId)
    const reprints = found.flatMap(({ articleId, reprintOf }) => (reprintOf === null ? [] : [{ articleId, ofId: reprintOf }]))
    return { ...story, articleIds: found.map(({ articleId }) => articleId), ...(reprints.length > 0 && { reprints }) }
  }
}
