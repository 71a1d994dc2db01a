import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApi } from '../../../src/renderer/client/api.ts'
import { createDigestEditor } from '../../../src/renderer/state/digest-editor.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { createFixtureBridge } from '../fixture/bridge.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function setUp() {
  const bridge = createFixtureBridge()
  const editor = createDigestEditor(createApi(bridge), 800)
  bridge.on((name, payload) => {
    if (name === 'digests-changed') void editor.noteChanged((payload as { digestId: string }).digestId)
  })
  await editor.open('d171')
  return { bridge, editor, edits: () => bridge.calls.filter(call => call.method === 'digests.edit') }
}

test('saves a while after the last change, all changes at once', async () => {
  const { editor, edits } = await setUp()
  editor.write({ headline: 'One' })
  await vi.advanceTimersByTimeAsync(500)
  editor.write({ headline: 'Two' })
  editor.write({ deck: 'Deck' })
  expect(editor.state.value.saving).toBe('waiting')
  await vi.advanceTimersByTimeAsync(800)
  expect(edits().map(call => call.args)).toEqual([{ digestId: 'd171', version: 3, edit: { headline: 'Two', deck: 'Deck' } }])
  expect(editor.state.value).toMatchObject({ saving: 'saved', savedVersion: 4 })
})

test('keeps what is written while a save is under way, and saves it on the next version', async () => {
  const { editor, edits } = await setUp()
  editor.write({ headline: 'One' })
  const saved = editor.flush()
  await Promise.resolve()
  editor.write({ headline: 'One and more' })
  await saved
  expect(editor.state.value.digest?.headline).toBe('One and more')
  await vi.advanceTimersByTimeAsync(800)
  expect(edits().at(-1)?.args).toEqual({ digestId: 'd171', version: 4, edit: { headline: 'One and more' } })
})

test('keeps what could not be saved and tries again with the next change', async () => {
  const { bridge, editor } = await setUp()
  bridge.failNext('digests.edit', new Failure('disk-full', { file: 'd171.json' }))
  editor.write({ headline: 'One' })
  expect(await editor.flush()).toBe(false)
  expect(editor.state.value).toMatchObject({ saving: 'failed', failure: { code: 'disk-full' }, digest: { headline: 'One' } })
  expect(await editor.flush()).toBe(true)
  expect(editor.state.value).toMatchObject({ saving: 'saved', failure: undefined, digest: { headline: 'One' } })
})

test('takes a change made elsewhere', async () => {
  const { bridge, editor } = await setUp()
  await bridge.call('digests.edit', { digestId: 'd171', version: 3, edit: { deck: 'Theirs' } })
  await vi.advanceTimersByTimeAsync(0)
  expect(editor.state.value.digest?.deck).toBe('Theirs')
})

test('shows a conflict with a change made elsewhere instead of losing words', async () => {
  const { bridge, editor } = await setUp()
  editor.write({ headline: 'Mine' })
  await bridge.call('digests.edit', { digestId: 'd171', version: 3, edit: { deck: 'Theirs' } })
  await vi.advanceTimersByTimeAsync(800)
  expect(editor.state.value).toMatchObject({ failure: { code: 'conflict' }, digest: { headline: 'Mine' } })
  await editor.reload()
  expect(editor.state.value).toMatchObject({ failure: undefined, digest: { deck: 'Theirs' } })
})

test('restores a removed piece to its place with the words it had', async () => {
  const { editor } = await setUp()
  editor.writeBlock('block-tolls', { summary: 'Mine.' })
  const block = editor.state.value.digest!.blocks[0]!
  editor.remove('block-tolls')
  await vi.advanceTimersByTimeAsync(800)
  await editor.restore(block, 0)
  await vi.advanceTimersByTimeAsync(800)
  expect(editor.state.value.digest?.blocks[0]).toMatchObject({ articleId: 'tolls', summary: 'Mine.', summaryOrigin: 'editor' })
})

test('issues what is saved, and takes no change after that', async () => {
  const { bridge, editor } = await setUp()
  editor.write({ headline: 'Last' })
  await editor.issue()
  expect(bridge.calls.findLast(call => call.method === 'digests.issue')?.args).toEqual({ digestId: 'd171', version: 4 })
  editor.write({ headline: 'Too late' })
  expect(editor.state.value.digest).toMatchObject({ headline: 'Last', status: { kind: 'issued' } })
})

test('does not issue what could not be saved', async () => {
  const { bridge, editor } = await setUp()
  bridge.failNext('digests.edit', new Failure('disk-full'))
  editor.write({ headline: 'Last' })
  await editor.issue()
  expect(bridge.calls.some(call => call.method === 'digests.issue')).toBe(false)
})
