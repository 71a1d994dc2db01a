import { parentPort } from 'node:worker_threads'
import { toFailure } from '../../shared/failure.ts'
import type { ArticlePacket, TaskHandlers, TaskName, TaskOrder, TaskReport } from './tasks.ts'

/** Makes this thread a worker of the pool: each order is handed to its function, the outcome goes back. */
export function serveTasks<N extends TaskName>(handlers: TaskHandlers<N>): void {
  const port = parentPort
  if (!port) throw new Error('serveTasks runs only in a worker thread')
  const table: ReadonlyMap<string, (input: never) => unknown> = new Map(Object.entries(handlers))
  port.on('message', (order: TaskOrder) => {
    void report(table.get(order.name), order).then(outcome => port.postMessage(outcome, packetsOf(outcome)))
  })
  port.postMessage({ kind: 'ready' } satisfies TaskReport)
}

/** They are handed over, not copied: those of a long feed come to dozens of megabytes. */
function packetsOf(outcome: TaskReport): readonly ArrayBuffer[] {
  if (outcome.kind !== 'done') return []
  const { packets = [] } = (outcome.value ?? {}) as { readonly packets?: readonly ArticlePacket[] }
  return packets.map(({ bytes }) => bytes.buffer as ArrayBuffer)
}

async function report(handler: ((input: never) => unknown) | undefined, order: TaskOrder): Promise<TaskReport> {
  try {
    if (!handler) throw new Error(`no such task: ${order.name}`)
    return { kind: 'done', value: await handler(order.input as never) }
  } catch (error) {
    const failure = toFailure(error)
    const stack = error instanceof Error ? error.stack : String(error)
    return { kind: 'failed', code: failure.code, details: failure.details, ...(stack && { stack }) }
  }
}
