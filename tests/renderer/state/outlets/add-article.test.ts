import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { articleFromForm, createAddArticle } from '../../../../src/renderer/state/outlets/add-article.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

function setUp() {
  const bridge = createFixtureBridge()
  return { bridge, addArticle: createAddArticle(createApi(bridge)) }
}

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('reads the fields of each way, without those left empty', () => {
  expect(articleFromForm('page', formOf({ url: ' https://harbour.example/a ', sectionId: '' })))
    .toEqual({ kind: 'page', args: { url: 'https://harbour.example/a' } })
  expect(articleFromForm('pasted', formOf({ headline: 'H', text: 'T', outletName: 'O', byline: ' ', url: '', sectionId: 'sport' })))
    .toEqual({ kind: 'pasted', args: { headline: 'H', text: 'T', outletName: 'O', sectionId: 'sport' } })
  expect(articleFromForm('print', formOf({ headline: 'H', outletName: 'O', date: '2026-11-22', page: 'B3', sectionId: 'world', text: '' })))
    .toEqual({ kind: 'print', args: { headline: 'H', outletName: 'O', date: '2026-11-22', page: 'B3', sectionId: 'world' } })
})

test.each([
  ['articles.addByAddress', articleFromForm('page', formOf({ url: 'https://harbour.example/a' }))],
  ['articles.addPasted', articleFromForm('pasted', formOf({ headline: 'H', text: 'T', outletName: 'O' }))],
  ['articles.addPrintItem', articleFromForm('print', formOf({ headline: 'H', outletName: 'O', date: '2026-11-22', sectionId: 'world' }))]
])('sends it by %s and answers where it is', async (method, form) => {
  const { bridge, addArticle } = setUp()
  expect(await addArticle.add(form)).toMatchObject({ articleId: 'tolls', sectionId: 'business' })
  expect(bridge.calls).toEqual([{ method, args: form.args }])
  expect(addArticle.state.value).toEqual({ kind: 'idle' })
})

test('says why it failed, and asks before it goes to a private address', async () => {
  const { bridge, addArticle } = setUp()
  expect(await addArticle.add({ kind: 'page', args: { url: 'nothing' } })).toBeUndefined()
  expect(addArticle.state.value).toMatchObject({ kind: 'failed', failure: { code: 'no-article-found' } })
  await addArticle.add({ kind: 'page', args: { url: 'http://wiki.intranet/' } })
  expect(addArticle.state.value).toMatchObject({ kind: 'failed', failure: { code: 'address-private' } })
  expect(await addArticle.allowPrivate()).toMatchObject({ articleId: 'tolls' })
  expect(bridge.calls.at(-1)?.args).toEqual({ url: 'http://wiki.intranet/', allowPrivate: true })
  expect(await addArticle.allowPrivate()).toBeUndefined()
})
