import type { Revision } from '../../../shared/article.ts'

/** Texts of an article that are kept whatever they are: the latest. */
const latestKept = 30
/** Of those before, one a day for so many days. */
const daysKept = 60

/** So many texts an article may have without any being dropped. */
export const revisionLimit = latestKept + daysKept

/** The texts of an article that need not be kept, of all it had, the newest first. Kept are the first and the present one, the
 *  latest, the last of each day before, and those of `quoted`: hashes that a press review was made from. A feed that shows
 *  another advertisement at every refresh gives forty texts a day. */
export function revisionsToDrop(revisions: readonly Revision[], quoted: ReadonlySet<string>): readonly string[] {
  const older = revisions.slice(latestKept)
  const lastOfDays = [...Map.groupBy(older, ({ seenAt }) => seenAt.slice(0, 10)).values()].flatMap(([last]) => last ?? [])
  const kept = new Set([...lastOfDays.slice(0, daysKept), ...older.slice(-1)].map(({ revisionHash }) => revisionHash))
  return older
    .filter(({ revisionHash, isCurrent }) => !isCurrent && !kept.has(revisionHash) && !quoted.has(revisionHash))
    .map(({ revisionHash }) => revisionHash)
}
