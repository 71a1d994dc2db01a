import type { Corrections } from './corrections.ts'
import { groupByAverage, type Unit } from './group-by-average.ts'
import { similarityTo, type WindowEntry, type WindowGroup } from './window-entry.ts'

/** More than every similarity a group can hold together, so that the reader's word decides each average. */
const decisive = 1e6
/** Above this many articles only what is new is placed anew: the groups there are stay whole. */
const mostTakenApart = 200
/** A group whose articles are on average less than this part of the threshold like a new one has nothing to do with it. */
const nearPart = 0.5

export interface RegroupOptions {
  readonly threshold: number
  readonly corrections: Corrections
  readonly find: (articleId: string) => WindowEntry | undefined
  /** Take all groups apart, however large. */
  readonly isWhole: boolean
}

/** Where articles are new or judged anew, groups the articles around them again: those of all groups that one of `seeds` comes
 *  near to. Two groups with an average of `threshold` hold a pair that reaches it, so what no chain of such pairs joins
 *  stays as it is. Answers the groups that are gone and those in their place. */
export function regroup(seeds: readonly WindowEntry[], options: RegroupOptions): readonly WindowGroup[] {
  const fresh = new Set(seeds)
  return regionsAround(seeds, options).flatMap(region => regroupRegion(region, fresh, options))
}

/** Articles that may come together, as lists that have nothing to do with each other. */
function regionsAround(seeds: readonly WindowEntry[], options: RegroupOptions): readonly (readonly WindowEntry[])[] {
  const parents = new Map<WindowGroup, WindowGroup>()
  const rootOf = (group: WindowGroup): WindowGroup => {
    let root = group
    for (let parent = parents.get(root) ?? root; parent !== root; parent = parents.get(root) ?? root) {
      parents.set(root, parents.get(parent) ?? parent)
      root = parent
    }
    return root
  }
  for (const seed of seeds) {
    if (!parents.has(seed.group)) parents.set(seed.group, seed.group)
    for (const other of nearOnes(seed, options)) {
      if (!parents.has(other.group)) parents.set(other.group, other.group)
      parents.set(rootOf(other.group), rootOf(seed.group))
    }
  }
  const regions = Map.groupBy(parents.keys(), rootOf)
  return [...regions.values()].map(groups => groups.flatMap(({ members }) => members))
}

/** One article of each group that may come together with the seed. */
function nearOnes(seed: WindowEntry, { threshold, corrections, find }: RegroupOptions): readonly WindowEntry[] {
  const near = [...nearGroups(seed, threshold)].flatMap(([{ members }, sum]) =>
    members.length === 1 || sum >= members.length * threshold * nearPart ? members.slice(0, 1) : [])
  for (const [otherId, isTogether] of corrections.of(seed.article.articleId) ?? []) {
    const other = isTogether ? find(otherId) : undefined
    if (other !== undefined) near.push(other)
  }
  return near
}

/** Groups of which an article reaches the threshold, with the sum of the similarities of all of theirs. */
function nearGroups(seed: WindowEntry, threshold: number): ReadonlyMap<WindowGroup, number> {
  const sums = new Map<WindowGroup, number>()
  seed.neighbours.forEach(({ group, hasLeft }, place) => {
    if (!hasLeft && similarityTo(seed, place) >= threshold) sums.set(group, 0)
  })
  if (sums.size === 0) return sums
  seed.neighbours.forEach(({ group, hasLeft }, place) => {
    const sum = hasLeft ? undefined : sums.get(group)
    if (sum !== undefined) sums.set(group, sum + similarityTo(seed, place))
  })
  return sums
}

function regroupRegion(
  region: readonly WindowEntry[], seeds: ReadonlySet<WindowEntry>, options: RegroupOptions
): readonly WindowGroup[] {
  if (region.length === 1) return region.map(({ group }) => group)
  const isTakenApart = options.isWhole || region.length <= mostTakenApart
  const parts = isTakenApart ? region.map(entry => [entry]) : wholeParts(region, seeds)
  return groupByAverage(unitsOf(parts, options), options.threshold).map(places => {
    const group: WindowGroup = { members: places.flatMap(place => parts[place] ?? []) }
    for (const member of group.members) member.group = group
    return group
  })
}

function wholeParts(region: readonly WindowEntry[], seeds: ReadonlySet<WindowEntry>): readonly (readonly WindowEntry[])[] {
  const rest = Map.groupBy(region.filter(entry => !seeds.has(entry)), ({ group }) => group)
  return [...rest.values(), ...region.filter(entry => seeds.has(entry)).map(entry => [entry])]
}

function unitsOf(parts: readonly (readonly WindowEntry[])[], { corrections, find }: RegroupOptions): readonly Unit[] {
  const placeOf = new Map(parts.flatMap((part, place) => part.map(entry => [entry, place] as const)))
  return parts.map((part, place) => {
    const sums = new Map<number, number>()
    const add = (other: WindowEntry | undefined, value: number): void => {
      const otherPlace = other && placeOf.get(other)
      if (otherPlace !== undefined && otherPlace !== place) sums.set(otherPlace, (sums.get(otherPlace) ?? 0) + value)
    }
    for (const entry of part) {
      for (const [at, other] of entry.neighbours.entries()) add(other, similarityTo(entry, at))
      for (const [otherId, isTogether] of corrections.of(entry.article.articleId) ?? []) {
        add(find(otherId), isTogether ? decisive : -decisive)
      }
    }
    return { size: part.length, sums }
  })
}
