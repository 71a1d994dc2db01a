import { expect, test } from 'vitest'
import { filterOf } from '../../../../src/renderer/state/page/follow-route.ts'
import { countOf, namesOf, newsFilterOf } from '../../../../src/renderer/state/lists/news-filter.ts'
import { formatRoute, newsRouteOf, parseRoute } from '../../../../src/renderer/state/routing/routes.ts'
import { movedTo } from '../../../../src/renderer/state/lists/section-order.ts'
import { filter as words } from '../../../../src/renderer/strings/index.ts'
import { keyName } from '../../../../src/renderer/strings/key-name.ts'
import { library } from '../../fixture/outlets.ts'

const filter = { sectionIds: ['world', 'sport'], outletIds: ['harbour'], languages: ['fr'] }

test('a filter is part of the address and comes back from it', () => {
  const hash = formatRoute(newsRouteOf(filter))
  expect(hash).toBe('#/news?sections=world%2Csport&outlets=harbour&languages=fr')
  const route = parseRoute(hash)
  expect(route.kind === 'news' && newsFilterOf(route)).toEqual(filter)
  expect(route.kind === 'news' && filterOf(route)).toEqual(filter)
  expect(newsRouteOf({})).toEqual({ kind: 'news' })
})

test('a filter is counted and named', () => {
  expect(countOf(filter)).toBe(4)
  expect(namesOf(filter, library)).toEqual(['World', 'Sport', 'Harbour Times', 'French'])
  expect(words.shown(namesOf(filter, library))).toBe('Only World, Sport, Harbour Times and 1 more')
  expect(words.shown(['World'])).toBe('Only World')
})

test('a section is moved to its place among the others', () => {
  expect(movedTo(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a'])
  expect(movedTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b'])
})

test('keys are written for people', () => {
  expect(['j', 'A', 'g t', 'Mod+k', 'Shift+Space', 'Escape', 'Mod+,'].map(keyName))
    .toEqual(['j', '⇧A', 'g then t', 'Ctrl K', '⇧Space', 'Esc', 'Ctrl ,'])
})
