import { expect, it } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import type { Route } from '../../../../src/renderer/state/routing/routes.ts'
import { createStoryDesk, type StoryDesk } from '../../../../src/renderer/state/stories/story.ts'
import { createToasts, type Toasts } from '../../../../src/renderer/state/base/toasts.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createFixtureBridge, type FixtureBridge } from '../../fixture/bridge.ts'

interface Opened {
  readonly desk: StoryDesk
  readonly bridge: FixtureBridge
  readonly toasts: Toasts
  readonly gone: Route[]
  readonly said: unknown[]
}

async function open(storyId = 's-tolls'): Promise<Opened> {
  const bridge = createFixtureBridge()
  const [toasts, gone, said] = [createToasts(), [] as Route[], [] as unknown[]]
  const desk = createStoryDesk(createApi(bridge), { toasts, go: route => void gone.push(route), say: error => void said.push(error) })
  await desk.open(storyId)
  return { desk, bridge, toasts, gone, said }
}

const methods = ({ bridge }: Opened): readonly string[] => bridge.calls.map(({ method }) => method)

it('opens a story, and says where there is none any more', async () => {
  expect((await open()).desk.state.value.story).toMatchObject({ storyId: 's-tolls', score: { points: expect.any(Number) } })
  expect((await open('none')).desk.state.value).toMatchObject({ story: undefined, failure: { code: 'not-found' } })
})

it('says why the two articles that are ticked are together, until another is ticked', async () => {
  const { desk } = await open()
  desk.choose('tolls', true)
  await desk.explain()
  expect(desk.state.value.reason).toBeUndefined()
  desk.choose('tolls-fr', true)
  await desk.explain()
  expect(desk.state.value.reason?.words[0]?.word).toBe('Alder')
  desk.choose('tolls-ru', true)
  expect(desk.state.value).toMatchObject({ reason: undefined, chosen: { size: 3 } })
})

it('splits off what is ticked, and takes it back', async () => {
  const opened = await open()
  const { desk, bridge, toasts } = opened
  desk.choose('tolls-fr', true)
  await desk.split()
  expect(bridge.calls.find(({ method }) => method === 'stories.split')?.args).toEqual({ storyId: 's-tolls', articleIds: ['tolls-fr'] })
  expect(desk.state.value.chosen.size).toBe(0)
  const [toast] = toasts.state.value
  toasts.act(toast?.toastId ?? -1)
  await expect.poll(() => methods(opened)).toContain('stories.undo')
})

it('takes back the last decision about a story, long after it was made', async () => {
  const opened = await open()
  await opened.desk.undo()
  expect(methods(opened)).not.toContain('stories.undo')
  const decided = await open('s-rates')
  await decided.desk.undo()
  expect(decided.bridge.calls.find(({ method }) => method === 'stories.undo')?.args).toEqual({ token: '7' })
  expect(methods(decided).slice(-2)).toEqual(['stories.undo', 'stories.open'])
})

it('a merged story goes on under the id that it is given', async () => {
  const opened = await open('s-rates')
  await opened.desk.merge('s-lake')
  expect(opened.gone).toEqual([])
  expect(methods(opened).slice(-2)).toEqual(['stories.merge', 'stories.open'])
  const other = await open('s-lake')
  other.bridge.failNext('stories.merge', new Failure('not-found', { what: 'story' }))
  await other.desk.merge('s-rates')
  expect(other.said).toMatchObject([{ code: 'not-found' }])
})

it('links another story and takes the link back', async () => {
  const opened = await open()
  await opened.desk.link('s-lake', false)
  opened.toasts.act(opened.toasts.state.value[0]?.toastId ?? -1)
  await expect.poll(() => opened.bridge.calls.filter(({ method }) => method === 'stories.link').map(({ args }) => args)).toEqual([
    { storyId: 's-tolls', otherId: 's-lake', isLinked: false }, { storyId: 's-tolls', otherId: 's-lake' }
  ])
})

it('follows the story, and leads to its dossier', async () => {
  const { desk, toasts, gone } = await open()
  await desk.follow()
  toasts.act(toasts.state.value[0]?.toastId ?? -1)
  expect(gone).toEqual([{ kind: 'dossiers', dossierId: 'd-tolls' }])
})

it('the others to merge with are this week’s, without itself', async () => {
  const { desk } = await open()
  await desk.others.reload()
  expect(desk.others.state.value.value?.map(({ storyId }) => storyId)).not.toContain('s-tolls')
})
