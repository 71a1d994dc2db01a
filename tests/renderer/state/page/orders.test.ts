import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runCommand as carryOut, type CommandId } from '../../../../src/renderer/state/page/commands.ts'
import { moveArticle } from '../../../../src/renderer/state/page/orders.ts'
import { createPage, type Page } from '../../../../src/renderer/state/page/page.ts'
import { createAddressBar } from '../../fixture/address-bar.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Without elements: nothing can be shown or scrolled. */
const runCommand = (page: Page, commandId: CommandId, isNarrow = false): boolean => carryOut(page, commandId, {
  isNarrow, focusSearch() {}, showKeys() {}, showPalette() {}, addArticle() {}, useFilter() {}, scrollArticle: () => false,
  inArticle: () => false
})

async function setUp(hash: string) {
  const bridge = createFixtureBridge()
  const bar = createAddressBar(hash)
  const page = createPage(bridge, bar)
  await vi.advanceTimersByTimeAsync(0)
  return { bridge, bar, page, called: (method: string) => bridge.calls.findLast(call => call.method === method)?.args }
}

test('loads what the page shows and opens what the address names', async () => {
  const { page, called } = await setUp('#/section/science/lake?unread=1')
  expect(called('articles.list')).toEqual({ filter: { sectionIds: ['science'], isUnread: true }, limit: 60 })
  expect(page.list.state.value.selectedId).toBe('lake')
  expect(page.reader.state.value.article?.articleId).toBe('lake')
  expect(page.settings.state.value.value?.city).toBe('Lisbon')
})

test('opens the next article where both panes stand, and only chooses it where one does', async () => {
  const { bar, page } = await setUp('#/news')
  runCommand(page, 'next')
  expect(bar.location.hash).toBe('#/news/lake-no')
  const narrow = await setUp('#/news')
  runCommand(narrow.page, 'next', true)
  expect(narrow.bar.location.hash).toBe('#/news')
  runCommand(narrow.page, 'open')
  expect(narrow.bar.location.hash).toBe('#/news/lake-no')
})

test('marks all of this list read, and undoes just that', async () => {
  const { page, called } = await setUp('#/section/science')
  expect(runCommand(page, 'mark-all-read')).toBe(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(called('articles.markAllRead')).toEqual({ filter: { sectionIds: ['science'] } })
  const [toast] = page.toasts.state.value
  expect(toast?.text).toBe('2 articles marked read')
  page.toasts.act(toast!.toastId)
  await vi.advanceTimersByTimeAsync(0)
  expect(called('articles.undoMarkAllRead')).toEqual({ token: '1' })
  expect(page.counts.state.value.value?.unreadBySection['science']).toBe(2)
})

test('marks all of a list of languages read, as many as there are', async () => {
  const { page, called } = await setUp('#/news?languages=ar,no')
  expect(runCommand(page, 'mark-all-read')).toBe(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(called('articles.markAllRead')).toEqual({ filter: { languages: ['ar', 'no'] } })
  expect([...page.list.state.value.rows].every(({ readAt }) => readAt !== undefined)).toBe(true)
})

test('marks what stands below the chosen article read, and asks for one where none is chosen', async () => {
  const { page, called } = await setUp('#/section/science')
  expect(runCommand(page, 'mark-older-read')).toBe(true)
  expect(page.toasts.state.value.at(-1)?.text).toMatch(/^Choose an article in the list first/)
  expect(called('articles.markAllRead')).toBeUndefined()
  runCommand(page, 'next')
  await vi.advanceTimersByTimeAsync(0)
  const rows = () => [...page.list.state.value.rows]
  const { selectedId } = page.list.state.value
  expect(selectedId).toBe(rows()[0]?.articleId)
  page.marks.mark(rows().map(({ articleId }) => articleId), false)
  expect(runCommand(page, 'mark-older-read')).toBe(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(called('articles.markAllRead')).toEqual({ filter: { sectionIds: ['science'] }, olderThanId: selectedId })
  expect(rows().map(({ readAt }) => readAt !== undefined)).toEqual(rows().map((_row, at) => at > 0))
})

test.each(['#/search?q=the', '#/cities/lisbon'])('marks what is shown at %s read, where the program cannot tell all, and undoes just that', async hash => {
  const { page } = await setUp(hash)
  const rows = () => [...(page.router.route.value.kind === 'search' ? page.search : page.list).state.value.rows]
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0))
  await page.marks.mark(rows().map(({ articleId }) => articleId), false)
  expect(runCommand(page, 'mark-all-read')).toBe(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(rows().every(({ readAt }) => readAt !== undefined)).toBe(true)
  const toast = page.toasts.state.value.at(-1)
  expect(toast?.text).toBe(`${rows().length} articles marked read`)
  page.toasts.act(toast?.toastId ?? 0)
  await vi.advanceTimersByTimeAsync(0)
  expect(rows().some(({ readAt }) => readAt !== undefined)).toBe(false)
})

test('what was read before stays so when marking what is shown is undone', async () => {
  const { page } = await setUp('#/search?q=rate')
  const rows = () => page.search.state.value.rows
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(1))
  const [first] = rows()
  await page.marks.mark(rows().map(({ articleId }) => articleId), false)
  await page.marks.mark([first?.articleId ?? ''], true)
  runCommand(page, 'mark-all-read')
  await vi.advanceTimersByTimeAsync(0)
  page.toasts.act(page.toasts.state.value.at(-1)?.toastId ?? 0)
  await vi.advanceTimersByTimeAsync(0)
  expect(rows().filter(({ readAt }) => readAt !== undefined).map(({ articleId }) => articleId)).toEqual([first?.articleId])
})

test('clips the open article and takes it back', async () => {
  const { page, called } = await setUp('#/news/exercise')
  runCommand(page, 'toggle-clip')
  expect(called('articles.clip')).toEqual({ articleIds: ['exercise'], isClipped: true })
  await vi.advanceTimersByTimeAsync(0)
  runCommand(page, 'toggle-clip')
  expect(called('articles.clip')).toEqual({ articleIds: ['exercise'], isClipped: false })
})

test('marks nothing read at once among the clippings', async () => {
  const { page, called } = await setUp('#/news?clipped=1')
  expect(called('articles.list')).toEqual({ filter: { isClipped: true }, limit: 60 })
  expect(runCommand(page, 'mark-all-read')).toBe(false)
  runCommand(page, 'go-clippings')
  await vi.advanceTimersByTimeAsync(0)
  expect(called('clippings.list')).toEqual({ limit: 50 })
  expect(runCommand(page, 'mark-all-read')).toBe(false)
})

test('adds the open article to the latest draft', async () => {
  const { page, called } = await setUp('#/news/exercise')
  runCommand(page, 'add-to-digest')
  await vi.advanceTimersByTimeAsync(0)
  expect(called('digests.addArticle')).toEqual({ digestId: 'd171', articleId: 'exercise' })
  expect(['d170', 'd171'].map(digestId => page.digests.isAdded(digestId, 'exercise'))).toEqual([false, true])
})

test('says so where the open article stands in the latest draft already', async () => {
  const { page } = await setUp('#/news/exercise')
  for (const wanted of ['Added to no. 171', 'It stands in no. 171 already']) {
    runCommand(page, 'add-to-digest')
    await vi.advanceTimersByTimeAsync(0)
    expect(page.toasts.state.value.at(-1)?.text).toBe(wanted)
  }
})

test('adds the story that is open by the article that stands for it', async () => {
  const { page, called } = await setUp('#/')
  const [shown] = await page.api.stories.top({ hours: 24, limit: 1 })
  page.router.go({ kind: 'story', storyId: shown?.storyId ?? '' })
  await vi.advanceTimersByTimeAsync(0)
  runCommand(page, 'add-to-digest')
  await vi.advanceTimersByTimeAsync(0)
  expect(called('digests.addArticle')).toMatchObject({ articleId: shown?.lead.articleId })
})

test('moves the open article to another section', async () => {
  const { page, called } = await setUp('#/news/exercise')
  moveArticle(page, 'society')
  await vi.advanceTimersByTimeAsync(0)
  expect(called('articles.move')).toEqual({ articleId: 'exercise', sectionId: 'society' })
  expect(page.reader.state.value.article?.sectionTitle).toBe('Society & Culture')
  expect(page.toasts.state.value[0]?.text).toBe('Moved to Society & Culture')
})

test('refreshes the feed of the article, and everything where there is none', async () => {
  const { page, called } = await setUp('#/news/lake')
  runCommand(page, 'refresh-current')
  expect(called('feeds.refresh')).toEqual({ feedId: 'feed-polar' })
  page.router.go({ kind: 'front' })
  runCommand(page, 'refresh-current')
  expect(called('feeds.refresh')).toEqual({})
})

test('does nothing where a command has no meaning', async () => {
  const { page } = await setUp('#/settings')
  expect(['next', 'toggle-read', 'mark-all-read', 'close', 'add-to-digest'].map(command =>
    runCommand(page, command as Parameters<typeof runCommand>[1]))).toEqual([false, false, false, false, false])
})

test('hears that the data folder can be written again, and asks anew what it may do', async () => {
  const { bridge, page } = await setUp('#/')
  const asked = () => bridge.calls.filter(({ method }) => method === 'desk.about').length
  const before = asked()
  bridge.emit('folder-writable', {})
  expect(page.toasts.state.value[0]?.text).toBe('The data folder can be written again. Everything is kept from now on.')
  expect(asked()).toBe(before + 1)
})

test('hears of news, and lets it wait', async () => {
  const { bridge, page } = await setUp('#/')
  bridge.emit('articles-changed', { newCount: 12 })
  expect(page.front.waiting.value).toBe(12)
  bridge.emit('notice-raised', { notice: { kind: 'draft-composed', digestId: 'd172', number: 172 } })
  expect(page.toasts.state.value[0]?.text).toBe('The draft of no. 172 is ready.')
})
