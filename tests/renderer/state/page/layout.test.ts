import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createArticleList } from '../../../../src/renderer/state/lists/article-list.ts'
import { createLayout } from '../../../../src/renderer/state/page/layout.ts'
import { createLoader } from '../../../../src/renderer/state/base/loaded.ts'
import { followPlace, keepListPlace } from '../../../../src/renderer/state/page/place.ts'
import { createReadMarks } from '../../../../src/renderer/state/lists/read-marks.ts'
import { createRouter } from '../../../../src/renderer/state/routing/router.ts'
import type { PageSettings } from '../../../../src/shared/page-settings.ts'
import { createAddressBar } from '../../fixture/address-bar.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function setUp(hash = '', page?: PageSettings) {
  const bridge = createFixtureBridge()
  const api = createApi(bridge)
  if (page) await api.settings.change({ change: { page } })
  bridge.calls.length = 0
  const settings = createLoader(() => api.settings.read({}))
  const layout = createLayout(api, settings, error => { throw error })
  const router = createRouter(createAddressBar(hash))
  const list = createArticleList(api, createReadMarks(api))
  const changes = () => bridge.calls.filter(call => call.method === 'settings.change').map(call => call.args)
  return { api, settings, layout, router, list, changes }
}

test('a pane that is dragged is saved once, when it rests, and shown all the while', async () => {
  const { settings, layout, changes } = await setUp()
  await settings.reload()
  for (const listWidth of [300, 310, 320]) layout.change({ listWidth })
  expect(layout.value).toEqual({ listWidth: 320 })
  expect(changes()).toEqual([])
  await vi.advanceTimersByTimeAsync(700)
  expect(changes()).toEqual([{ change: { page: { listWidth: 320 } } }])
})

test('where the reader is is saved without anything being told to be rendered, and stays with what is changed next', async () => {
  const { settings, layout, changes } = await setUp()
  await settings.reload()
  let told = 0
  layout.state.subscribe(() => { told += 1 })
  for (const hash of ['#/news', '#/issues']) layout.note({ place: { hash } })
  expect(told).toBe(0)
  expect(layout.value).toEqual({ place: { hash: '#/issues' } })
  await vi.advanceTimersByTimeAsync(700)
  expect(changes()).toEqual([{ change: { page: { place: { hash: '#/issues' } } } }])
  layout.change({ density: 'compact' })
  expect(layout.value).toEqual({ place: { hash: '#/issues' }, density: 'compact' })
})

test('what the program tells meanwhile does not take an unsaved change back', async () => {
  const { settings, layout } = await setUp()
  await settings.reload()
  layout.change({ density: 'compact' })
  expect(layout.withUnsaved({ ...settings.state.value.value!,
    page: { density: 'comfortable' } }).page).toEqual({ density: 'compact' })
  await vi.advanceTimersByTimeAsync(700)
  expect(layout.withUnsaved({ ...settings.state.value.value!,
    page: { density: 'comfortable' } }).page).toEqual({ density: 'comfortable' })
})

test('a setting is taken back by giving none', async () => {
  const { settings, layout, changes } = await setUp('', { newsFilter: { languages: ['fr'] }, isUngrouped: true })
  await settings.reload()
  layout.change({ newsFilter: undefined })
  await vi.advanceTimersByTimeAsync(700)
  expect(changes()).toEqual([{ change: { page: { isUngrouped: true } } }])
})

test('the program opens where it was left, and the list stands there', async () => {
  const place = { hash: '#/news', anchor: { articleId: 'trains', offset: 30 } }
  const { settings, layout, router, list } = await setUp('', { place })
  router.route.subscribe(() => void list.show({}))
  followPlace({ settings, layout, router, list })
  await settings.reload()
  await vi.advanceTimersByTimeAsync(0)
  expect(router.route.value).toEqual({ kind: 'news' })
  expect(list.state.value.returnTo).toEqual(place.anchor)
})

test('an address that names a place goes before the one that was left', async () => {
  const { settings, layout, router, list, changes } = await setUp('#/outlets', { place: { hash: '#/news' } })
  followPlace({ settings, layout, router, list })
  await settings.reload()
  expect(router.route.value).toEqual({ kind: 'outlets' })
  router.go({ kind: 'settings' })
  keepListPlace({ layout, router, list }, undefined)
  await vi.advanceTimersByTimeAsync(700)
  expect(changes()).toEqual([{ change: { page: { place: { hash: '#/settings' } } } }])
})

test('where the list stands is kept while articles are opened in it, and not when the reader goes elsewhere', async () => {
  const { settings, layout, router, list, changes } = await setUp('#/news')
  followPlace({ settings, layout, router, list })
  await settings.reload()
  keepListPlace({ layout, router, list }, { articleId: 'trains', offset: 12 })
  router.replace({ kind: 'news', articleId: 'lake' })
  await vi.advanceTimersByTimeAsync(700)
  router.replace({ kind: 'outlets' })
  await vi.advanceTimersByTimeAsync(700)
  expect(changes()).toEqual([
    { change: { page: { place: { hash: '#/news/lake', anchor: { articleId: 'trains', offset: 12 } } } } },
    { change: { page: { place: { hash: '#/outlets' } } } }
  ])
})

test('whoever has gone somewhere before the settings are read stays there', async () => {
  const { settings, layout, router, list } = await setUp('', { place: { hash: '#/news' } })
  followPlace({ settings, layout, router, list })
  router.go({ kind: 'outlets' })
  await settings.reload()
  expect(router.route.value).toEqual({ kind: 'outlets' })
})
