import { setTimeout as wait } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'

/** A thread answers when it is next given the processor; what hangs in the depths of a library never does. */
const answersWithin = 1_000

/** In two halves: a machine that sleeps, or a process that is stopped, lets one of them pass before an answer can be read. */
async function beSilent(signal: AbortSignal): Promise<undefined> {
  try {
    await wait(answersWithin / 2, undefined, { ref: false, signal })
    await wait(answersWithin / 2, undefined, { ref: false, signal })
  } catch {
    // It was answered.
  }
  return undefined
}

/** Milliseconds of processor time that a worker has used since it was started; `undefined` when it does not say, or cannot: Node
 *  tells since 24.6. */
export async function processorTime(worker: Pick<Worker, 'cpuUsage'>): Promise<number | undefined> {
  if (typeof worker.cpuUsage !== 'function') return undefined
  const given = new AbortController()
  const usage = worker.cpuUsage().then(({ user, system }) => (user + system) / 1_000, () => undefined)
  return Promise.race([usage, beSilent(given.signal)]).finally(() => given.abort())
}
