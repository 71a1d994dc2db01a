import { setTimeout as wait } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'

/** A thread answers when it is next given the processor; what hangs in the depths of a library never does. */
const answersWithin = 1_000

/** Milliseconds of processor time that a worker has used since it was started; `undefined` when it does not say, or cannot: Node
 *  tells since 24.6. */
export async function processorTime(worker: Pick<Worker, 'cpuUsage'>): Promise<number | undefined> {
  if (typeof worker.cpuUsage !== 'function') return undefined
  const given = new AbortController()
  const usage = worker.cpuUsage().then(({ user, system }) => (user + system) / 1_000, () => undefined)
  const silence = wait(answersWithin, undefined, { ref: false, signal: given.signal }).catch(() => undefined)
  return Promise.race([usage, silence]).finally(() => given.abort())
}
