/** A quiet log, a clock that stands still, and folders that go away. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Clock, Log } from '../../../src/main/ports.ts'

export { makeArticle, makeDigest, makeInput, someLibrary, someSettings, timeAt } from './sample-contents.ts'

export const quietLog: Log = { info() {}, warn() {}, error() {} }

export const stillClock: Clock = {
  now: () => new Date('2026-11-22T07:30:00.000Z'),
  after(_delay, task) {
    queueMicrotask(task)
    return () => {}
  }
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'press-review-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
