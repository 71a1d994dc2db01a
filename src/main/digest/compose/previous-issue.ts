import type { Digest, DigestRow } from '../../../shared/digest.ts'

/** The issue before of these: the one it says it follows, as it was corrected last; else, of those of its plan that are not
 *  later, the one of the next lower number. An imported issue may follow one that is not here, or have come after ours of the
 *  same day. */
export function previousIssue(
  { planId, number, day, follows }: Pick<Digest, 'planId' | 'number' | 'day' | 'follows'>, rows: readonly DigestRow[]
): DigestRow | undefined {
  const named = follows && rows.find(({ digestId }) => digestId === follows.digestId)
  const ofPlan = rows.filter(row => row.planId === (named?.planId ?? planId))
  const earlier = ofPlan.filter(row => row.day <= day && row.number < number)
  const before = named?.number ?? Math.max(...earlier.map(row => row.number))
  return ofPlan.filter(row => row.number === before && row.day <= day).toSorted(latestCorrectionFirst)[0]
}

/** A correction that is still a draft comes after what was issued. */
function latestCorrectionFirst(a: DigestRow, b: DigestRow): number {
  const drafts = Number(a.status.kind === 'draft') - Number(b.status.kind === 'draft')
  return drafts || (b.correctionCount ?? 0) - (a.correctionCount ?? 0)
}
