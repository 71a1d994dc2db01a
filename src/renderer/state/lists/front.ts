import type { ArticleRow } from '../../../shared/article.ts'
import type { Api, FrontPage } from '../../../shared/contract.ts'
import type { StoryView } from '../../../shared/story.ts'
import { createLoader, type Loaded, type Loader } from '../base/loaded.ts'
import { withChange, type ReadMarks, type RowChange } from './read-marks.ts'
import { createStore, type Readable } from '../base/store.ts'

export interface Front {
  readonly page: Loader<FrontPage>
  /** Articles that came in since the page was laid out; they wait until asked for. */
  readonly waiting: Readable<number>
  /** The page was opened empty, and what comes is laid out as it comes: room is kept for what follows. */
  readonly isFilling: Readable<boolean>
  reload(): Promise<void>
  noteNew(count: number): void
  noteStories(): void
  noteArticle(articleId: string): void
}

/** Milliseconds after the first articles in which their stories and pictures come, if they come at all. */
const fillingTime = 12_000

export function createFront(api: Api, marks: ReadMarks): Front {
  const page = createLoader(() => api.articles.front({}))
  const waiting = createStore(0)
  const isFilling = watchFilling(page.state)
  /** Articles that were told to have changed, since stories were last laid out. */
  const changed = new Set<string>()
  /** Pictures of the first articles may follow their stories by a moment, or come while these are asked for. */
  const takeUpPictures = (): void => {
    const { stories = [] } = page.state.value.value ?? {}
    if (stories.length === 0) return
    const hasCome = stories.some(({ lead, coverage }) => {
      const rows = [lead, ...coverage]
      return rows.every(row => !row.picture) && rows.some(row => changed.has(row.articleId))
    })
    changed.clear()
    if (hasCome) void page.reload()
  }
  page.state.subscribe(takeUpPictures)
  marks.onChanged(change => {
    const { value } = page.state.value
    if (value) page.put(withFrontChange(value, change))
  })
  return {
    page,
    waiting,
    isFilling,
    reload: () => {
      waiting.set(0)
      return page.reload()
    },
    noteNew: count => {
      // An empty page has nothing that could jump.
      if (isEmptyFront(page.state.value.value)) void page.reload()
      else waiting.set(waiting.value + count)
    },
    noteStories: () => {
      // Stories follow the first articles by a moment, or come while these are asked for; a front page that has some keeps them
      // until it is asked for more.
      if (!page.state.value.value?.stories.length) void page.reload()
    },
    noteArticle: articleId => {
      changed.add(articleId)
      takeUpPictures()
    }
  }
}

/** First come articles, then stories of them, then pictures. */
function watchFilling(page: Readable<Loaded<FrontPage>>): Readable<boolean> {
  const isFilling = createStore(false)
  let wasEmpty: boolean | undefined
  page.subscribe(() => {
    const { value } = page.value
    if (!value || wasEmpty === false) return
    const isEmpty = isEmptyFront(value)
    isFilling.set(isEmpty || wasEmpty === true)
    if (wasEmpty && !isEmpty) setTimeout(() => isFilling.set(false), fillingTime)
    wasEmpty = isEmpty
  })
  return isFilling
}

export function isEmptyFront(front: FrontPage | undefined): boolean {
  return !front || front.stories.length + front.latest.length + front.sections.flatMap(section => section.rows).length === 0
}

function withFrontChange(front: FrontPage, change: RowChange): FrontPage {
  const changed = (rows: readonly ArticleRow[]): readonly ArticleRow[] => withChange(rows, change)
  return {
    ...front,
    latest: changed(front.latest),
    galleries: changed(front.galleries),
    stories: front.stories.map(story => changeStory(story, change)),
    sections: front.sections.map(section => ({ ...section, rows: changed(section.rows) }))
  }
}

function changeStory(story: StoryView, change: RowChange): StoryView {
  return { ...story, lead: change(story.lead), coverage: withChange(story.coverage, change) }
}
