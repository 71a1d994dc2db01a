import { expect, it } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createMostCovered, createMostRead } from '../../../../src/renderer/state/lists/ranking.ts'
import type { Api } from '../../../../src/shared/contract.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

it('asks for today first, and anew for another span', async () => {
  const bridge = createFixtureBridge()
  const ranking = createMostCovered(createApi(bridge))
  await ranking.places.reload()
  ranking.choose('now')
  await ranking.places.reload()
  expect(bridge.calls.map(({ args }) => (args as { span: string }).span)).toEqual(['today', 'now', 'now'])
  expect(ranking.places.state.value.value?.[0]?.score?.points).toBeGreaterThan(0)
})

it('shows the week where today has nothing yet, today again once it has, and what the reader chose whatever it has', async () => {
  const inSpan: Record<string, readonly { articleId: string }[]> = { now: [], today: [], week: [{ articleId: 'tolls' }] }
  const most = ({ span }: { readonly span: string }) => Promise.resolve(inSpan[span])
  const ranking = createMostRead({ readings: { most } } as unknown as Api)
  const shown = async (): Promise<unknown> => {
    await ranking.places.reload()
    return [ranking.span.value, ranking.places.state.value.value?.length]
  }
  expect(await shown()).toEqual(['week', 1])
  inSpan['today'] = [{ articleId: 'grain' }, { articleId: 'lake' }]
  expect(await shown()).toEqual(['today', 2])
  inSpan['today'] = inSpan['week'] = []
  expect(await shown()).toEqual(['today', 0])
  ranking.choose('now')
  inSpan['week'] = [{ articleId: 'tolls' }]
  expect(await shown()).toEqual(['now', 0])
})

it('does not change under the pointer, but when it has left', async () => {
  const bridge = createFixtureBridge()
  const ranking = createMostRead(createApi(bridge))
  await ranking.places.reload()
  bridge.calls.length = 0
  ranking.hold(true)
  ranking.note()
  expect(bridge.calls).toEqual([])
  ranking.hold(false)
  expect(bridge.calls.map(({ method }) => method)).toEqual(['readings.most'])
  ranking.hold(false)
  expect(bridge.calls).toHaveLength(1)
})

it('an empty list is filled under the pointer too', () => {
  const bridge = createFixtureBridge()
  const ranking = createMostRead(createApi(bridge))
  ranking.hold(true)
  ranking.note()
  expect(bridge.calls.map(({ method }) => method)).toEqual(['readings.most'])
})
