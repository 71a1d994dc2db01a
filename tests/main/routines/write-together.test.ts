import { describe, expect, onTestFinished, test } from 'vitest'
import { createEventHub } from '../../../src/main/event-hub.ts'
import type { Archive, ArchiveInput } from '../../../src/main/ports.ts'
import { createJointWriter, type JointPart } from '../../../src/main/routines/write-together.ts'
import { openArchive, openPackedArticles } from '../../../src/main/store/index.ts'
import { makeArticle, makeInput, quietLog, temporaryFolder } from '../store/fixtures.ts'
import { packInputs } from '../store/sample-contents.ts'

/** The archive as it is, with the number of its transactions; one that holds `broken` fails. `keptApart`: of so many parts the
 *  other thread keeps what it is given, and then it fails. */
function open(broken?: string, keptApart?: number) {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  onTestFinished(() => archive.close())
  const sizes: number[] = []
  const sizesApart: number[] = []
  const counting: Archive = {
    ...archive,
    addArticles(inputs) {
      sizes.push(inputs.length)
      if (inputs.some(({ article }) => article.headline === broken)) throw new Error(`${broken} cannot be stored`)
      return archive.addArticles(inputs)
    },
    addArticlesApart(packed) {
      sizesApart.push(packed.length)
      if (keptApart !== undefined) {
        const { added, revised } = archive.addArticles(packed.slice(0, keptApart).flatMap(openPackedArticles))
        return Promise.resolve({ added, revised, isCutShort: true })
      }
      return archive.addArticlesApart(packed)
    }
  }
  const events = createEventHub()
  return { archive, events, sizes, sizesApart, writer: createJointWriter({ archive: counting, events }) }
}

const partOf = (inputs: readonly ArchiveInput[]): JointPart =>
  ({ ...packInputs(inputs), articleIds: inputs.map(({ article }) => article.articleId) })

const inputsOf = (feedId: string, headlines: readonly string[]): readonly ArchiveInput[] => headlines.map(headline =>
  makeInput(makeArticle({ articleId: `${feedId}-${headline}`, feedId, outletId: feedId, headline, url: `https://${feedId}.example/${headline}` })))

const entriesOf = (feedId: string, headlines: readonly string[]): JointPart => partOf(inputsOf(feedId, headlines))

const many = (feedId: string, count: number): JointPart =>
  entriesOf(feedId, Array.from({ length: count }, (_, index) => `h${index}`))

describe('feeds that are read at the same time', () => {
  test('are written in one transaction when the last of them is read, each with its own new articles', async () => {
    const { archive, sizes, writer } = open()
    const slow = Promise.withResolvers<JointPart>()
    const first = writer.write(Promise.resolve(entriesOf('quay', ['one', 'two'])))
    const second = writer.write(slow.promise)
    await Promise.resolve()
    expect(archive.counts().total).toBe(0)
    slow.resolve(entriesOf('mole', ['three']))
    expect([...await first].toSorted()).toEqual(['quay-one', 'quay-two'])
    expect([...await second]).toEqual(['mole-three'])
    expect(sizes).toEqual([3])
  })

  test('do not wait for each other once there are many articles', async () => {
    const { sizes, writer } = open()
    void writer.write(new Promise(() => {}))
    expect((await writer.write(Promise.resolve(many('quay', 130)))).size).toBe(130)
    expect(sizes).toEqual([130])
  })

  test('fail each for itself: what could not be stored keeps nobody out, and nothing is stored twice (fault 11)', async () => {
    const { archive, sizes, writer } = open('broken')
    const outcomes = await Promise.allSettled([
      writer.write(Promise.resolve(entriesOf('quay', ['one']))), writer.write(Promise.resolve(entriesOf('mole', ['broken']))),
      writer.write(Promise.reject(new Error('unreadable'))), writer.write(Promise.resolve(entriesOf('pier', ['two'])))
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(sizes).toEqual([3, 1, 1, 1])
    expect(archive.counts().total).toBe(2)
  })

  test('are written at once when the one that was waited for cannot be read', async () => {
    const { writer } = open()
    const slow = Promise.withResolvers<JointPart>()
    const first = writer.write(Promise.resolve(entriesOf('quay', ['one'])))
    const second = writer.write(slow.promise)
    slow.reject(new Error('cancelled'))
    await expect(second).rejects.toThrow('cancelled')
    expect((await first).size).toBe(1)
  })
})

test('a text that has changed is told of once', async () => {
  const { events, writer } = open()
  const told: unknown[] = []
  events.on((name, payload) => told.push([name, payload]))
  await writer.write(Promise.resolve(entriesOf('quay', ['one'])))
  const [input] = inputsOf('quay', ['one'])
  const article = { ...input!.article, bodyText: 'Other words', revisionHash: 'other' }
  expect((await writer.write(Promise.resolve(partOf([{ ...input!, article }])))).size).toBe(0)
  expect(told).toEqual([['article-changed', { articleId: 'quay-one' }]])
})

describe('many feeds at once', () => {
  const feeds = Array.from({ length: 20 }, (_, index) => `pier${index}`)

  test('of which a transaction fails in their midst are told of what was kept before it too', async () => {
    const { archive, sizes, writer } = open('broken', 12)
    const outcomes = await Promise.allSettled(feeds.map((feedId, index) =>
      writer.write(Promise.resolve(entriesOf(feedId, [index === 15 ? 'broken' : 'one'])))))
    expect(outcomes.map(outcome => outcome.status === 'fulfilled' ? outcome.value.size : 'rejected'))
      .toEqual(feeds.map((_, index) => index === 15 ? 'rejected' : 1))
    expect(sizes).toEqual(feeds.map(() => 1))
    expect(archive.counts().total).toBe(19)
  })

  test('are written in a thread of its own, several to a transaction, and each is told of its own articles', async () => {
    const { archive, sizes, sizesApart, writer } = open()
    const added = await Promise.all(feeds.map(feed => writer.write(Promise.resolve(entriesOf(feed, ['one', 'two'])))))
    expect(added.map(ids => [...ids].toSorted())).toEqual(feeds.map(feed => [`${feed}-one`, `${feed}-two`]))
    expect(sizesApart[0]).toBe(20)
    expect(sizes).toEqual([])
    expect(archive.counts().total).toBe(40)
    expect(archive.searchArticles('one', {}, undefined, 50).hits).toHaveLength(20)
  })

  test('fail each for itself there too (fault 11)', async () => {
    const { archive, writer } = open('broken')
    const broken = feeds.map(feed => writer.write(Promise.resolve(
      feed === 'pier3' ? { ...entriesOf(feed, ['one']), bytes: new Uint8Array([1, 2, 3]) } : entriesOf(feed, ['one']))))
    const outcomes = await Promise.allSettled(broken)
    expect(outcomes.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []))).toEqual([3])
    expect(archive.counts().total).toBe(19)
  })

  test('leave a moment to whoever has to write something else', async () => {
    const { archive, writer } = open()
    const writing = feeds.map(feed => writer.write(Promise.resolve(entriesOf(feed, ['one']))))
    // What has been read in one turn of the event loop is sent to the thread in the next.
    await new Promise(setImmediate)
    await new Promise(setImmediate)
    expect(archive.counts().total).toBe(0)
    await writer.turn()
    expect(archive.counts().total).toBe(20)
    archive.saveMemo('refreshed-at', '2026-11-22T08:00:00.000Z')
    await Promise.all(writing)
  })

  test('stay in that thread to the last of them', async () => {
    const { sizes, sizesApart, writer } = open()
    const slow = Promise.withResolvers<JointPart>()
    const writing = feeds.map(feed => writer.write(Promise.resolve(entriesOf(feed, ['one']))))
    writing.push(writer.write(slow.promise))
    await Promise.all(Array.from({ length: 5 }, () => new Promise(setImmediate)))
    slow.resolve(entriesOf('slow', ['one']))
    await Promise.all(writing)
    await writer.write(Promise.resolve(entriesOf('later', ['one'])))
    expect(sizesApart.reduce((sum, size) => sum + size, 0)).toBe(21)
    expect(sizes).toEqual([1])
  })

  test('let short pieces of writing in between two transactions, each failing for itself', async () => {
    const { archive, writer } = open()
    const writing = feeds.map(feed => writer.write(Promise.resolve(entriesOf(feed, ['one']))))
    await new Promise(setImmediate)
    await new Promise(setImmediate)
    const found = writer.between(() => expect(archive.counts().total).toBe(20))
    const failed = writer.between(() => {
      throw new Error('full')
    })
    await expect(failed).rejects.toThrow('full')
    await found
    await Promise.all(writing)
  })
})
