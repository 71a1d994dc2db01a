import { readdirSync, readFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { expect, onTestFinished, test } from 'vitest'
import { openIngest } from '../../../src/main/store/archive/articles/ingest.ts'
import { openWaiters } from '../../../src/main/store/archive/base/writing-waiters.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { createWorkerPool, type WorkerPoolOptions } from '../../../src/main/workers/pool.ts'
import { makeArticle, makeInput, quietLog, temporaryFolder } from '../store/fixtures.ts'
import { packInputs } from '../store/sample-contents.ts'

const threads = (): readonly string[] => readdirSync('/proc/self/task')

/** The priorities of this process's threads that are not that of this one, but for threads of `before`: `nice` is the 19th field
 *  of proc_pid_stat(5), the 17th behind the name. */
function otherPriorities(before: readonly string[]): readonly number[] {
  return threads().filter(thread => !before.includes(thread)).map(thread => {
    const line = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8')
    return Number(line.slice(line.lastIndexOf(')') + 2).split(' ')[16])
  }).filter(priority => priority !== getPriority(0))
}

function openPool(entry: WorkerPoolOptions['entry'], data?: string) {
  const pool = createWorkerPool({ entry, data, size: 1, timeLimit: 20_000, memoryLimit: 256 })
  onTestFinished(() => pool.close())
  return pool
}

const page = { bytes: new TextEncoder().encode('<p>Ships</p>'), url: 'https://quay.example/' }

test.runIf(process.platform === 'linux')('a thread that works in the background steps back, and no other thread does', async () => {
  const back = Math.min(19, getPriority(0) + 5)
  const before = threads()
  await openPool('feed-worker').run('find-feed-links', page)
  expect(otherPriorities(before)).toEqual([back])

  const folder = temporaryFolder()
  openArchive({ folder, log: quietLog }).close()
  const ingest = openIngest(folder, openWaiters().shared)
  onTestFinished(() => ingest.close())
  await ingest.addArticlesApart([packInputs([makeInput(makeArticle({ articleId: 'one' }))])])
  expect(otherPriorities(before)).toEqual([back, back])
})

test.runIf(process.platform === 'linux')('the thread that somebody waits for does not', async () => {
  const before = threads()
  const folder = temporaryFolder()
  openArchive({ folder, log: quietLog }).close()
  await openPool('archive-worker', folder).run('count-topics', {})
  expect(otherPriorities(before)).toEqual([])
})
