import { describe, expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createToasts } from '../../../../src/renderer/state/base/toasts.ts'
import { createTopics, draftOf } from '../../../../src/renderer/state/lists/topics.ts'
import { alerts, sectionReason } from '../../../../src/renderer/strings/index.ts'
import { topicColours, type Topic } from '../../../../src/shared/topic.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

const words = {
  saved: (name: string) => `Saved ${name}`, changed: (name: string) => `Changed ${name}`, removed: (name: string) => `Removed ${name}`,
  dismissed: (term: string) => `Dismissed ${term}`, undo: () => 'Undo'
}

function openTopics() {
  const bridge = createFixtureBridge()
  const toasts = createToasts()
  return { bridge, toasts, topics: createTopics(createApi(bridge), toasts, words, error => { throw error }) }
}

const shownIds = ({ topics }: ReturnType<typeof openTopics>): readonly string[] | undefined =>
  topics.list.state.value.value?.map(({ topicId }) => topicId)

describe('topics', () => {
  test('a new one is shown at once, and said', async () => {
    const opened = openTopics()
    await opened.topics.save({ name: 'Cups', query: 'cup', colour: 'rose', hasAlert: false })
    expect(shownIds(opened)).toEqual(['t-1', 't-2'])
    expect(opened.toasts.state.value[0]?.text).toBe('Saved Cups')
  })

  test('removing can be undone', async () => {
    const opened = openTopics()
    await opened.topics.list.reload()
    await opened.topics.remove(opened.topics.list.state.value.value![0]!)
    expect(shownIds(opened)).toEqual([])
    opened.toasts.act(opened.toasts.state.value[0]!.toastId)
    await expect.poll(() => shownIds(opened)).toEqual(['t-1'])
  })

  test('a dismissed suggestion goes, and comes back when that is undone', async () => {
    const { topics, toasts } = openTopics()
    await topics.suggestions.reload()
    const [suggestion] = topics.suggestions.state.value.value ?? []
    await topics.dismiss(suggestion!)
    expect(topics.suggestions.state.value.value).toEqual([])
    toasts.act(toasts.state.value[0]!.toastId)
    await expect.poll(() => topics.suggestions.state.value.value?.map(({ term }) => term)).toEqual(['Ada Voss'])
  })
})

describe('a draft', () => {
  const topic = (colour: Topic['colour']): Topic => ({ topicId: colour, name: colour, query: colour, colour, hasAlert: false, createdAt: '' })

  test('is named like its search, without quotation marks', () => {
    expect(draftOf('"Ada Voss" storm')).toMatchObject({ name: 'Ada Voss storm', query: '"Ada Voss" storm', hasAlert: false })
  })

  test('takes the colour that is used least', () => {
    expect(draftOf('x').colour).toBe(topicColours[0])
    expect(draftOf('x', [topic('ochre'), topic('green')]).colour).toBe('teal')
    expect(draftOf('x', [...topicColours.map(topic), topic('ochre')]).colour).toBe('green')
  })
})

test('an alert is one sentence, whatever the number of topics', () => {
  const told = (name: string, count: number) => ({ topicId: name, name, count, headline: '' })
  expect(alerts.heading({ topics: [told('Grain', 1)] })).toBe('1 new article: Grain')
  expect(alerts.heading({ topics: [told('Grain', 3), told('Cups', 1)] })).toBe('New articles: Grain (3) and Cups (1)')
})

test.each([
  ['Sport, because its feed belongs there', { kind: 'feed' }],
  ['Sport, because the outlet tagged it “Fußball”', { kind: 'tag', tag: 'Fußball' }],
  ['Sport, because the address has “/sport/”', { kind: 'address', folder: 'sport' }],
  ['Sport, because of the words “cup” and “final”', { kind: 'words', words: ['cup', 'final'] }],
  ['Sport, because you moved 12 articles like it there (“cup”)', { kind: 'moves', count: 12, words: ['cup'] }],
  ['Sport, because you put it there', { kind: 'reader' }]
] as const)('%s', (sentence, reason) => {
  expect(sectionReason.sentence('Sport', reason)).toBe(sentence)
})
