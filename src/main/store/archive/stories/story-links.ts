import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import type { InTransaction } from '../base/transaction.ts'

export type StoryLinks = Pick<Archive, 'listStoryLinks' | 'saveStoryLink'>

interface LinkColumns {
  readonly oneId: string
  readonly otherId: string
  readonly isLinked: number
}

/** Each pair stands once, the lesser id first. */
export function openStoryLinks(database: ArchiveDatabase, inTransaction: InTransaction): StoryLinks {
  const list = database.prepare<[{ storyId: string }], LinkColumns>(
    'SELECT * FROM storyLinks WHERE oneId = @storyId UNION ALL SELECT * FROM storyLinks WHERE otherId = @storyId')
  const save = database.prepare<[string, string, number]>('INSERT OR REPLACE INTO storyLinks VALUES (?, ?, ?)')
  const forget = database.prepare<[string, string]>('DELETE FROM storyLinks WHERE oneId = ? AND otherId = ?')
  return {
    listStoryLinks: storyId => list.all({ storyId })
      .map(({ oneId, otherId, isLinked }) => ({ otherId: oneId === storyId ? otherId : oneId, isLinked: isLinked === 1 })),
    saveStoryLink: (oneId, otherId, isLinked) => inTransaction(() => {
      const [lesser, greater] = oneId < otherId ? [oneId, otherId] as const : [otherId, oneId] as const
      if (isLinked === undefined) forget.run(lesser, greater)
      else save.run(lesser, greater, Number(isLinked))
    })
  }
}
