import type { OtherMedium } from '../../shared/article.ts'

/** An article with those that print its text. */
export interface Voice {
  readonly row: OtherMedium
  readonly reprints: readonly OtherMedium[]
}

/** Wire copy folded under the article whose text it is, or under the first of its reprints where that one is not here. In the
 *  order given. */
export function foldWireCopy(media: readonly OtherMedium[]): readonly Voice[] {
  const present = new Set(media.map(({ articleId }) => articleId))
  const heads = new Map<string, string>()
  const byHead = new Map<string, OtherMedium[]>()
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
