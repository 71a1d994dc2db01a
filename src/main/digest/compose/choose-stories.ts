import type { EditionWindow } from '../../../shared/digest.ts'
import type { EditionPlan, Section } from '../../../shared/library.ts'
import type { Story } from '../../../shared/story.ts'
import type { WindowSketch } from '../../ports.ts'
import { isInWindow } from './editions.ts'
import { newestAlone, rankStories, type Candidate } from './rank-stories.ts'

export interface ChoiceInput {
  readonly plan: EditionPlan
  readonly window: EditionWindow
  /** Those outside the window are left out. */
  readonly articles: readonly WindowSketch[]
  readonly stories: readonly Story[]
  /** In the reader's order. */
  readonly sections: readonly Section[]
}

/** What an edition is made of. */
export interface Choice {
  /** The strongest first. */
  readonly candidates: readonly Candidate[]
  /** All that the edition looks at. */
  readonly articles: readonly WindowSketch[]
  readonly storyCount: number
  /** One outlet alone wrote. */
  readonly isAlone: boolean
}

/** Pieces of a window in which one outlet alone wrote, at most. */
const mostAlone = 5

/** The strongest stories of an edition. Where one outlet alone wrote, nothing can be shared, and its latest articles are
 *  chosen. Their texts are not needed for it. */
export function chooseStories({ plan, window, articles: given, stories: known, sections }: ChoiceInput): Choice {
  const isSeen = isInWindow(window)
  const articles = given.filter(article => isWanted(article, plan, sections) && isSeen(article))
  const stories = rankStories(known, articles, window.to)
  const isAlone = new Set(articles.map(({ outletId }) => outletId)).size === 1
  const candidates = (isAlone ? newestAlone(articles, mostAlone) : stories).slice(0, plan.maxBlocks)
  return { candidates, articles, storyCount: stories.length, isAlone }
}

function isWanted(
  { sectionId, outletId }: WindowSketch, { sectionIds, outletIds }: EditionPlan, sections: readonly Section[]
): boolean {
  if (outletIds && !outletIds.includes(outletId)) return false
  if (sectionIds) return sectionIds.includes(sectionId)
  return !sections.some(section => section.sectionId === sectionId && section.isHidden)
}
