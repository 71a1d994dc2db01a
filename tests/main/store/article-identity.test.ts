/** Identity by property: feeds show the same articles in any order, at other addresses, edited, with and without guids. */
import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildArticles } from '../../../src/main/articles/index.ts'
import { parseDate } from '../../../src/main/feeds/index.ts'
import { createWordIndexer } from '../../../src/main/language/index.ts'
import type { Archive, ArchiveInput } from '../../../src/main/ports.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import type { FeedEntry } from '../../../src/shared/feed.ts'
import { quietLog, timeAt } from './fixtures.ts'

const feeds = [
  { feedId: 'quay-all', outletId: 'quay.example', hasGuids: true },
  { feedId: 'quay-sport', outletId: 'quay.example', hasGuids: false },
  { feedId: 'pier', outletId: 'pier.example', hasGuids: true }
] as const
type Feed = typeof feeds[number]

const addressForms: readonly ((path: string) => string)[] = [
  path => `https://quay.example${path}`, path => `http://www.quay.example${path}/`, path => `https://quay.example${path}?utm_source=x`,
  path => `https://amp.quay.example${path}#top`, path => `https://quay.example${path}/amp?fbclid=1`
]

/** An article as one document has it. */
interface Shown {
  readonly number: number
  readonly form: number
  readonly edit: number
}

interface Shot {
  readonly feed: Feed
  readonly entries: readonly Shown[]
}

const shown = fc.record({ number: fc.nat(6), form: fc.nat(addressForms.length - 1), edit: fc.nat(2) })
const shot: fc.Arbitrary<Shot> = fc.record({
  feed: fc.constantFrom(...feeds), entries: fc.uniqueArray(shown, { selector: ({ number }) => number, maxLength: 5 })
})

const indexArticle = createWordIndexer()

function entryOf({ hasGuids, feedId }: Feed, { number, form, edit }: Shown): FeedEntry {
  return {
    ...(hasGuids && { guid: `${feedId}:${number}` }), url: addressForms[form]!(`/${number}`), authors: [], tags: [], enclosures: [],
    headline: `Event ${number}${edit > 0 ? `, edit ${edit}` : ''}`, summaryHtml: `<p>Text of ${number}, edit ${edit}.</p>`,
    rawPublishedAt: timeAt(number)
  }
}

function inputsOf({ feed, entries }: Shot, minute: number): readonly ArchiveInput[] {
  const parsed = { head: { format: 'rss' as const }, entries: entries.map(one => entryOf(feed, one)) }
  const context = { ...feed, feedUrl: 'https://quay.example/feed', sectionId: 'world', now: timeAt(100 + minute), parseDate }
  return buildArticles(parsed, context).map(article => ({ article, outletName: feed.outletId, words: indexArticle(article) }))
}

function withArchive(work: (archive: Archive) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'press-review-identity-'))
  const archive = openArchive({ folder, log: quietLog })
  try {
    work(archive)
  } finally {
    archive.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const numberOf = (url = ''): string => /\/(\d)/.exec(new URL(url).pathname)?.[1] ?? ''
const numbersIn = (archive: Archive, feedId?: string): readonly string[] =>
  archive.listArticles(feedId === undefined ? {} : { feedIds: [feedId] }, undefined, 50).rows.map(({ url }) => numberOf(url)).toSorted()

const seen = (shots: readonly Shot[], feedId?: string): readonly string[] =>
  [...new Set(shots.filter(({ feed }) => feedId === undefined || feed.feedId === feedId)
    .flatMap(({ entries }) => entries.map(({ number }) => String(number))))].toSorted()

it('in whatever order feeds show them, each article is there once, in each of its feeds', { timeout: 30_000 }, () => {
  fc.assert(fc.property(fc.array(shot, { minLength: 1, maxLength: 12 }), shots => {
    withArchive(archive => {
      for (const [minute, one] of shots.entries()) archive.addArticles(inputsOf(one, minute))
      expect(numbersIn(archive)).toEqual(seen(shots))
      expect(archive.counts()).toMatchObject({ total: seen(shots).length, unread: seen(shots).length })
      for (const { feedId } of feeds) {
        expect(numbersIn(archive, feedId), feedId).toEqual(seen(shots, feedId))
        expect(archive.listArticles({ feedIds: [feedId] }, undefined, 1).total).toBe(seen(shots, feedId).length)
        expect(archive.unreadByFeed()[feedId] ?? 0).toBe(seen(shots, feedId).length)
      }
    })
  }), { numRuns: 25 })
})

it('what was shown before is nothing new and no revision', { timeout: 30_000 }, () => {
  fc.assert(fc.property(fc.array(shot, { minLength: 1, maxLength: 6 }), shots => {
    withArchive(archive => {
      for (const [minute, one] of shots.entries()) {
        archive.addArticles(inputsOf(one, minute))
        expect(archive.addArticles(inputsOf(one, minute + 50))).toEqual({ added: [], revised: [] })
      }
    })
  }), { numRuns: 15 })
})

it('muting any feeds hides what stands in no other, and counts stay true', { timeout: 30_000 }, () => {
  const muted = fc.subarray(feeds.map(({ feedId }) => feedId))
  fc.assert(fc.property(fc.array(shot, { minLength: 1, maxLength: 8 }), fc.array(muted, { minLength: 1, maxLength: 4 }), (shots, mutings) => {
    withArchive(archive => {
      for (const [minute, one] of shots.entries()) archive.addArticles(inputsOf(one, minute))
      for (const hidden of mutings) {
        archive.setHiddenFeeds(hidden)
        const expected = seen(shots.filter(({ feed }) => !hidden.includes(feed.feedId)))
        expect(numbersIn(archive)).toEqual(expected)
        expect(archive.counts()).toMatchObject({ total: expected.length, unread: expected.length })
      }
    })
  }), { numRuns: 15 })
})
