import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createIssueSearch } from '../../../../src/renderer/state/digest/issue-search.ts'
import type { DigestSearchPage } from '../../../../src/shared/digest.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'
import { draft, issued, rowOfDigest } from '../../fixture/digests.ts'

const api = createApi(createFixtureBridge())
const pageOf = (total: number, ...digests: readonly (typeof draft)[]): DigestSearchPage =>
  ({ hits: digests.map(digest => ({ ...rowOfDigest(digest), found: [] })), total })

test('keeps what was found until the next answer, and shows nothing when nothing is asked', async () => {
  const answers = [pageOf(1, draft), pageOf(1, issued)]
  const search = createIssueSearch({ ...api, digests: { ...api.digests, search: async () => answers.shift() ?? pageOf(0) } })
  await search.find('toll')
  const finding = search.find('tolls')
  expect(search.state.value).toMatchObject({ query: 'tolls', hits: [{ number: 171 }], isLoading: true })
  await finding
  expect(search.state.value).toMatchObject({ hits: [{ number: 170 }], isLoading: false })
  await search.find(' ')
  expect(search.state.value).toMatchObject({ hits: [], total: 0 })
})

test('of letters typed while an answer is under way, only the last are asked for', async () => {
  const asked: string[] = []
  const search = createIssueSearch({ ...api, digests: { ...api.digests, search: async ({ query }) => {
    asked.push(query)
    return pageOf(1, query === 'tolls' ? issued : draft)
  } } })
  await Promise.all(['t', 'to', 'tol', 'tolls'].map(query => search.find(query)))
  expect(asked).toEqual(['tolls'])
  expect(search.state.value.hits.map(({ number }) => number)).toEqual([170])
})

test('shows more, and asks again when press reviews have changed', async () => {
  const limits: number[] = []
  const search = createIssueSearch({ ...api, digests: { ...api.digests, search: async ({ limit }) => {
    limits.push(limit)
    return limit > 1 ? pageOf(2, draft, issued) : pageOf(2, draft)
  } } }, 1)
  await search.again()
  await search.find('tolls')
  await search.more()
  await search.again()
  expect(limits).toEqual([1, 2, 2])
  expect(search.state.value.hits).toHaveLength(2)
})

test('says why it could not be asked', async () => {
  const bridge = createFixtureBridge()
  const search = createIssueSearch(createApi(bridge))
  bridge.failNext('digests.search', new Failure('folder-read-only'))
  await search.find('tolls')
  expect(search.state.value).toMatchObject({ failure: { code: 'folder-read-only' }, isLoading: false })
})
