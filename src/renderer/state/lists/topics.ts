import type { Api } from '../../../shared/contract.ts'
import {
  topicColours, type Topic, type TopicColour, type TopicDraft, type TopicRow, type TopicSuggestion
} from '../../../shared/topic.ts'
import { createLoader, type Loader } from '../base/loaded.ts'
import type { Toasts } from '../base/toasts.ts'

/** What the reader does with topics. */
export interface Topics {
  readonly list: Loader<readonly TopicRow[]>
  readonly suggestions: Loader<readonly TopicSuggestion[]>
  save(draft: TopicDraft): Promise<Topic>
  remove(topic: Topic): Promise<void>
  dismiss(suggestion: TopicSuggestion): Promise<void>
}

export interface TopicsWords {
  saved(name: string): string
  changed(name: string): string
  removed(name: string): string
  dismissed(term: string): string
  undo(): string
}

export function createTopics(api: Api, toasts: Toasts, words: TopicsWords, onFailure: (error: unknown) => void): Topics {
  const list = createLoader(() => api.topics.list({}))
  const suggestions = createLoader(() => api.topics.suggest({}))
  const undo = (order: () => Promise<unknown>, after: Loader<unknown>) => ({
    label: words.undo, run: () => void order().then(() => after.reload()).catch(onFailure)
  })
  return {
    list,
    suggestions,
    async save(draft) {
      const topic = await api.topics.save({ topic: draft })
      await Promise.all([list.reload(), suggestions.state.value.value && suggestions.reload()])
      toasts.show(() => draft.topicId === undefined ? words.saved(topic.name) : words.changed(topic.name))
      return topic
    },
    async remove({ topicId, name }) {
      await api.topics.remove({ topicId })
      await list.reload()
      toasts.show(() => words.removed(name), undo(() => api.topics.undoRemove({ topicId }), list))
    },
    async dismiss({ term }) {
      await api.topics.dismiss({ term, isDismissed: true })
      await suggestions.reload()
      toasts.show(() => words.dismissed(term), undo(() => api.topics.dismiss({ term, isDismissed: false }), suggestions))
    }
  }
}

/** A topic out of a search or a name, in the colour that is used least. */
export function draftOf(query: string, topics: readonly Topic[] = []): TopicDraft {
  return { name: query.replaceAll('"', '').trim().slice(0, 120), query, colour: rarestColour(topics), hasAlert: false }
}

function rarestColour(topics: readonly Topic[]): TopicColour {
  const count = (colour: TopicColour): number => topics.filter(topic => topic.colour === colour).length
  return topicColours.reduce((rarest, colour) => (count(colour) < count(rarest) ? colour : rarest))
}
