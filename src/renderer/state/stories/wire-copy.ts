import type { OtherMedium } from '../../../shared/article.ts'

type Printed = Pick<OtherMedium, 'articleId' | 'reprintOf'>

/** An article with those that print its text. */
export interface Voice<Row extends Printed = OtherMedium> {
  readonly row: Row
  readonly reprints: readonly Row[]
}

/** Wire copy folded under the article whose text it is, or under the first of its reprints where that one is not here. In the
 *  order given. */
export function foldWireCopy<Row extends Printed>(media: readonly Row[]): readonly Voice<Row>[] {
  const present = new Set(media.map(({ articleId }) => articleId))
  const heads = new Map<string, string>()
  const byHead = new Map<string, Row[]>()
  for (const row of media) {
    const textOf = row.reprintOf ?? row.articleId
    const head = present.has(textOf) ? textOf : heads.get(textOf) ?? row.articleId
    heads.set(textOf, head)
    if (head !== row.articleId) byHead.set(head, [...byHead.get(head) ?? [], row])
  }
  const folded = new Set([...byHead.values()].flat().map(({ articleId }) => articleId))
  return media.filter(({ articleId }) => !folded.has(articleId))
    .map(row => ({ row, reprints: byHead.get(row.articleId) ?? [] }))
}
