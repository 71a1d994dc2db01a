import type { ArticleRow, StoredPicture } from '../../../shared/article.ts'
import type { FrontPage } from '../../../shared/contract.ts'
import type { StoryView } from '../../../shared/story.ts'

/** One place on the front page: a story, or an article that stands alone. */
export interface FrontItem {
  readonly row: ArticleRow
  readonly story?: StoryView
  readonly picture?: StoredPicture
}

export interface FrontLayout {
  readonly lead: FrontItem | undefined
  readonly seconds: readonly FrontItem[]
  readonly briefs: readonly FrontItem[]
}

const secondCount = 4
const briefCount = 6

/** Stories come first, the newest single articles fill what is left. */
export function layOutFront(front: FrontPage): FrontLayout {
  const [lead, ...rest] = [...front.stories.map(storyItem), ...front.latest.map(articleItem)]
  return {
    lead,
    seconds: rest.slice(0, secondCount),
    briefs: rest.slice(secondCount, secondCount + briefCount)
  }
}

function storyItem(story: StoryView): FrontItem {
  const picture = story.lead.picture ?? story.coverage.find(row => row.picture)?.picture
  return { row: story.lead, story, ...(picture && { picture }) }
}

function articleItem(row: ArticleRow): FrontItem {
  return { row, ...(row.picture && { picture: row.picture }) }
}

/** How other outlets than the lead's head the story: the first article of each, earliest first. */
export function anglesOf({ lead, coverage }: StoryView, most: number): readonly ArticleRow[] {
  const outlets = new Set([lead.outletId])
  return coverage.filter(row => !outlets.has(row.outletId) && outlets.add(row.outletId)).slice(0, most)
}
