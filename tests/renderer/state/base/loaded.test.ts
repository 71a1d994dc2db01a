import { expect, test } from 'vitest'
import { createLoader } from '../../../../src/renderer/state/base/loaded.ts'
import { Failure } from '../../../../src/shared/failure.ts'

test('keeps the last value when asking again fails', async () => {
  const answers = [() => 1, () => { throw new Failure('timed-out') }, () => 3]
  const loader = createLoader(async () => answers.shift()!())
  await loader.reload()
  await loader.reload()
  expect(loader.state.value).toMatchObject({ value: 1, failure: { code: 'timed-out' } })
  await loader.reload()
  expect(loader.state.value).toEqual({ value: 3, failure: undefined })
})

test('shares one further asking among all who come while one is under way', async () => {
  let asked = 0
  const loader = createLoader(async () => asked += 1)
  await Promise.all([loader.reload(), loader.reload(), loader.reload(), loader.reload()])
  expect(asked).toBe(2)
  expect(loader.state.value.value).toBe(2)
})

test('asks once more when something was put while it asked, since the answer may be older', async () => {
  const answers = [1, 3]
  const loader = createLoader(async () => answers.shift()!)
  const seen: (number | undefined)[] = []
  loader.state.subscribe(() => seen.push(loader.state.value.value))
  const loading = loader.reload()
  loader.put(2)
  await loading
  expect(seen).toEqual([2, 3])
})
