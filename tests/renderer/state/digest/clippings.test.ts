import { describe, expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createClippings } from '../../../../src/renderer/state/digest/clippings.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

async function setUp() {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  await api.annotations.save({ annotation: { articleId: 'tolls', note: 'Call Holt', labels: ['Strait'] } })
  await api.annotations.save({ annotation: { articleId: 'lake', note: '', labels: ['Ice'] } })
  return { bridge, clippings: createClippings(api) }
}

test('all are shown, or those of a label, with all labels beside them', async () => {
  const { clippings } = await setUp()
  await clippings.show({})
  expect(clippings.state.value.clippings.map(({ row }) => row.articleId)).toEqual(expect.arrayContaining(['tolls', 'lake']))
  await clippings.show({ label: 'Ice' })
  expect(clippings.state.value.clippings.map(({ row }) => row.articleId)).toEqual(['lake'])
  expect(clippings.state.value.labels).toEqual([{ label: 'Strait', count: 1 }, { label: 'Ice', count: 1 }])
})

test('the label chosen last is shown, whichever answer comes last', async () => {
  const { clippings } = await setUp()
  await Promise.all([clippings.show({ label: 'Ice' }), clippings.show({ label: 'Strait' })])
  expect(clippings.state.value.clippings.map(({ row }) => row.articleId)).toEqual(['tolls'])
})

test('what failed is said and goes away when it is asked again', async () => {
  const { bridge, clippings } = await setUp()
  bridge.failNext('clippings.list', new Failure('internal'))
  await clippings.show({})
  expect(clippings.state.value).toMatchObject({ failure: { code: 'internal' }, isLoading: false })
  await clippings.reload()
  expect(clippings.state.value).toMatchObject({ failure: undefined, isLoading: false })
})

test('what is shown is what is exported', async () => {
  const { bridge, clippings } = await setUp()
  await clippings.show({ label: 'Ice' })
  expect(await clippings.exportAs('ris')).toMatchObject({ fileName: 'clippings.ris' })
  expect(bridge.calls.at(-1)).toEqual({ method: 'clippings.export', args: { format: 'ris', label: 'Ice', language: 'en' } })
})

test('days are asked for and exported with the label, and nothing else of a route', async () => {
  const { bridge, clippings } = await setUp()
  const route = { kind: 'clippings', label: 'Ice', firstDay: '2026-11-20', lastDay: '2026-11-22' } as const
  const { kind: _, ...filter } = route
  await clippings.show(route)
  expect(bridge.calls.find(({ method }) => method === 'clippings.list')?.args).toEqual({ ...filter, limit: 50 })
  await clippings.exportAs('csv')
  expect(bridge.calls.at(-1)?.args).toEqual({ format: 'csv', language: 'en', ...filter })
})

describe('an export', () => {
  test('tells how far it is while it goes on, and not after it', async () => {
    const { clippings } = await setUp()
    const told = { subject: { kind: 'clippings' }, done: 100, total: 412 } as const
    const running = clippings.exportAs('csv')
    expect(clippings.state.value.exporting).toEqual({ format: 'csv' })
    clippings.noteProgress({ ...told, subject: { kind: 'digest', digestId: 'd171' } })
    expect(clippings.state.value.exporting).toEqual({ format: 'csv' })
    clippings.noteProgress(told)
    expect(clippings.state.value.exporting).toEqual({ format: 'csv', progress: { done: 100, total: 412 } })
    await running
    clippings.noteProgress(told)
    expect(clippings.state.value.exporting).toBeUndefined()
  })

  test('that was cancelled is no failure', async () => {
    const { bridge, clippings } = await setUp()
    bridge.failNext('clippings.export', new Failure('cancelled'))
    expect(await clippings.exportAs('csv')).toBe('cancelled')
    expect(clippings.state.value).toMatchObject({ failure: undefined, exporting: undefined })
  })
})
