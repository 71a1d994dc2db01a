import type { Api } from '../../../shared/contract.ts'
import type { StoryView } from '../../../shared/story.ts'
import type { Loaded } from '../base/loaded.ts'
import { toFailure } from '../../../shared/failure.ts'
import { withChange, type ReadMarks } from './read-marks.ts'
import { createStore, type Readable } from '../base/store.ts'

/** The top stories of one section, or of all of them. */
export interface SectionTop {
  readonly state: Readable<Loaded<readonly StoryView[]>>
  /** Without a section, of all. */
  show(sectionId?: string): Promise<void>
  /** Takes stories that changed, unless some stand there already: those keep still. */
  noteStories(): void
}

/** Two days, so that a section of few outlets has some too. */
const hours = 48
const mostStories = 7

export function createSectionTop(api: Api, marks: ReadMarks): SectionTop {
  const state = createStore<Loaded<readonly StoryView[]>>({ value: undefined, failure: undefined })
  let shown: { readonly sectionId?: string } | undefined
  marks.onChanged(change => {
    const { value } = state.value
    const changed = (story: StoryView): StoryView =>
      ({ ...story, lead: change(story.lead), coverage: withChange(story.coverage, change) })
    if (value) state.patch({ value: value.map(changed) })
  })
  const show = async (sectionId?: string): Promise<void> => {
    if (!shown || sectionId !== shown.sectionId) state.set({ value: undefined, failure: undefined })
    const asked = shown = sectionId === undefined ? {} : { sectionId }
    try {
      const value = await api.stories.top({ hours, limit: mostStories, ...asked })
      if (asked === shown) state.set({ value, failure: undefined })
    } catch (error) {
      if (asked === shown) state.patch({ failure: toFailure(error) })
    }
  }
  return {
    state,
    show,
    noteStories: () => {
      if (shown && !state.value.value?.length) void show(shown.sectionId)
    }
  }
}
