import { dayOf } from '../format/times.ts'

export interface DayGroup<Row> {
  /** `2026-11-22` in the desk's zone. */
  readonly day: string
  readonly rows: readonly Row[]
}

/** Rows in the order given, cut where the calendar day changes. */
export function groupByDay<Row extends { readonly sortedAt: string }>(
  rows: readonly Row[], zone: string
): readonly DayGroup<Row>[] {
  const groups: { day: string; rows: Row[] }[] = []
  for (const row of rows) {
    const day = dayOf(row.sortedAt, zone)
    const last = groups.at(-1)
    if (last?.day === day) last.rows.push(row)
    else groups.push({ day, rows: [row] })
  }
  return groups
}
