/** What comes together as a whole: an article, or several. */
export interface Unit {
  readonly size: number
  /** Sum of the similarities of its articles to those of each other unit, by index; what share nothing are left out. */
  readonly sums: ReadonlyMap<number, number>
}

interface Group {
  readonly units: number[]
  size: number
  /** As of its units. */
  readonly sums: Map<number, number>
}

/** Group-average agglomerative clustering: the two groups whose members are most similar on average become one, until no
 *  average reaches `threshold`. Unlike single links, one article about two events cannot chain two stories together.
 *  Gives groups of units by index, those of one unit too. Follows chains of nearest neighbours to pairs that are each
 *  other's nearest (Murtagh 1983): no union makes a third group nearer than the nearer of the two was, so the outcome is the
 *  same, without a queue of all pairs. */
export function groupByAverage(units: readonly Unit[], threshold: number): readonly (readonly number[])[] {
  const groups = new Map<number, Group>(
    units.map(({ size, sums }, index) => [index, { units: [index], size, sums: new Map(sums) }])
  )
  // Added up from the other end, a sum may end in another digit, and two groups disagree who is nearest.
  for (const [index, { sums }] of groups) {
    for (const [other, sum] of sums) if (other > index) groups.get(other)?.sums.set(index, sum)
  }
  const done: (readonly number[])[] = []

  function finish(index: number, group: Group): void {
    groups.delete(index)
    done.push(group.units)
    for (const other of group.sums.keys()) groups.get(other)?.sums.delete(index)
  }

  for (const start of units.keys()) {
    const chain: number[] = groups.has(start) ? [start] : []
    for (let top = chain.at(-1); top !== undefined; top = chain.at(-1)) {
      const group = groups.get(top)
      if (group === undefined) throw new Error('a chain of groups that are gone')
      const nearest = findNearest(top, group, groups, threshold)
      if (nearest === undefined) {
        chain.pop()
        finish(top, group)
      } else if (nearest === chain.at(-2)) {
        chain.splice(-2)
        unite(Math.min(top, nearest), Math.max(top, nearest), groups)
        if (chain.length === 0) chain.push(Math.min(top, nearest))
      } else chain.push(nearest)
    }
  }
  return done
}

/** Among equals a pair is the same seen from both its ends, so no chain runs in a circle. */
function findNearest(
  index: number, { size, sums }: Group, groups: ReadonlyMap<number, Group>, threshold: number
): number | undefined {
  let nearest: number | undefined
  let most = threshold
  for (const [other, sum] of sums) {
    const average = sum / (size * (groups.get(other)?.size ?? 1))
    if (average < most) continue
    if (average === most && nearest !== undefined && !comesFirst(index, other, nearest)) continue
    nearest = other
    most = average
  }
  return nearest
}

function comesFirst(index: number, one: number, other: number): boolean {
  return Math.min(index, one) - Math.min(index, other) < 0
    || (Math.min(index, one) === Math.min(index, other) && Math.max(index, one) < Math.max(index, other))
}

function unite(first: number, second: number, groups: Map<number, Group>): void {
  const [a, b] = [groups.get(first), groups.get(second)]
  if (a === undefined || b === undefined) return
  groups.delete(second)
  a.units.push(...b.units)
  a.size += b.size
  a.sums.delete(second)
  for (const [other, sum] of b.sums) {
    const third = groups.get(other)
    if (third === undefined || other === first) continue
    const both = (a.sums.get(other) ?? 0) + sum
    a.sums.set(other, both)
    third.sums.set(first, both)
    third.sums.delete(second)
  }
}
