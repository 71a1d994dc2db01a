import { byTime, compareText } from './name-story.ts'
import type { WindowGroup } from './window-entry.ts'

/** Gives each group of several articles the id of the story that most of its articles were in, of two alike that of the
 *  older one, and each id to one group: the id of the larger and older story survives a merge, and the larger part keeps it
 *  when a story is split. What was no story before is named after its earliest article. */
export function inheritIds(
  groups: readonly WindowGroup[], isTaken: (storyId: string) => boolean
): ReadonlyMap<WindowGroup, string> {
  const named = new Map<WindowGroup, string>()
  const given = new Set<string>()
  const several = groups.filter(({ members }) => members.length > 1)
  for (const { group, storyId } of several.flatMap(claimsOf).toSorted(byStrength)) {
    if (named.has(group) || given.has(storyId)) continue
    named.set(group, storyId)
    given.add(storyId)
  }
  for (const group of several) {
    if (named.has(group)) continue
    const storyId = newId(group, id => given.has(id) || isTaken(id))
    named.set(group, storyId)
    given.add(storyId)
  }
  return named
}

interface Claim {
  readonly group: WindowGroup
  readonly storyId: string
  readonly votes: number
  /** When the earliest article came that votes for it. */
  readonly since: number
}

function claimsOf(group: WindowGroup): readonly Claim[] {
  const voters = Map.groupBy(group.members.filter(({ storyId }) => storyId !== undefined), ({ storyId }) => storyId ?? '')
  return [...voters].map(([storyId, entries]) =>
    ({ group, storyId, votes: entries.length, since: Math.min(...entries.map(({ sortedMs }) => sortedMs)) }))
}

function byStrength(a: Claim, b: Claim): number {
  return b.votes - a.votes || a.since - b.since || compareText(a.storyId, b.storyId)
}

/** The story that was named after an article may go on without it. */
function newId({ members }: WindowGroup, isTaken: (storyId: string) => boolean): string {
  const name = `s-${members.toSorted(byTime)[0]?.article.articleId ?? ''}`
  let storyId = name
  for (let number = 2; isTaken(storyId); number += 1) storyId = `${name}-${number}`
  return storyId
}
