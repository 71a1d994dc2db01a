import type { BackupReason } from './manifest.ts'

/** What the choice depends on. */
export interface BackupFacts {
  readonly name: string
  /** ISO instant. */
  readonly madeAt: string
  readonly reason: BackupReason
  readonly byteCount: number
}

const day = 24 * 3_600_000
const week = 7 * day
const keptDays = 3
const keptWeeks = 4

/** Backups that may go: all but the newest of each of the last three days and the last four weeks that have one, and the last
 *  one made before a migration. The oldest go too while all together exceed `mostBytes`. The two newest always stay. It counts
 *  backups, not time that has passed, so a clock that jumps removes nothing; one that was wrong leaves backups of the future,
 *  which yield to those of the present. */
export function backupsToRemove(backups: readonly BackupFacts[], now: string, mostBytes: number): readonly string[] {
  const horizon = Date.parse(now) + day
  const sorted = backups.toSorted((one, other) => Date.parse(other.madeAt) - Date.parse(one.madeAt))
  const present = sorted.filter(({ madeAt }) => Date.parse(madeAt) <= horizon)
  const candidates = present.length > 0 ? present : sorted
  const wanted = new Set([
    ...newestOfEach(candidates, day).slice(0, keptDays),
    ...newestOfEach(candidates, week).slice(0, keptWeeks),
    ...candidates.filter(({ reason }) => reason === 'before-migration').slice(0, 1),
    ...candidates.slice(0, 2)
  ])
  const affordable = withinBytes(candidates.filter(backup => wanted.has(backup)), mostBytes)
  return sorted.filter(backup => !affordable.has(backup)).map(({ name }) => name)
}

function newestOfEach(newestFirst: readonly BackupFacts[], span: number): readonly BackupFacts[] {
  const spanOf = ({ madeAt }: BackupFacts): number => Math.floor(Date.parse(madeAt) / span)
  return [...Map.groupBy(newestFirst, spanOf).values()].flatMap(some => some.slice(0, 1))
}

function withinBytes(newestFirst: readonly BackupFacts[], mostBytes: number): ReadonlySet<BackupFacts> {
  let total = 0
  return new Set(newestFirst.filter(({ byteCount }, index) => {
    total += byteCount
    return index < 2 || total <= mostBytes
  }))
}
