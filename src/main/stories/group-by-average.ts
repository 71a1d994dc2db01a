import { createHeap } from './heap.ts'
import type { SimilarityGraph } from './similarity-graph.ts'

/** Two groups that could be one; stale once either has changed. */
interface Union {
  readonly average: number
  readonly first: number
  readonly second: number
  readonly firstVersion: number
  readonly secondVersion: number
}

interface Group {
  members: number[]
  /** Sum of the similarities of its members to those of each other group; pairs that share nothing count 0. */
  readonly sums: Map<number, number>
  version: number
}

/** Group-average agglomerative clustering: the two groups whose members are most similar on average become one, until no
 *  average reaches `threshold`. Unlike single links, one article about two events cannot chain two stories together.
 *  Gives groups of indexes, those of one member too. */
export function groupByAverage(graph: SimilarityGraph, threshold: number): readonly (readonly number[])[] {
  const groups = new Map<number, Group>(
    graph.map((sums, index) => [index, { members: [index], sums: new Map(sums), version: 0 }])
  )
  const unions = createHeap<Union>((a, b) => b.average - a.average || a.first - b.first || a.second - b.second)

  function propose(one: number, other: number): void {
    const [a, b] = [groups.get(one), groups.get(other)]
    if (a === undefined || b === undefined) return
    const average = (a.sums.get(other) ?? 0) / (a.members.length * b.members.length)
    if (average < threshold) return
    const [first, second] = one < other ? [one, other] : [other, one]
    const [firstVersion, secondVersion] = one < other ? [a.version, b.version] : [b.version, a.version]
    unions.push({ average, first, second, firstVersion, secondVersion })
  }

  function unite({ first, second, firstVersion, secondVersion }: Union): void {
    const [a, b] = [groups.get(first), groups.get(second)]
    if (a === undefined || b === undefined || a.version !== firstVersion || b.version !== secondVersion) return
    groups.delete(second)
    a.members.push(...b.members)
    a.version += 1
    a.sums.delete(second)
    for (const [other, sum] of b.sums) {
      const third = groups.get(other)
      if (third === undefined || other === first) continue
      const both = (a.sums.get(other) ?? 0) + sum
      a.sums.set(other, both)
      third.sums.set(first, both)
      third.sums.delete(second)
    }
    for (const other of a.sums.keys()) propose(first, other)
  }

  for (const [index, sums] of graph.entries()) for (const other of sums.keys()) if (other < index) propose(index, other)
  for (let union = unions.pop(); union !== undefined; union = unions.pop()) unite(union)
  return [...groups.values()].map(({ members }) => members)
}
