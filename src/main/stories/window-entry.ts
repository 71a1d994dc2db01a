import type { StoryArticle } from '../../shared/story.ts'
import type { StoryTerms } from './article-reader.ts'
import type { Surroundings } from './surroundings.ts'
import type { TextPrint } from './text-print.ts'

/** An article in the window. */
export interface WindowEntry {
  /** Without its text. */
  readonly article: StoryArticle
  readonly hasText: boolean
  readonly sortedMs: number
  read: StoryTerms
  /** Names and numbers, as articles of other languages may have them. */
  names: StoryTerms
  readonly print: TextPrint | undefined
  /** Articles that share something with it, and how much; those that have left are among them until all is weighed anew. */
  neighbours: WindowEntry[]
  similarities: number[]
  readonly surroundings: Surroundings
  group: WindowGroup
  /** The story it was last in: what a group inherits its id from. */
  storyId: string | undefined
  hasLeft: boolean
}

/** Articles of one event; one article by itself is a group too. */
export interface WindowGroup {
  members: readonly WindowEntry[]
}

/** How alike an article and one of its neighbours are, seen against how near the neighbours of both are. */
export function similarityTo({ neighbours, similarities, surroundings }: WindowEntry, place: number): number {
  return (similarities[place] ?? 0) * surroundings.factor * (neighbours[place]?.surroundings.factor ?? 1)
}
