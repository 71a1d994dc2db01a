import { expect, it } from 'vitest'
import { feedOf } from '../routines/workshop.ts'
import { openRead } from './workbench.ts'

it('most read is what this reader opened, in the span asked for, and is forgotten on request', async () => {
  const bench = await openRead({ 'one.example': feedOf('one', ['Herring quota cut by a third', 'Bridge toll doubles']) })
  const { api, clock, told } = bench
  const rows = (await api.articles.list({ filter: {}, limit: 2 })).rows
  const [herring = '', bridge = ''] = ['Herring', 'Bridge'].map(word => rows.find(row => row.headline.startsWith(word))?.articleId)
  await api.readings.note({ articleId: herring })
  clock.pass(5 * 3_600_000)
  await api.readings.note({ articleId: bridge })
  clock.pass(3_600_000)
  await api.readings.note({ articleId: bridge })
  expect(told.filter(name => name === 'readings-changed')).toHaveLength(3)
  const counts = async (span: 'now' | 'today') => (await api.readings.most({ span, limit: 5 }))
    .map(({ row, readCount }) => [row.articleId, readCount])
  expect(await counts('now')).toEqual([[bridge, 2]])
  expect(await counts('today')).toEqual([[bridge, 2], [herring, 1]])
  await api.readings.forget({})
  expect(await counts('today')).toEqual([])
  await api.readings.undoForget({})
  expect(await counts('today')).toEqual([[bridge, 2], [herring, 1]])
  await api.readings.undoForget({})
  expect(await counts('today')).toEqual([[bridge, 2], [herring, 1]])
})
