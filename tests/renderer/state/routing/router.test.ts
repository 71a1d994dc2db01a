import { expect, test } from 'vitest'
import { createRouter } from '../../../../src/renderer/state/routing/router.ts'
import { createAddressBar } from '../../fixture/address-bar.ts'

test('starts where the address points and follows it', () => {
  const bar = createAddressBar('#/settings')
  const router = createRouter(bar)
  expect(router.route.value).toEqual({ kind: 'settings' })
  bar.location.hash = '#/outlets'
  expect(router.route.value).toEqual({ kind: 'outlets' })
})

test('goes by changing the address', () => {
  const bar = createAddressBar()
  createRouter(bar).go({ kind: 'issues' })
  expect(bar.location.hash).toBe('#/issues')
})

test('replaces without a step in the history, and still tells', () => {
  const bar = createAddressBar('#/news')
  const router = createRouter(bar)
  const seen: unknown[] = []
  router.route.subscribe(() => seen.push(router.route.value))
  router.replace({ kind: 'news', articleId: 'tolls' })
  expect(bar.replaced).toEqual(['#/news/tolls'])
  expect(seen).toEqual([{ kind: 'news', articleId: 'tolls' }])
})
