import { describe, expect, test } from 'vitest'
import type { Digest, DigestEdit } from '../../../src/shared/digest.ts'
import { feedOf } from '../routines/workshop.ts'
import { openRead, type Workbench } from './workbench.ts'

const feeds = {
  'quay.example': feedOf('Quay Gazette', ['Ferry runs aground', 'Mayor resigns', 'Herring quotas cut'], 'https://quay.example/')
}

async function open(): Promise<Workbench & { readonly draft: Digest }> {
  const bench = await openRead(feeds)
  return { ...bench, draft: await bench.api.digests.compose({ planId: 'morning' }) }
}

const editing = ({ api }: Workbench, { digestId, version, blocks }: Digest, change: Partial<NonNullable<DigestEdit['blocks']>[number]>) =>
  api.digests.edit({ digestId, version, edit: { blocks: blocks.map(({ blockId }, at) => ({ blockId, ...(at === 0 && change) })) } })

/** What was found, with what stands between its marks in brackets. */
async function found({ api }: Workbench, query: string): Promise<readonly string[]> {
  const { hits } = await api.digests.search({ query, limit: 10 })
  return hits.flatMap(hit => hit.found.map(({ outletName = '–', headline, text = '' }) =>
    `${outletName}: ${headline} | ${text}`.replaceAll('\u0001', '[').replaceAll('\u0002', ']')))
}

const numbers = async ({ api }: Workbench, query: string): Promise<readonly number[]> =>
  (await api.digests.search({ query, limit: 10 })).hits.map(({ number }) => number)

describe('press reviews are found', () => {
  test('by words of their pieces in any form, and each row says where', async () => {
    const bench = await open()
    expect(await found(bench, 'quota')).toEqual([expect.stringMatching(/^Quay Gazette: Herring \[quotas\] cut/)])
    expect(await found(bench, 'gazette mayor')).toEqual([expect.stringMatching(/^Quay \[Gazette\]: \[Mayor\] resigns/)])
    expect(await numbers(bench, 'quota ferries')).toEqual([171])
    expect(await numbers(bench, 'quota walrus')).toEqual([])
    expect(await numbers(bench, '')).toEqual([])
  })

  test('by what the editor wrote, quoted and noted, as soon as it is written', async () => {
    const bench = await open()
    const quote = {
      quoteId: 'q1', text: 'We sail at dawn', exact: 'We sail at dawn', prefix: '', suffix: '', revisionHash: 'r1', speaker: 'Ilmari Voss'
    }
    const first = await editing(bench, bench.draft, { summary: 'A **walrus** came ashore.', note: 'Ask the harbour office.', quotes: [quote] })
    expect(await found(bench, 'walrus')).toEqual([expect.stringMatching(/\| A \[walrus\] came ashore\.$/)])
    expect(await found(bench, '"sail at dawn"')).toEqual([expect.stringMatching(/\| We \[sail\] at \[dawn\] – Ilmari Voss$/)])
    expect(await numbers(bench, 'voss office')).toEqual([171])
    await editing(bench, first, { summary: 'A seal came ashore.', quotes: [] })
    expect(await numbers(bench, 'walrus')).toEqual([])
    expect(await numbers(bench, 'voss')).toEqual([])
  })

  test('by headline, number, name and day of the whole', async () => {
    const bench = await open()
    const { headline, day, planName } = bench.draft
    for (const query of [`"${headline}"`, '171', planName, day, `date:${day}`, `date:${day}/`, 'outlet:quay', 'intitle:mayor']) {
      expect(await numbers(bench, query), query).toEqual([171])
    }
    for (const query of [`date:/2001-01-01`, 'outlet:nordpost', 'intitle:gazette', `-date:${day}`]) {
      expect(await numbers(bench, query), query).toEqual([])
    }
  })

  test('without a word, or with either of two', async () => {
    const bench = await open()
    expect(await numbers(bench, '-walrus')).toEqual([171])
    expect(await numbers(bench, 'herring -mayor')).toEqual([])
    expect(await numbers(bench, 'walrus OR mayor')).toEqual([171])
    expect(await numbers(bench, 'walrus OR -seal')).toEqual([171])
  })

  test('the latest first, and counted beyond what is shown', async () => {
    const bench = await open()
    const { digestId, version } = bench.draft
    await bench.api.digests.issue({ digestId, version })
    bench.clock.pass(86_400_000)
    await bench.api.feeds.refresh({})
    await bench.api.digests.compose({ planId: 'morning' })
    const { hits, total } = await bench.api.digests.search({ query: 'review', limit: 1 })
    expect(total).toBe(2)
    expect(hits.map(({ number }) => number)).toEqual([172])
  })

  test('no more when they are deleted, and again when that is undone', async () => {
    const bench = await open()
    const { digestId } = bench.draft
    expect(await numbers(bench, 'mayor')).toEqual([171])
    await bench.api.digests.remove({ digestId })
    expect(await numbers(bench, 'mayor')).toEqual([])
    await bench.api.digests.undoRemove({ digestId })
    expect(await numbers(bench, 'mayor')).toEqual([171])
  })

  test('also after the index was found damaged and begun anew', async () => {
    const bench = await open()
    expect(await numbers(bench, 'mayor')).toEqual([171])
    bench.archive.distrustWords()
    expect(bench.archive.listIssueStamps().size).toBe(0)
    expect(await numbers(bench, 'mayor')).toEqual([171])
  })
})
