/** Rows under each other, as an array has them or a list of any number. */
interface Rows<Row> {
  readonly length: number
  at(index: number): Row | undefined
}

/** The articles beside the row at an index, the one after it first. */
export function neighboursOf(rows: Rows<{ readonly articleId: string }>, at: number): readonly string[] {
  return at < 0 ? [] : [at + 1, at - 1].flatMap(beside => (beside < 0 ? undefined : rows.at(beside))?.articleId ?? [])
}

/** Where the next wanted row after an index or before it is; at the ends that index itself. With none, -1, the first wanted. */
export function stepRow<Row>(rows: Rows<Row>, at: number, by: 1 | -1, isWanted: (row: Row) => boolean = () => true): number {
  for (let next = at < 0 ? 0 : at + by; next >= 0 && next < rows.length; next += at < 0 ? 1 : by) {
    const row = rows.at(next)
    if (row && isWanted(row)) return next
  }
  return at
}
