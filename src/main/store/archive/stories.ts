import type { Story } from '../../../shared/story.ts'
import type { Archive } from '../../ports.ts'
import type { ArchiveDatabase } from './database.ts'
import type { InTransaction } from './transaction.ts'

export type Stories = Pick<Archive, 'replaceStories' | 'listStories' | 'findStoryOf'>

type StoryColumns = Omit<Story, 'articleIds'>

export const listStoriesSql = `
  SELECT * FROM stories WHERE latestAt >= ? ORDER BY outletCount DESC, latestAt DESC LIMIT ?`

export function openStories(database: ArchiveDatabase, inTransaction: InTransaction): Stories {
  const removeAll = database.prepare('DELETE FROM stories')
  const insert = database.prepare<[StoryColumns]>(
    'INSERT INTO stories VALUES (@storyId, @leadArticleId, @outletCount, @firstAt, @latestAt, @sectionId)')
  const insertMember = database.prepare<[string, number, string]>('INSERT INTO storyMembers VALUES (?, ?, ?)')
  const list = database.prepare<[string, number], StoryColumns>(listStoriesSql)
  const findOf = database.prepare<[string], StoryColumns>(
    'SELECT * FROM stories WHERE storyId = (SELECT storyId FROM storyMembers WHERE articleId = ?)')
  const members = database.prepare<[string], string>(
    'SELECT articleId FROM storyMembers WHERE storyId = ? ORDER BY position').pluck()
  const withMembers = (story: StoryColumns): Story => ({ ...story, articleIds: members.all(story.storyId) })
  return {
    replaceStories: stories => inTransaction(() => {
      removeAll.run()
      for (const { articleIds, ...columns } of stories) {
        insert.run(columns)
        for (const [position, articleId] of articleIds.entries()) insertMember.run(columns.storyId, position, articleId)
      }
    }),
    listStories: (from, limit) => list.all(new Date(from).toISOString(), limit).map(withMembers),
    findStoryOf(articleId) {
      const story = findOf.get(articleId)
      return story && withMembers(story)
    }
  }
}
