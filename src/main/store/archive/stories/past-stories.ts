import type { Story } from '../../../../shared/story.ts'
import { firstKeyAt } from '../base/article-key.ts'
import type { ArchiveDatabase } from '../base/database.ts'

export interface PastStories {
  /** Articles sorted before an instant have left the window; others that a story loses went by clustering or by the reader's
   *  hand and are none of the story's any more. A story that is gone because of it was right all the same. */
  keepLeaving(storyId: string, leftBefore: string, isGone: boolean): void
  /** With the articles that the story had before, outlets and times counted over all of them. */
  withPast(story: Story): Story
  findPast(storyId: string): Story | undefined
  findPastIdOf(articleId: string): string | undefined
}

interface MemberColumns {
  readonly articleId: string
  readonly outletId: string
  readonly sortedAt: string
  readonly reprintOf: string | null
}

export function openPastStories(database: ArchiveDatabase): PastStories {
  const keepMembers = database.prepare<[string, number]>(`
    INSERT OR REPLACE INTO pastMembers (articleKey, storyId, reprintOf)
    SELECT a.articleKey, m.storyId, m.reprintOf FROM storyMembers AS m JOIN articles AS a ON a.articleId = m.articleId
    WHERE m.storyId = ? AND a.articleKey < ?`)
  const keepStory = database.prepare<[string]>(`
    INSERT OR REPLACE INTO pastStories SELECT storyId, leadArticleId, sectionId FROM stories WHERE storyId = ?`)
  const find = database.prepare<[string], Pick<Story, 'storyId' | 'leadArticleId' | 'sectionId'>>(
    'SELECT storyId, leadArticleId, sectionId FROM pastStories WHERE storyId = ?')
  const findOf = database.prepare<[string], string>(`
    SELECT p.storyId FROM pastMembers AS p WHERE p.articleKey = (SELECT articleKey FROM articles WHERE articleId = ?)`).pluck()
  // What came back into a story of these days is none of the past.
  const members = database.prepare<[string], MemberColumns>(`
    SELECT a.articleId, a.outletId, a.sortedAt, p.reprintOf
    FROM pastMembers AS p JOIN articles AS a ON a.articleKey = p.articleKey
    WHERE p.storyId = ? AND NOT EXISTS (SELECT 1 FROM storyMembers AS m WHERE m.articleId = a.articleId)
    ORDER BY p.articleKey`)
  const current = database.prepare<[string], MemberColumns>(`
    SELECT a.articleId, a.outletId, a.sortedAt, m.reprintOf FROM storyMembers AS m JOIN articles AS a ON a.articleId = m.articleId
    WHERE m.storyId = ? ORDER BY m.position`)
  return {
    keepLeaving(storyId, leftBefore, isGone) {
      if (keepMembers.run(storyId, firstKeyAt(leftBefore)).changes === 0) return
      keepStory.run(storyId)
      if (isGone) keepMembers.run(storyId, Number.MAX_SAFE_INTEGER)
    },
    withPast(story) {
      const past = members.all(story.storyId)
      return past.length === 0 ? story : toStory(story, past, current.all(story.storyId))
    },
    findPast(storyId) {
      const story = find.get(storyId)
      const past = story === undefined ? [] : members.all(storyId)
      return story && past.length > 0 ? toStory(story, past, []) : undefined
    },
    findPastIdOf: articleId => findOf.get(articleId)
  }
}

function toStory(
  { storyId, leadArticleId, sectionId }: Pick<Story, 'storyId' | 'leadArticleId' | 'sectionId'>,
  past: readonly MemberColumns[], current: readonly MemberColumns[]
): Story {
  const inOrder = [...past, ...current].toSorted((a, b) => Date.parse(a.sortedAt) - Date.parse(b.sortedAt))
  const reprints = inOrder.flatMap(({ articleId, reprintOf }) => reprintOf === null ? [] : [{ articleId, ofId: reprintOf }])
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  return {
    storyId, leadArticleId, sectionId, articleIds: inOrder.map(({ articleId }) => articleId),
    outletCount: new Set(inOrder.filter(({ reprintOf }) => reprintOf === null).map(({ outletId }) => outletId)).size,
    firstAt: first?.sortedAt ?? '', latestAt: last?.sortedAt ?? '', pastIds: past.map(({ articleId }) => articleId),
    ...(reprints.length > 0 && { reprints })
  }
}
