import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { getHeapStatistics } from 'node:v8'
import { benchPages } from './extraction-pages.ts'
import { readAsProduct, readPlainly } from './read-page.ts'

interface Order {
  readonly folder: string
  readonly isPlain: boolean
}

/** The most memory, in bytes, that a worker's heap takes while it reads all pages, one after the other. Young objects have as
 *  much room as in the product's workers. */
export function measureMemory(order: Order): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: order, resourceLimits: { maxYoungGenerationSizeMb: 12 } })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

async function readAll({ folder, isPlain }: Order): Promise<number> {
  let most = 0
  for await (const page of benchPages(folder)) {
    if (isPlain) readPlainly(page.html)
    else readAsProduct(page)
    most = Math.max(most, getHeapStatistics().total_heap_size)
  }
  return most
}

if (!isMainThread) parentPort?.postMessage(await readAll(workerData as Order))
