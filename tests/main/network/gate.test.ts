import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openGate } from '../../../src/main/network/gate.ts'

function openWork(): { readonly work: () => Promise<void>; readonly end: () => void; begun: boolean } {
  const { promise, resolve } = Promise.withResolvers<void>()
  const task = { begun: false, end: resolve, work: () => { task.begun = true; return promise } }
  return task
}

test('so much runs at once, the rest in its order', async () => {
  const gate = openGate(2)
  const tasks = [openWork(), openWork(), openWork(), openWork()]
  const ends = tasks.map(({ work }) => gate.run(work))
  await setImmediate()
  expect(tasks.map(({ begun }) => begun)).toEqual([true, true, false, false])
  tasks[1]!.end()
  await ends[1]
  await setImmediate()
  expect(tasks.map(({ begun }) => begun)).toEqual([true, true, true, false])
  for (const { end } of tasks) end()
  await Promise.all(ends)
})

test('who waits for room goes on when so few stand before it', async () => {
  const gate = openGate(1)
  const tasks = [openWork(), openWork(), openWork()]
  const ends = tasks.map(({ work }) => gate.run(work))
  const told: string[] = []
  await gate.room(2)
  const rooms = [gate.room(1).then(() => told.push('one')), gate.room(0).then(() => told.push('none'))]
  await setImmediate()
  expect(told).toEqual([])
  for (const [place, after] of [['one'], ['one', 'none']].entries()) {
    tasks[place]!.end()
    await ends[place]
    await setImmediate()
    expect(told).toEqual(after)
  }
  tasks[2]!.end()
  await Promise.all([...ends, ...rooms])
})

test('work that fails fails for whom it is, and makes room too', async () => {
  const gate = openGate(1)
  const failing = gate.run(() => Promise.reject(new Error('ashore')))
  const next = gate.run(() => Promise.resolve('afloat'))
  const room = gate.room(0)
  await expect(failing).rejects.toThrow('ashore')
  await expect(next).resolves.toBe('afloat')
  await room
})
