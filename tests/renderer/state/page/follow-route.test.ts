import { expect, test, vi } from 'vitest'
import { createPage } from '../../../../src/renderer/state/page/page.ts'
import { createAddressBar } from '../../fixture/address-bar.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

test('the articles beside the one that is opened are asked for ahead', async () => {
  const bridge = createFixtureBridge()
  const page = createPage(bridge, createAddressBar('#/news'))
  await vi.waitFor(() => expect(page.list.state.value.rows.length).toBeGreaterThan(2))
  const [before, open, after] = [...page.list.state.value.rows].map(row => row.articleId)
  page.router.replace({ kind: 'news', articleId: open ?? '' })
  await vi.waitFor(() => expect(bridge.calls.filter(({ method }) => method === 'articles.open').map(({ args }) => args)).toEqual([
    { articleId: open }, { articleId: after, isAhead: true }, { articleId: before, isAhead: true }
  ]))
})
