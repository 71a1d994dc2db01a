import { afterAll, describe, expect, it } from 'vitest'
import { createHeadlessPrinter } from '../../../src/main/node/headless-printer.ts'
import { createWorkerPool } from '../../../src/main/workers/pool.ts'
import { article, pickAll } from './sample.ts'

const pool = createWorkerPool({ entry: 'digest-worker', size: 1, timeLimit: 20_000, memoryLimit: 256 })
const printer = createHeadlessPrinter({ log: { info: () => {}, warn: () => {}, error: () => {} }, environment: process.env })
afterAll(() => Promise.all([pool.close(), printer.close()]))

describe('the digest worker', () => {
  const digest = pickAll(article('a', 'Alpha', { headline: 'བོད in the news' }))

  it('takes a digest from text to paper, with its page numbers and heads', async () => {
    const { html, heads, missing } = await pool.run('render-print', { digest })
    expect(missing).toEqual([...'བོད'])
    const [pages, headPages] = [await printer.print({ html }), await printer.print({ html: heads })]
    const finished = await pool.run('finish-pdf', { printable: { digest }, prints: { pages, heads: headPages } })
    const { bytes, isNumbered, proof: { pageCount, pageNumbers } } = finished
    expect(isNumbered).toBe(true)
    expect(pageNumbers).toMatchObject({ 'section-1': 1, 'block-1': 1 })
    expect(await pool.run('read-proof', { bytes: pages })).toEqual(finished.proof)
    expect(pageCount).toBeGreaterThan(0)
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
