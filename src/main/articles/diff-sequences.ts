import { diffArrays } from 'diff'

/** So many pieces in a row that both sequences have, or one of them. Removed ones stand before those added in their place. */
export interface SequenceChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly count: number
}

/** How one sequence becomes another with few changes; `undefined` where that takes longer than `patience` (milliseconds). */
export function diffSequences(
  before: readonly string[], after: readonly string[], patience: number
): readonly SequenceChange[] | undefined {
  return diffArrays([...before], [...after], { timeout: patience })
    ?.map(({ added, removed, count }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', count }))
}
