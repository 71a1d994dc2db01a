/** A clock that jumped ten years ahead would make every article ten years old. So articles are removed only after the clock has
 *  run on evenly for two days; a computer that was off for weeks waits as long. */
export interface ClockNote {
  /** When retention looked last, in milliseconds since 1970. */
  readonly lookedAt: number
  /** Since when no two looks lay further apart than a week, or in the wrong order. */
  readonly steadySince: number
}

const day = 24 * 3_600_000
const longestGap = 7 * day
const steadyTime = 2 * day

export function noteClock(before: ClockNote | undefined, now: number): ClockNote {
  const gap = before === undefined ? -1 : now - before.lookedAt
  const isEven = gap >= 0 && gap <= longestGap
  return { lookedAt: now, steadySince: isEven && before !== undefined ? before.steadySince : now }
}

export function isSteady({ lookedAt, steadySince }: ClockNote): boolean {
  return lookedAt - steadySince >= steadyTime
}
