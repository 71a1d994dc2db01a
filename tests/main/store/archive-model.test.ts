import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Archive } from '../../../src/main/ports.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { makeInput, quietLog, timeAt } from './fixtures.ts'

/** What the archive should know of an article. No two have the same text, or they would be one. */
interface Known {
  minute: number
  feed: number
  sectionId: string
  version: number
  readAt: string | undefined
  clippedAt: string | undefined
  /** The mark of a whole list by which it is read. */
  token: string | undefined
}

interface Real {
  archive: Archive
  /** Marks of whole lists that can be taken back, the latest last. */
  tokens: string[]
  readonly folder: string
}

type Model = Map<string, Known>

type Order =
  | { readonly kind: 'add'; readonly numbers: readonly number[]; readonly version: number }
  | { readonly kind: 'mark'; readonly number: number; readonly minute: number | undefined }
  | { readonly kind: 'mark-all'; readonly section: number; readonly below: number | undefined }
  | { readonly kind: 'undo' }
  | { readonly kind: 'settle'; readonly limit: number }
  | { readonly kind: 'clip'; readonly number: number; readonly isClipped: boolean }
  | { readonly kind: 'move'; readonly number: number; readonly section: number }
  | { readonly kind: 'hide'; readonly feeds: readonly number[] }
  | { readonly kind: 'reopen' }

const number = fc.integer({ min: 0, max: 30 })
const section = fc.nat(2)
const order: fc.Arbitrary<Order> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), numbers: fc.array(number, { maxLength: 6 }), version: fc.nat(2) }),
  fc.record({ kind: fc.constant('mark' as const), number, minute: fc.option(fc.nat(99), { nil: undefined }) }),
  fc.record({ kind: fc.constant('mark-all' as const), section, below: fc.option(number, { nil: undefined }) }),
  fc.constant({ kind: 'undo' as const }),
  fc.record({ kind: fc.constant('settle' as const), limit: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ kind: fc.constant('clip' as const), number, isClipped: fc.boolean() }),
  fc.record({ kind: fc.constant('move' as const), number, section }),
  fc.record({ kind: fc.constant('hide' as const), feeds: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }) }),
  fc.constant({ kind: 'reopen' as const })
)

// Times repeat, so that ties are met; each article has its own feed and first section for good.
const idOf = (n: number): string => `n${n}`
const minuteOf = (n: number): number => n % 11
const feedOf = (n: number): number => n % 4
const sectionName = (n: number): string => `section-${n % 3}`

function addToModel(model: Model, numbers: readonly number[], version: number): { added: string[]; revised: string[] } {
  const added: string[] = []
  const revised: string[] = []
  for (const n of new Set(numbers)) {
    const known = model.get(idOf(n))
    if (known === undefined) {
      added.push(idOf(n))
      model.set(idOf(n), {
        minute: minuteOf(n), feed: feedOf(n), sectionId: sectionName(n), version,
        readAt: undefined, clippedAt: undefined, token: undefined
      })
    } else if (known.version !== version) {
      revised.push(idOf(n))
      known.version = version
    }
  }
  return { added, revised }
}

function obey(order: Order, model: Model, hidden: Set<number>, real: Real): void {
  if (order.kind === 'add') {
    const inputs = order.numbers.map(n => makeInput({
      articleId: idOf(n), feedId: `feed-${feedOf(n)}`, sectionId: sectionName(n), sortedAt: timeAt(minuteOf(n)),
      headline: `Version${order.version} of ${idOf(n)}`, bodyText: `Ship ${idOf(n)} left pier ${n + 100} with ${n + 200} crates.`
    }))
    const expected = addToModel(model, order.numbers, order.version)
    const { added, revised } = real.archive.addArticles(inputs)
    expect([[...added].sort(), [...revised].sort()]).toEqual([expected.added.sort(), expected.revised.sort()])
  } else if (order.kind === 'mark') {
    const readAt = order.minute === undefined ? undefined : timeAt(order.minute)
    const known = model.get(idOf(order.number))
    if (known !== undefined) Object.assign(known, { readAt, token: undefined })
    real.archive.markRead([idOf(order.number)], readAt)
  } else if (order.kind === 'mark-all') {
    const readAt = timeAt(500 + real.tokens.length)
    const listed = real.archive.listArticles({}, undefined, 100).rows.map(({ articleId }) => articleId)
    const at = order.below === undefined ? -1 : listed.indexOf(idOf(order.below))
    const meant = listed.slice(at + 1).flatMap(id => model.get(id) ?? []).filter(known =>
      known.sectionId === sectionName(order.section) && !hidden.has(known.feed) && known.readAt === undefined)
    const { token, count } = real.archive.markAllRead({ sectionIds: [sectionName(order.section)] }, readAt, listed[at])
    expect(count).toBe(meant.length)
    for (const known of meant) Object.assign(known, { readAt, token })
    real.tokens.push(token)
  } else if (order.kind === 'undo') {
    const token = real.tokens.pop()
    expect(real.archive.undoMarkAllRead(token ?? '999')).toBe(token !== undefined)
    for (const known of model.values()) {
      if (token !== undefined && known.token === token) Object.assign(known, { readAt: undefined, token: undefined })
    }
  } else if (order.kind === 'settle') {
    real.archive.settleReadMarks(timeAt(9000), order.limit)
    for (const token of real.tokens) expect(real.archive.undoMarkAllRead(token)).toBe(false)
    real.tokens = []
  } else if (order.kind === 'clip') {
    const known = model.get(idOf(order.number))
    if (known !== undefined) known.clippedAt = order.isClipped ? known.clippedAt ?? timeAt(700) : undefined
    real.archive.clipArticles([idOf(order.number)], order.isClipped ? timeAt(700) : undefined)
  } else if (order.kind === 'move') {
    const known = model.get(idOf(order.number))
    if (known !== undefined && known.sectionId !== sectionName(order.section)) {
      Object.assign(known, { sectionId: sectionName(order.section), token: undefined })
    }
    real.archive.moveArticle(idOf(order.number), sectionName(order.section))
  } else if (order.kind === 'hide') {
    hidden.clear()
    for (const feed of order.feeds) hidden.add(feed)
    real.archive.setHiddenFeeds(order.feeds.map(feed => `feed-${feed}`))
  } else {
    real.archive.close()
    real.archive = openArchive({ folder: real.folder, log: quietLog })
    expect(real.archive.rescued).toEqual([])
  }
}

function compare(model: Model, hidden: ReadonlySet<number>, archive: Archive): void {
  const shown = [...model].filter(([, known]) => !hidden.has(known.feed))
  const rows = archive.listArticles({}, undefined, 100).rows
  expect(rows.map(row => [row.articleId, { section: row.sectionId, readAt: row.readAt, headline: row.headline }]).sort())
    .toEqual(shown.map(([id, known]) =>
      [id, { section: known.sectionId, readAt: known.readAt, headline: `Version${known.version} of ${id}` }]).sort())
  const clipped = shown.filter(([, known]) => known.clippedAt !== undefined).map(([id]) => id)
  const clippings = archive.listArticles({ isClipped: true }, undefined, 100)
  expect([clippings.total, clippings.rows.map(row => row.articleId).sort()]).toEqual([clipped.length, clipped.sort()])
  const times = rows.map(({ sortedAt }) => sortedAt)
  expect(times).toEqual(times.toSorted().reverse())
  for (const sectionId of ['section-0', 'section-1', 'section-2']) {
    const unread = shown.filter(([, known]) => known.sectionId === sectionId && known.readAt === undefined)
    const page = archive.listArticles({ sectionIds: [sectionId], isUnread: true }, undefined, 100)
    expect([page.total, page.rows.length, archive.counts().unreadBySection[sectionId] ?? 0])
      .toEqual([unread.length, unread.length, unread.length])
  }
  const ofVersion = (version: number): number => shown.filter(([, known]) => known.version === version).length
  const found = (query: string): number => archive.searchArticles(query, {}, undefined, 1).total
  expect([0, 1, 2].map(version => found(`"version${version}"`))).toEqual([0, 1, 2].map(ofVersion))
  const readOfFirst = shown.filter(([, known]) => known.version === 0 && known.readAt !== undefined).length
  expect([found('version0 is:read'), found('version0 -is:unread'), found('-version1 -version2')])
    .toEqual([readOfFirst, readOfFirst, ofVersion(0)])
  expect(found('is:clipped')).toBe(clipped.length)
}

it('whatever is done to it, the archive holds what a plain map would', { timeout: 30_000 }, () => {
  fc.assert(fc.property(fc.array(order, { minLength: 1, maxLength: 25 }), orders => {
    const folder = mkdtempSync(join(tmpdir(), 'press-review-model-'))
    const real: Real = { folder, tokens: [], archive: openArchive({ folder, log: quietLog }) }
    const model: Model = new Map()
    const hidden = new Set<number>()
    try {
      for (const one of orders) {
        obey(one, model, hidden, real)
        compare(model, hidden, real.archive)
      }
    } finally {
      real.archive.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }), { numRuns: 25 })
})
