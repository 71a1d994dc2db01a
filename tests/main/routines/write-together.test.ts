import { describe, expect, onTestFinished, test } from 'vitest'
import { createEventHub } from '../../../src/main/event-hub.ts'
import type { Archive, ArchiveInput } from '../../../src/main/ports.ts'
import { createJointWriter } from '../../../src/main/routines/write-together.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { makeArticle, makeInput, quietLog, temporaryFolder } from '../store/fixtures.ts'

/** The archive as it is, with the number of its transactions; one that holds `broken` fails. */
function open(broken?: string) {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  onTestFinished(() => archive.close())
  const sizes: number[] = []
  const counting: Archive = {
    ...archive,
    addArticles(inputs) {
      sizes.push(inputs.length)
      if (inputs.some(({ article }) => article.headline === broken)) throw new Error(`${broken} cannot be stored`)
      return archive.addArticles(inputs)
    }
  }
  const events = createEventHub()
  return { archive, events, sizes, writer: createJointWriter({ archive: counting, events }) }
}

const inputsOf = (feedId: string, headlines: readonly string[]): readonly ArchiveInput[] => headlines.map(headline =>
  makeInput(makeArticle({ articleId: `${feedId}-${headline}`, feedId, outletId: feedId, headline, url: `https://${feedId}.example/${headline}` })))

const many = (feedId: string, count: number): readonly ArchiveInput[] =>
  inputsOf(feedId, Array.from({ length: count }, (_, index) => `h${index}`))

describe('feeds that are read at the same time', () => {
  test('are written in one transaction when the last of them is read, each with its own new articles', async () => {
    const { archive, sizes, writer } = open()
    const slow = Promise.withResolvers<readonly ArchiveInput[]>()
    const first = writer.write(Promise.resolve(inputsOf('quay', ['one', 'two'])))
    const second = writer.write(slow.promise)
    await Promise.resolve()
    expect(archive.counts().total).toBe(0)
    slow.resolve(inputsOf('mole', ['three']))
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
      writer.write(Promise.resolve(inputsOf('quay', ['one']))), writer.write(Promise.resolve(inputsOf('mole', ['broken']))),
      writer.write(Promise.reject(new Error('unreadable'))), writer.write(Promise.resolve(inputsOf('pier', ['two'])))
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(sizes).toEqual([3, 1, 1, 1])
    expect(archive.counts().total).toBe(2)
  })

  test('are written at once when the one that was waited for cannot be read', async () => {
    const { writer } = open()
    const slow = Promise.withResolvers<readonly ArchiveInput[]>()
    const first = writer.write(Promise.resolve(inputsOf('quay', ['one'])))
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
  await writer.write(Promise.resolve(inputsOf('quay', ['one'])))
  const [input] = inputsOf('quay', ['one'])
  const article = { ...input!.article, bodyText: 'Other words', revisionHash: 'other' }
  expect((await writer.write(Promise.resolve([{ ...input!, article }]))).size).toBe(0)
  expect(told).toEqual([['article-changed', { articleId: 'quay-one' }]])
})
