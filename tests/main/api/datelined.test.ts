import { expect, test } from 'vitest'
import { openRead } from './workbench.ts'

const rss = (...texts: readonly string[]): string => `<rss version="2.0"><channel><title>Gazette</title>${texts.map((text, at) => `
  <item><title>Headline ${at}</title><link>https://gazette.example/${at}</link><guid>g${at}</guid>
  <description>${text} A bridge over the river was closed in the morning after an inspection found a crack.</description></item>`).join('')}
  </channel></rss>`

test('what was filed from a city is listed under any of its names, page by page, and unread alone if wished', async () => {
  const { api } = await openRead({ 'gazette.example': rss(
    'PARIS (AFP) —', 'PARIS, Texas (AP) —', 'ПАРИЖ, 22 ноября. —', 'LYON (AFP) —', 'BERLIN (dpa) —', 'Paris is named, but nobody filed from there.'
  ) })
  const list = (more: { readonly cursor?: string; readonly isUnread?: boolean } = {}) => api.articles.list({
    filter: { cityId: 'paris', ...(more.isUnread && { isUnread: true }) }, limit: 1, ...(more.cursor && { cursor: more.cursor })
  })
  const first = await list()
  const second = await list(first.nextCursor ? { cursor: first.nextCursor } : {})
  expect(first.total).toBe(2)
  expect([...first.rows, ...second.rows].map(({ headline }) => headline).toSorted()).toEqual(['Headline 0', 'Headline 2'])
  expect(second.nextCursor).toBeUndefined()
  await api.articles.mark({ articleIds: first.rows.map(({ articleId }) => articleId), isRead: true })
  expect((await list({ isUnread: true })).rows).toEqual(second.rows)
})

test('a city that is none of the newsroom cities is refused', async () => {
  const { api } = await openRead({ 'gazette.example': rss('PARIS (AFP) —') })
  await expect(api.articles.list({ filter: { cityId: 'atlantis' }, limit: 5 })).rejects.toMatchObject({ code: 'not-found' })
})
