import type { SimilarPairs } from './similar-pairs.ts'

/** How similar each article is to others it may come together with, by index. */
export type SimilarityGraph = readonly ReadonlyMap<number, number>[]

/** Leaves out the pairs that can never matter: two groups with an average of `threshold` hold a pair that reaches it, so
 *  articles that no chain of such pairs joins stay apart, whatever else they share. */
export function similarityGraph({ first, second, similarity }: SimilarPairs, size: number, threshold: number): SimilarityGraph {
  const parents = Array.from({ length: size }, (_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) {
      parents[root] = parents[parent] ?? parent
      root = parent
    }
    return root
  }
  const eachPair = (see: (one: number, other: number, value: number) => void): void => {
    for (const [place, value] of similarity.entries()) see(first[place] ?? 0, second[place] ?? 0, value)
  }
  eachPair((one, other, value) => {
    if (value >= threshold) parents[rootOf(other)] = rootOf(one)
  })
  const graph = parents.map(() => new Map<number, number>())
  eachPair((one, other, value) => {
    if (rootOf(one) !== rootOf(other)) return
    graph[one]?.set(other, value)
    graph[other]?.set(one, value)
  })
  return graph
}
