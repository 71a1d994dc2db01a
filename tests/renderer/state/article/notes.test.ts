import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createNotes, draftOf, readLabels, saysAnother } from '../../../../src/renderer/state/article/notes.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

const quote = { exact: 'from the invoice', prefix: 'of it ', suffix: ',”' }

function setUp() {
  const bridge = createFixtureBridge()
  return { bridge, notes: createNotes(createApi(bridge)) }
}

test('what is saved is shown, with its labels to be offered again', async () => {
  const { notes } = setUp()
  await notes.open('tolls')
  await notes.save({ articleId: 'tolls', quote, note: 'Call Holt', labels: ['Strait'] })
  expect(notes.state.value).toMatchObject({ annotations: [{ quote, note: 'Call Holt' }], labels: ['Strait'], failure: undefined })
})

test('another article has its own', async () => {
  const { notes } = setUp()
  await notes.open('tolls')
  await notes.save({ articleId: 'tolls', note: 'Call Holt', labels: [] })
  await notes.open('lake')
  expect(notes.state.value.annotations).toEqual([])
})

test('a note that cannot be kept is said to be so, and nothing else changes', async () => {
  const { bridge, notes } = setUp()
  await notes.open('tolls')
  bridge.failNext('annotations.save', new Failure('disk-full', { file: 'archive.db' }))
  expect(await notes.save({ articleId: 'tolls', note: 'Call Holt', labels: [] })).toBeUndefined()
  expect(notes.state.value).toMatchObject({ annotations: [], failure: { code: 'disk-full' } })
})

test('what was removed can be brought back as it was', async () => {
  const { notes } = setUp()
  await notes.open('tolls')
  const kept = await notes.save({ articleId: 'tolls', quote, note: 'Call Holt', labels: ['Strait'] })
  if (!kept) throw new Error('not kept')
  expect(await notes.remove(kept.annotationId)).toBe(true)
  expect(notes.state.value.annotations).toEqual([])
  await notes.save(draftOf(kept))
  expect(notes.state.value.annotations).toEqual([kept])
})

test('notes are taken anew only when they are those of the article that is open', async () => {
  const { bridge, notes } = setUp()
  await notes.open('tolls')
  const before = bridge.calls.length
  await notes.noteChanged('lake')
  expect(bridge.calls).toHaveLength(before)
  await notes.noteChanged('tolls')
  expect(bridge.calls.length).toBeGreaterThan(before)
})

test('labels are parted by commas of any script, each once', () => {
  expect(readLabels(' Strait, tolls،مضيق、海峡; Strait ,')).toEqual(['Strait', 'tolls', 'مضيق', '海峡'])
})

test('a note says another thing once a word or label of it was changed', () => {
  const kept = { articleId: 'tolls', note: 'Call Holt', labels: ['Strait'] }
  expect(saysAnother({ ...kept, note: 'Call Holt \n' }, kept)).toBe(false)
  expect(saysAnother({ ...kept, note: 'Call Mira Holt' }, kept)).toBe(true)
  expect(saysAnother({ ...kept, labels: ['Strait', 'Tolls'] }, kept)).toBe(true)
  expect(saysAnother({ articleId: 'tolls', note: ' ', labels: [] }, undefined)).toBe(false)
  expect(saysAnother({ articleId: 'tolls', note: '', labels: ['Strait'] }, undefined)).toBe(true)
})
