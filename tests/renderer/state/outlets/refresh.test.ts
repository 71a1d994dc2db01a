import { expect, test } from 'vitest'
import type { Api, RefreshProgress } from '../../../../src/shared/contract.ts'
import { createRefresh } from '../../../../src/renderer/state/outlets/refresh.ts'

const running: RefreshProgress = { isRunning: true, done: 3, total: 4, failed: 0, newCount: 7 }
const ended: RefreshProgress = { ...running, isRunning: false, done: 4, refreshedAt: '2026-11-22T08:00:00.000Z' }

/** Of the program's methods, the one that is asked here; each answer is given by the test. */
function setUp() {
  const answers: ((progress: RefreshProgress) => void)[] = []
  const progress = (): Promise<RefreshProgress> => new Promise(resolve => answers.push(resolve))
  const refresh = createRefresh({ feeds: { progress } } as unknown as Api)
  return { refresh, answer: (given: RefreshProgress) => answers.shift()?.(given) }
}

test('keeps what was told last when an older answer comes after it', async () => {
  const { refresh, answer } = setUp()
  const loading = refresh.load()
  refresh.note(ended)
  answer(running)
  await loading
  expect(refresh.state.value.progress).toEqual(ended)
})

test('takes an answer where nothing was told meanwhile', async () => {
  const { refresh, answer } = setUp()
  refresh.note(running)
  const loading = refresh.load()
  answer(ended)
  await loading
  expect(refresh.state.value.progress).toEqual(ended)
})
