import type { Archive } from '../../../ports.ts'
import type { ArchiveDatabase } from '../base/database.ts'
import type { InTransaction } from '../base/transaction.ts'

export type StoryCorrections = Pick<Archive, 'listStoryCorrections' | 'saveStoryCorrections'>

interface CorrectionColumns {
  readonly oneId: string
  readonly otherId: string
  readonly isTogether: number
}

/** Each pair stands once, the lesser id first. */
export function openStoryCorrections(database: ArchiveDatabase, inTransaction: InTransaction): StoryCorrections {
  const list = database.prepare<[], CorrectionColumns>('SELECT oneId, otherId, isTogether FROM storyCorrections')
  const forget = database.prepare<[string, string]>(`
    DELETE FROM storyCorrections WHERE oneId IN (SELECT value FROM json_each(?)) AND otherId IN (SELECT value FROM json_each(?))`)
  const keep = database.prepare<[CorrectionColumns]>(
    'INSERT OR REPLACE INTO storyCorrections VALUES (@oneId, @otherId, @isTogether)')
  return {
    listStoryCorrections: () => list.all().map(columns => ({ ...columns, isTogether: columns.isTogether === 1 })),
    saveStoryCorrections: (about, corrections) => inTransaction(() => {
      const articleIds = JSON.stringify(about)
      forget.run(articleIds, articleIds)
      for (const { oneId, otherId, isTogether } of corrections) {
        const [lesser, greater] = oneId < otherId ? [oneId, otherId] : [otherId, oneId]
        keep.run({ oneId: lesser, otherId: greater, isTogether: Number(isTogether) })
      }
    })
  }
}
