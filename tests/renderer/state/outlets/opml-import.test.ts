import { describe, expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createLoader } from '../../../../src/renderer/state/base/loaded.ts'
import { createOpmlImport, firstFilter, linesShown } from '../../../../src/renderer/state/outlets/opml-import.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

function setUp() {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  return { bridge, opmlImport: createOpmlImport(api, createLoader(() => api.library.read({})), () => {}) }
}
const file = (text: string) => new Blob([text])
const asked = (bridge: ReturnType<typeof setUp>['bridge']) => bridge.calls.map(({ method }) => method)

test('tells what became of each feed, asks for the library and refreshes', async () => {
  const { bridge, opmlImport } = setUp()
  await opmlImport.take(file('<opml/>'))
  expect(opmlImport.state.value).toMatchObject({ kind: 'done', report: { added: 2, skipped: 1, failed: 1 } })
  expect(asked(bridge)).toEqual(['library.importOpml', 'library.read', 'feeds.refresh'])
})

test('reads a list in the encoding that it says it is in', async () => {
  const { bridge, opmlImport } = setUp()
  const head = '<?xml version="1.0" encoding="windows-1251"?><opml/>'
  // “Порт”
  await opmlImport.take(new Blob([head, Uint8Array.of(0xcf, 0xee, 0xf0, 0xf2)]))
  expect(bridge.calls.find(({ method }) => method === 'library.importOpml')?.args).toEqual({ text: `${head}Порт` })
})

test('undoes the import as one step and says what stays', async () => {
  const { bridge, opmlImport } = setUp()
  await opmlImport.take(file('<opml/>'))
  await opmlImport.undo()
  expect(bridge.calls.find(({ method }) => method === 'library.undoImport')?.args).toEqual({ importId: 'import-1' })
  expect(opmlImport.state.value).toEqual({ kind: 'undone', removed: 2, stayed: 0 })
  await opmlImport.undo()
  expect(asked(bridge).filter(method => method === 'library.undoImport')).toHaveLength(1)
})

test('keeps the report when undoing fails', async () => {
  const { bridge, opmlImport } = setUp()
  await opmlImport.take(file('<opml/>'))
  bridge.failNext('library.undoImport', new Failure('not-found', { what: 'import' }))
  await opmlImport.undo()
  expect(opmlImport.state.value).toMatchObject({ kind: 'done', failure: { code: 'not-found' } })
})

test('a file that is no list, or too large to be one, fails and asks for nothing more', async () => {
  const { bridge, opmlImport } = setUp()
  await opmlImport.take(file('<html>'))
  expect(opmlImport.state.value).toMatchObject({ kind: 'failed', failure: { code: 'opml-broken' } })
  await opmlImport.take({ size: 20_000_001, arrayBuffer: () => Promise.reject(new Error('not read')) })
  expect(opmlImport.state.value).toMatchObject({ kind: 'failed', failure: { code: 'opml-broken', details: { reason: 'larger than 20 MB' } } })
  expect(asked(bridge)).toEqual(['library.importOpml'])
})

describe('the lines of the report', () => {
  test('show what failed first, and can be narrowed by outcome and by name or address', async () => {
    const { opmlImport } = setUp()
    await opmlImport.take(file('<opml/>'))
    const { value } = opmlImport.state
    if (value.kind !== 'done') throw new Error(value.kind)
    expect(firstFilter(value.report)).toBe('failed')
    expect(firstFilter({ ...value.report, failed: 0 })).toBe('all')
    const positions = (...filter: [Parameters<typeof linesShown>[1], string]) =>
      linesShown(value.report, ...filter).map(({ position }) => position)
    expect(positions('added', '')).toEqual([1, 3])
    expect(positions('all', ' GAZETTE ')).toEqual([4])
    expect(positions('all', 'harbour.example')).toEqual([2])
    expect(positions('skipped', 'ledger')).toEqual([])
  })
})
