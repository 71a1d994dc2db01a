import { expect, test } from 'vitest'
import { createApi } from '../../../src/renderer/client/api.ts'
import { createClippings } from '../../../src/renderer/state/clippings.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { createFixtureBridge } from '../fixture/bridge.ts'

async function setUp() {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  await api.annotations.save({ annotation: { articleId: 'tolls', note: 'Call Holt', labels: ['Strait'] } })
  await api.annotations.save({ annotation: { articleId: 'lake', note: '', labels: ['Ice'] } })
  return { bridge, clippings: createClippings(api) }
}

test('all are shown, or those of a label, with all labels beside them', async () => {
  const { clippings } = await setUp()
  await clippings.show(undefined)
  expect(clippings.state.value.clippings.map(({ row }) => row.articleId)).toEqual(expect.arrayContaining(['tolls', 'lake']))
  await clippings.show('Ice')
  expect(clippings.state.value.clippings.map(({ row }) => row.articleId)).toEqual(['lake'])
  expect(clippings.state.value.labels).toEqual([{ label: 'Strait', count: 1 }, { label: 'Ice', count: 1 }])
})

test('the label chosen last is shown, whichever answer comes last', async () => {
  const { clippings } = await setUp()
  await Promise.all([clippings.show('Ice'), clippings.show('Strait')])
  expect(clippings.state.value.clippings.map(({ row }) => row.articleId)).toEqual(['tolls'])
})

test('what failed is said and goes away when it is asked again', async () => {
  const { bridge, clippings } = await setUp()
  bridge.failNext('clippings.list', new Failure('internal'))
  await clippings.show(undefined)
  expect(clippings.state.value).toMatchObject({ failure: { code: 'internal' }, isLoading: false })
  await clippings.reload()
  expect(clippings.state.value).toMatchObject({ failure: undefined, isLoading: false })
})

test('what is shown is what is exported', async () => {
  const { bridge, clippings } = await setUp()
  await clippings.show('Ice')
  expect(await clippings.exportAs('ris')).toMatchObject({ fileName: 'clippings.ris' })
  expect(bridge.calls.at(-1)).toEqual({ method: 'clippings.export', args: { format: 'ris', label: 'Ice', language: 'en' } })
})
