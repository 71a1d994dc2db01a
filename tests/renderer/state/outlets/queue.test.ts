import { expect, test } from 'vitest'
import { Failure } from '../../../../src/shared/failure.ts'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createQueue } from '../../../../src/renderer/state/outlets/queue.ts'
import { queue as words } from '../../../../src/renderer/strings/index.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

function setUp() {
  const bridge = createFixtureBridge()
  const said: unknown[] = []
  const toasts = { show: (text: () => string) => void said.push(text()) }
  return { bridge, said, queue: createQueue(createApi(bridge), toasts as never, error => void said.push(error)) }
}

test('a link is put aside, named, said to be, tried again and removed', async () => {
  const { queue, said } = setUp()
  await queue.add('https://ledger.example/a', 'The ferry', true)
  await queue.add('https://ledger.example/b', '', false)
  expect(said).toEqual([words.added, words.fetching])
  expect(queue.entries.state.value.value).toMatchObject([{ title: 'The ferry' }, { title: 'https://ledger.example/b' }])
  await queue.retry()
  const [ferry] = queue.entries.state.value.value ?? []
  if (ferry) await queue.remove(ferry)
  expect(queue.entries.state.value.value).toMatchObject([{ title: 'https://ledger.example/b' }])
  expect(queue.removed.value).toBe(ferry)
  await queue.undoRemove()
  expect(queue.entries.state.value.value).toMatchObject([{ title: 'https://ledger.example/b' }, { title: 'The ferry' }])
  expect(queue.removed.value).toBeUndefined()
})

test('what cannot be put aside is said once', async () => {
  const { bridge, queue, said } = setUp()
  bridge.failNext('queue.add', new Failure('address-invalid', { address: 'x' }))
  await queue.add('x', '', true)
  expect(said).toMatchObject([{ code: 'address-invalid' }])
})
