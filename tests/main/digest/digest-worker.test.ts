import { afterAll, describe, expect, it } from 'vitest'
import { createHeadlessPrinter } from '../../../src/main/node/headless-printer.ts'
import { createWorkerPool } from '../../../src/main/workers/pool.ts'
import { article, pickAll } from './sample.ts'

const pool = createWorkerPool({ entry: 'digest-worker', size: 1, timeLimit: 20_000, memoryLimit: 256 })
const printer = createHeadlessPrinter({ log: { info: () => {}, warn: () => {}, error: () => {} }, environment: process.env })
afterAll(() => Promise.all([pool.close(), printer.close()]))

describe('the digest worker', () => {
  const digest = pickAll(article('a', 'Alpha', { headline: 'བོད in the news' }))

  it('takes a digest from text to paper and back to its page numbers', async () => {
    const first = await pool.run('render-digest', { digest, target: 'paper' })
    expect(first.missing).toEqual([...'བོད'])
    const proof = await pool.run('read-proof', { bytes: await printer.print(first) })
    expect(proof.pageNumbers).toMatchObject({ 'section-1': 1, 'block-1': 1 })
    const { html } = await pool.run('render-digest', { digest, target: 'paper', proof })
    const { bytes, proof: { pageCount } } = await pool.run('finish-pdf', { bytes: await printer.print({ html }), digest })
    expect(pageCount).toBeGreaterThan(0)
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
