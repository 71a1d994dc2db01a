import { expect, test } from 'vitest'
import { createReadSettler } from '../../../src/main/routines/settle-read-marks.ts'
import { recordedLog } from '../../support/fake-app.ts'
import { handClock } from '../../support/hand-clock.ts'

function setUp(batches: number) {
  const clock = handClock('2026-11-22T08:00:00.000Z')
  const log = recordedLog()
  const calls: string[] = []
  const settler = createReadSettler({
    clock, log, archive: { settleReadMarks: before => calls.push(before) >= batches }
  })
  return { clock, log, calls, settler }
}

test('settles batch after batch what was marked two minutes ago, then rests', () => {
  const { clock, calls, settler } = setUp(3)
  settler.start()
  clock.pass(60_000)
  expect(calls).toEqual(['2026-11-22T07:59:00.000Z'])
  clock.pass(1000)
  expect(calls).toHaveLength(3)
  expect(clock.waiting().every(delay => delay > 50_000)).toBe(true)
  settler.stop()
  expect(clock.waiting()).toEqual([])
})

test('goes on after a disk that was full', () => {
  const clock = handClock('2026-11-22T08:00:00.000Z')
  const log = recordedLog()
  createReadSettler({ clock, log, archive: { settleReadMarks: () => { throw new Error('disk full') } } }).start()
  clock.pass(125_000)
  expect(log.lines).toHaveLength(2)
})
