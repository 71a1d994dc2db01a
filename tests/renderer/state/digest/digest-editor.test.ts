import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createDigestEditor } from '../../../../src/renderer/state/digest/digest-editor.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'
import { draft } from '../../fixture/digests.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function setUp() {
  const bridge = createFixtureBridge()
  const editor = createDigestEditor(createApi(bridge), { saveAfter: 800 })
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

test('keeps the blank that is typed while what stands before it is saved', async () => {
  const { editor } = await setUp()
  editor.writeBlock('block-tolls', { summary: 'Half a ' })
  await vi.advanceTimersByTimeAsync(800)
  expect(editor.state.value).toMatchObject({ saving: 'saved', savedVersion: 4 })
  expect(editor.state.value.digest?.blocks[0]?.summary).toBe('Half a ')
})

test('saves what is written without a pause, too', async () => {
  const { editor, edits } = await setUp()
  for (let at = 0; at < 40; at += 1) {
    editor.write({ headline: 'Tolls '.repeat(at + 1) })
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(edits().length).toBeGreaterThan(0)
})

test('puts together what two windows wrote in different places, and an undo takes back one’s own alone', async () => {
  const { bridge, editor } = await setUp()
  editor.write({ headline: 'Mine' })
  await bridge.call('digests.edit', { digestId: 'd171', version: 3, edit: { deck: 'Theirs' } })
  await vi.advanceTimersByTimeAsync(800)
  expect(editor.state.value).toMatchObject({ saving: 'saved', conflict: undefined, digest: { headline: 'Mine', deck: 'Theirs',
    version: 5 } })
  editor.undo()
  expect(editor.state.value.digest).toMatchObject({ headline: draft.headline, deck: 'Theirs' })
})

test('asks where two windows wrote in the same place, and saves nothing until then', async () => {
  const { bridge, editor, edits } = await setUp()
  editor.write({ headline: 'Mine' })
  await bridge.call('digests.edit', { digestId: 'd171', version: 3, edit: { headline: 'Theirs' } })
  await vi.advanceTimersByTimeAsync(800)
  expect(editor.state.value).toMatchObject({ conflict: { clashes: [{ field: 'headline' }] }, digest: { headline: 'Mine' } })
  expect(await editor.flush()).toBe(false)
  const before = edits().length
  await editor.resolve('mine')
  expect(edits().slice(before).map(call => call.args)).toEqual([{ digestId: 'd171', version: 4, edit: { headline: 'Mine' } }])
  expect(editor.state.value).toMatchObject({ conflict: undefined, saving: 'saved', digest: { headline: 'Mine' } })
})

test('takes the other’s words when told so, and brings one’s own back by undo', async () => {
  const { bridge, editor } = await setUp()
  editor.write({ headline: 'Mine' })
  await bridge.call('digests.edit', { digestId: 'd171', version: 3, edit: { headline: 'Theirs' } })
  await vi.advanceTimersByTimeAsync(800)
  await editor.resolve('theirs')
  expect(editor.state.value).toMatchObject({ conflict: undefined, saving: 'saved', digest: { headline: 'Theirs' } })
  editor.undo()
  await vi.advanceTimersByTimeAsync(800)
  expect(editor.state.value).toMatchObject({ saving: 'saved', digest: { headline: 'Mine', version: 5 } })
})

test('undoes and does again step by step: words, an order, a piece taken out, one put in', async () => {
  const { editor } = await setUp()
  const [first] = draft.blocks
  editor.writeBlock('block-tolls', { summary: 'M' })
  editor.writeBlock('block-tolls', { summary: 'Mine.' })
  editor.move('block-tolls', 1)
  editor.remove('block-tolls')
  await vi.advanceTimersByTimeAsync(800)
  await editor.add('rates')
  const ids = () => editor.state.value.digest?.blocks.map(block => block.blockId)
  expect(ids()).toEqual(['block-tolls-ar', 'block-lake', 'block-grain-h', 'block-rates'])
  for (const _ of [1, 2]) editor.undo()
  await vi.advanceTimersByTimeAsync(800)
  expect(ids()).toEqual(['block-tolls-ar', 'block-tolls', 'block-lake', 'block-grain-h'])
  for (const _ of [1, 2]) editor.undo()
  expect(editor.undo()).toBe(false)
  expect(editor.state.value.digest?.blocks).toEqual(draft.blocks.with(0, first!))
  for (const _ of [1, 2, 3, 4]) expect(editor.redo()).toBe(true)
  await vi.advanceTimersByTimeAsync(800)
  expect(ids()).toEqual(['block-tolls-ar', 'block-lake', 'block-grain-h', 'block-rates'])
  expect(editor.state.value).toMatchObject({ saving: 'saved', canRedo: false, canUndo: true })
})

test('undoes and does again leaving a late article, and its look, like words; a message’s own undo takes back that alone', async () => {
  const { bridge, editor } = await setUp()
  const stored = async () => createApi(bridge).digests.open({ digestId: 'd171' })
  const takeUp = editor.leave('late')
  editor.write({ layout: 'glance', paper: 'letter' })
  await editor.flush()
  expect(await stored()).toMatchObject({ left: ['late'], layout: 'glance', paper: 'letter' })
  for (const _ of [1, 2]) editor.undo()
  await editor.flush()
  expect(await stored()).toMatchObject({ left: [], layout: 'pieces', paper: 'a4' })
  for (const _ of [1, 2]) editor.redo()
  editor.leave('later')
  takeUp()
  await editor.flush()
  expect(await stored()).toMatchObject({ left: ['later'], layout: 'glance', paper: 'letter' })
})

test('takes back only its own leaving where another window left an article, too', async () => {
  const { bridge, editor } = await setUp()
  editor.leave('mine')
  await bridge.call('digests.edit', { digestId: 'd171', version: 3, edit: { left: ['theirs'] } })
  await editor.flush()
  expect(editor.state.value).toMatchObject({ saving: 'saved', conflict: undefined, digest: { left: ['theirs', 'mine'] } })
  editor.undo()
  await editor.flush()
  expect(editor.state.value.digest?.left).toEqual(['theirs'])
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

test('comes back after a reload with words that were not saved yet and with the way back', async () => {
  const kept = new Map<string, string>()
  const storage = { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, text: string) =>
    void kept.set(name, text) }
  const bridge = createFixtureBridge()
  const before = createDigestEditor(createApi(bridge), { storage })
  await before.open('d171')
  before.writeBlock('block-tolls', { summary: 'Saved.' })
  await before.flush()
  before.move('block-tolls', 1)
  before.keep()
  const after = createDigestEditor(createApi(bridge), { storage })
  await after.open('d171')
  expect(after.state.value).toMatchObject({ saving: 'waiting', canUndo: true })
  expect(after.state.value.digest?.blocks[1]).toMatchObject({ blockId: 'block-tolls', summary: 'Saved.' })
  after.undo()
  after.undo()
  expect(after.state.value.digest?.blocks).toEqual(draft.blocks)
})

test('still undoes after another press review was looked at', async () => {
  const kept = new Map<string, string>()
  const storage = { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, text: string) =>
    void kept.set(name, text) }
  const editor = createDigestEditor(createApi(createFixtureBridge()), { storage })
  await editor.open('d171')
  editor.write({ headline: 'Mine' })
  await editor.open('d170')
  await editor.open('d171')
  expect(editor.state.value.digest?.headline).toBe('Mine')
  expect(editor.undo()).toBe(true)
  expect(editor.state.value.digest?.headline).toBe(draft.headline)
  expect([...kept.keys()], 'nothing is kept of one that was only looked at').toEqual(['history d171'])
})

test('begins a new history where somebody else wrote since', async () => {
  const kept = new Map<string, string>()
  const storage = { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, text: string) =>
    void kept.set(name, text) }
  const bridge = createFixtureBridge()
  const before = createDigestEditor(createApi(bridge), { storage })
  await before.open('d171')
  before.write({ headline: 'Mine' })
  before.keep()
  await bridge.call('digests.edit', { digestId: 'd171', version: 3, edit: { headline: 'Theirs' } })
  const after = createDigestEditor(createApi(bridge), { storage })
  await after.open('d171')
  expect(after.state.value).toMatchObject({ canUndo: false, digest: { headline: 'Theirs' } })
})
