import type { ArticleRow } from '../../shared/article.ts'
import type { Api, FrontPage } from '../../shared/contract.ts'
import type { StoryView } from '../../shared/story.ts'
import { createLoader, type Loader } from './loaded.ts'
import { withMark, withMarks, type ReadMarks } from './read-marks.ts'
import { createStore, type Readable } from './store.ts'

export interface Front {
  readonly page: Loader<FrontPage>
  /** Articles that came in since the page was laid out; they wait until asked for. */
  readonly waiting: Readable<number>
  reload(): Promise<void>
  noteNew(count: number): void
  noteStories(): void
}

export function createFront(api: Api, marks: ReadMarks): Front {
  const page = createLoader(() => api.articles.front({}))
  const waiting = createStore(0)
  marks.onMarked((ids, isRead) => {
    const { value } = page.state.value
    if (value) page.put(withFrontMarks(value, ids, isRead))
  })
  return {
    page,
    waiting,
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
      // Stories follow the first articles by a moment; a front page that has some keeps them until it is asked for more.
      if (page.state.value.value?.stories.length === 0) void page.reload()
    }
  }
}

export function isEmptyFront(front: FrontPage | undefined): boolean {
  return !front || front.stories.length + front.latest.length + front.sections.flatMap(section => section.rows).length === 0
}

function withFrontMarks(front: FrontPage, ids: ReadonlySet<string>, isRead: boolean): FrontPage {
  const marked = (rows: readonly ArticleRow[]): readonly ArticleRow[] => withMarks(rows, ids, isRead)
  return {
    ...front,
    latest: marked(front.latest),
    stories: front.stories.map(story => markStory(story, ids, isRead)),
    sections: front.sections.map(section => ({ ...section, rows: marked(section.rows) }))
  }
}

function markStory(story: StoryView, ids: ReadonlySet<string>, isRead: boolean): StoryView {
  const lead = ids.has(story.lead.articleId) ? withMark(story.lead, isRead) : story.lead
  return { ...story, lead, coverage: withMarks(story.coverage, ids, isRead) }
}
