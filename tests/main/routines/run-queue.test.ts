import { expect, onTestFinished, test } from 'vitest'
import { createEventHub } from '../../../src/main/event-hub.ts'
import { createQueueRunner } from '../../../src/main/routines/run-queue.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { recordedLog } from '../../support/fake-app.ts'
import { handClock } from '../../support/hand-clock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { start } from './workshop.ts'

const cut = new Failure('connection-failed', { host: 'quay.example' })

async function openQueue(options: { readonly hasNetwork?: () => boolean; readonly folder?: string } = {}) {
  const folder = options.folder ?? await temporaryFolder()
  const archive = openArchive({ folder, log: recordedLog() })
  const clock = handClock(start)
  const events = createEventHub()
  const answers = new Map<string, Failure>()
  const asked: string[] = []
  const log = recordedLog()
  const queue = createQueueRunner({
    archive, clock, events, log, ...(options.hasNetwork && { hasNetwork: options.hasNetwork }),
    async fetch({ url }) {
      asked.push(url)
      const failure = answers.get(url)
      if (failure) throw failure
    }
  })
  const close = async (): Promise<void> => {
    await queue.stop()
    if (isOpen) archive.close()
    isOpen = false
  }
  let isOpen = true
  onTestFinished(close)
  const add = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) archive.addToQueue({ url: `https://quay.example/${name}`, title: name, queuedAt: start })
    queue.run()
    await queue.settled()
  }
  return { archive, clock, answers, asked, log, queue, add, close, folder }
}

const failing = (answers: Map<string, Failure>, failure: Failure, ...names: readonly string[]): void =>
  names.forEach(name => answers.set(`https://quay.example/${name}`, failure))

test('what is put into the queue is fetched at once where the line is there', async () => {
  const { archive, asked, queue } = await openQueue()
  queue.add({ url: 'https://quay.example/a', title: 'A' })
  await queue.settled()
  expect(asked).toEqual(['https://quay.example/a'])
  expect(archive.listQueue()).toEqual([])
})

test('what is put into the queue while another is fetched comes right after it', async () => {
  const { asked, queue, clock } = await openQueue()
  queue.add({ url: 'https://quay.example/a', title: 'A' })
  queue.add({ url: 'https://quay.example/b', title: 'B' })
  await queue.settled()
  expect(asked).toEqual(['https://quay.example/a', 'https://quay.example/b'])
  expect(clock.waiting()).toEqual([])
})

test('without a line it waits without a word, longer each time, and goes on by itself', async () => {
  const { archive, clock, answers, asked, log, queue, add } = await openQueue()
  failing(answers, cut, 'a', 'b', 'c', 'd')
  await add('a', 'b', 'c', 'd')
  expect(asked).toHaveLength(3)
  for (const minutes of [1, 2, 4]) {
    asked.length = 0
    clock.pass(minutes * 60_000 - 1)
    await queue.settled()
    expect(asked).toEqual([])
    clock.pass(1)
    await queue.settled()
    expect(asked).toHaveLength(3)
  }
  expect(archive.listQueue().filter(({ failure }) => failure)).toEqual([])
  expect(log.lines).toEqual([])
  answers.clear()
  queue.run()
  await queue.settled()
  expect(archive.listQueue()).toEqual([])
})

test('what cannot be had though the line is there says why, and is not tried again by itself', async () => {
  const { archive, asked, answers, add, clock, queue } = await openQueue()
  failing(answers, new Failure('page-missing', { host: 'quay.example' }), 'gone')
  failing(answers, cut, 'down')
  await add('gone', 'down', 'there')
  expect(archive.listQueue().map(({ title, failure }) => [title, failure?.code]))
    .toEqual([['gone', 'page-missing'], ['down', 'connection-failed']])
  asked.length = 0
  clock.pass(3 * 3_600_000)
  queue.run()
  await queue.settled()
  expect(asked).toEqual([])
})

test('a computer that says it has no network is not asked to try', async () => {
  let hasNetwork = false
  const { clock, asked, queue, add } = await openQueue({ hasNetwork: () => hasNetwork })
  await add('a')
  expect(asked).toEqual([])
  hasNetwork = true
  clock.pass(60_000)
  await queue.settled()
  expect(asked).toEqual(['https://quay.example/a'])
})

test('what waits is there after a restart', async () => {
  const first = await openQueue()
  failing(first.answers, cut, 'a')
  await first.add('a')
  await first.close()
  const second = await openQueue({ folder: first.folder })
  second.queue.run()
  await second.queue.settled()
  expect(second.asked).toEqual(['https://quay.example/a'])
})
