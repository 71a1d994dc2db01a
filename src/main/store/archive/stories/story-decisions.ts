import type { StoryCorrection } from '../../../../shared/story.ts'
import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import type { InTransaction } from '../base/transaction.ts'

export type StoryDecisions = Pick<Archive,
  'keepStoryDecision' | 'findStoryDecision' | 'findLastStoryDecision' | 'forgetStoryDecision'>

/** Nobody remembers what was decided before so many others. */
const mostKept = 500

interface DecisionColumns {
  readonly articleIds: string
  readonly decidedBefore: string
}

export function openStoryDecisions(database: ArchiveDatabase, inTransaction: InTransaction): StoryDecisions {
  const keep = database.prepare<[DecisionColumns]>(
    'INSERT INTO storyDecisions (articleIds, decidedBefore) VALUES (@articleIds, @decidedBefore)')
  const prune = database.prepare<[number | bigint, number]>('DELETE FROM storyDecisions WHERE decisionId <= ? - ?')
  const find = database.prepare<[string], DecisionColumns>('SELECT articleIds, decidedBefore FROM storyDecisions WHERE decisionId = ?')
  const findLast = database.prepare<[string], number>(`
    SELECT decisionId FROM storyDecisions
    WHERE EXISTS (SELECT 1 FROM json_each(articleIds) AS own JOIN json_each(?) AS asked ON asked.value = own.value)
    ORDER BY decisionId DESC LIMIT 1`).pluck()
  const forget = database.prepare<[string]>('DELETE FROM storyDecisions WHERE decisionId = ?')
  return {
    keepStoryDecision: ({ articleIds, decidedBefore }) => inTransaction(() => {
      const { lastInsertRowid } = keep.run({ articleIds: JSON.stringify(articleIds), decidedBefore: JSON.stringify(decidedBefore) })
      prune.run(lastInsertRowid, mostKept)
      return String(lastInsertRowid)
    }),
    findStoryDecision(token) {
      const found = find.get(token)
      return found && {
        articleIds: JSON.parse(found.articleIds) as readonly string[],
        decidedBefore: JSON.parse(found.decidedBefore) as readonly StoryCorrection[]
      }
    },
    findLastStoryDecision: articleIds => findLast.get(JSON.stringify(articleIds))?.toString(),
    forgetStoryDecision: token => void forget.run(token)
  }
}
