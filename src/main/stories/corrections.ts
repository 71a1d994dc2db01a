import type { StoryCorrection } from '../../shared/story.ts'

/** What the reader decided of pairs of articles. */
export interface Corrections {
  /** Of an article, the others it was put together with (true) or kept apart from (false). */
  of(articleId: string): ReadonlyMap<string, boolean> | undefined
  readonly articleIds: readonly string[]
}

/** The last word on a pair holds. */
export function readCorrections(list: readonly StoryCorrection[]): Corrections {
  const pairs = new Map<string, Map<string, boolean>>()
  const note = (from: string, to: string, isTogether: boolean): void => {
    const others = pairs.get(from)
    if (others === undefined) pairs.set(from, new Map([[to, isTogether]]))
    else others.set(to, isTogether)
  }
  for (const { oneId, otherId, isTogether } of list) {
    note(oneId, otherId, isTogether)
    note(otherId, oneId, isTogether)
  }
  return { of: articleId => pairs.get(articleId), articleIds: [...pairs.keys()] }
}
