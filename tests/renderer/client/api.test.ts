import { expect, test } from 'vitest'
import { createApi } from '../../../src/renderer/client/api.ts'
import { contract } from '../../../src/shared/contract-table.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { createFixtureBridge } from '../fixture/bridge.ts'

test('has every method of the contract and no other', () => {
  const names = (subjects: object) => Object.entries(subjects).map(([subject, methods]) => [subject, Object.keys(methods)])
  expect(names(createApi(createFixtureBridge()))).toEqual(names(contract))
})

test('calls a method by subject and name', async () => {
  const bridge = createFixtureBridge()
  const counts = await createApi(bridge).articles.counts({})
  expect(bridge.calls).toEqual([{ method: 'articles.counts', args: {} }])
  expect(counts.total).toBe(48_210)
})

test('throws what is not ok, with its code and details', async () => {
  const bridge = createFixtureBridge()
  bridge.failNext('digests.compose', new Failure('nothing-to-compose', { plan: 'morning' }))
  await expect(createApi(bridge).digests.compose({ planId: 'morning' })).rejects.toMatchObject({
    name: 'Failure', code: 'nothing-to-compose', details: { plan: 'morning' }
  })
})
