import { expect, test } from 'vitest'
import { feedOf } from '../routines/workshop.ts'
import { openRead, type Workbench } from './workbench.ts'

const quote = { exact: 'closes on Monday', prefix: 'The bridge ', suffix: ', says' }

async function openBench(...headlines: readonly string[]): Promise<{ readonly bench: Workbench; readonly ids: readonly string[] }> {
  const bench = await openRead({ 'quay.example': feedOf('Quay', headlines) })
  const { rows } = await bench.api.articles.list({ filter: {}, limit: 50 })
  return { bench, ids: rows.map(({ articleId }) => articleId) }
}

test('a highlight is kept with its context, worded anew, and removed', async () => {
  const { bench: { api, clock, told }, ids: [articleId = ''] } = await openBench('Bridge closes')
  const kept = await api.annotations.save({ annotation: { articleId, quote, note: ' Ask the yard ', labels: ['Bridge', 'Bridge'] } })
  expect(kept).toMatchObject({ articleId, quote, note: 'Ask the yard', labels: ['Bridge'], createdAt: kept.changedAt })
  clock.pass(60_000)
  const { annotationId } = kept
  const changed = await api.annotations.save({ annotation: { annotationId, articleId, quote, note: '', labels: [] } })
  expect(changed).toMatchObject({ annotationId, note: '', createdAt: kept.createdAt })
  expect(changed.changedAt > kept.changedAt).toBe(true)
  expect(await api.annotations.list({ articleId })).toEqual([changed])
  await api.annotations.remove({ annotationId })
  expect(await api.annotations.list({ articleId })).toEqual([])
  expect(told.filter(name => name === 'annotations-changed')).toHaveLength(3)
})

test('what was removed comes back as it was', async () => {
  const { bench: { api, clock }, ids: [articleId = ''] } = await openBench('Bridge closes')
  const kept = await api.annotations.save({ annotation: { articleId, note: 'Ask the yard', labels: ['Bridge'] } })
  await api.annotations.remove({ annotationId: kept.annotationId })
  clock.pass(60_000)
  const { revisionHash: _hash, changedAt: _at, ...draft } = kept
  await api.annotations.save({ annotation: draft })
  expect(await api.annotations.list({ articleId })).toMatchObject([{ ...draft, createdAt: kept.createdAt }])
})

test('a note on an article that is not there is refused', async () => {
  const { bench: { api } } = await openBench('Bridge closes')
  await expect(api.annotations.save({ annotation: { articleId: 'nothing', note: 'x', labels: [] } }))
    .rejects.toMatchObject({ code: 'not-found' })
  await expect(api.annotations.remove({ annotationId: 'nothing' })).rejects.toMatchObject({ code: 'not-found' })
})

test('labels are counted by article, in the order of the alphabet', async () => {
  const { bench: { api }, ids: [one = '', other = ''] } = await openBench('Bridge closes', 'Ferry late')
  await api.annotations.save({ annotation: { articleId: one, note: '', labels: ['yard', 'Brücke'] } })
  await api.annotations.save({ annotation: { articleId: one, note: '', labels: ['yard'] } })
  await api.annotations.save({ annotation: { articleId: other, note: '', labels: ['yard'] } })
  expect(await api.annotations.labels({})).toEqual([{ label: 'Brücke', count: 1 }, { label: 'yard', count: 2 }])
})

test('clippings are what was clipped or annotated, the latest first, in pages and by label', async () => {
  const { bench: { api, clock }, ids } = await openBench('Bridge closes', 'Ferry late', 'Crane weighed', 'Dock sold')
  const [one = '', other = '', third = ''] = ids
  await api.articles.clip({ articleIds: [one, third], isClipped: true })
  clock.pass(60_000)
  await api.annotations.save({ annotation: { articleId: other, quote, note: '', labels: ['yard'] } })
  clock.pass(60_000)
  await api.annotations.save({ annotation: { articleId: third, note: 'Look', labels: [] } })
  const idsOf = (clippings: readonly { readonly row: { readonly articleId: string } }[]) => clippings.map(({ row }) => row.articleId)
  const first = await api.clippings.list({ limit: 2 })
  expect(idsOf(first.clippings)).toEqual([third, other])
  expect(first.clippings[1]?.annotations).toMatchObject([{ quote, labels: ['yard'] }])
  const second = await api.clippings.list({ limit: 2, cursor: first.nextCursor ?? '' })
  expect(idsOf(second.clippings)).toEqual([one])
  expect(second.nextCursor).toBeUndefined()
  expect(idsOf((await api.clippings.list({ label: 'yard', limit: 5 })).clippings)).toEqual([other])
})

test('clippings of a label are exported with outlet, quote and note', async () => {
  const { bench: { api }, ids: [one = '', other = ''] } = await openBench('Bridge closes', 'Ferry late')
  await api.annotations.save({ annotation: { articleId: one, quote, note: 'Ask the yard', labels: ['yard'] } })
  await api.articles.clip({ articleIds: [other], isClipped: true })
  const { text, fileName, count } = await api.clippings.export({ format: 'markdown', label: 'yard' })
  expect({ count, fileName }).toEqual({ count: 1, fileName: expect.stringMatching(/^clippings-\d{4}-\d\d-\d\d\.md$/) })
  expect(text).toContain('> closes on Monday\n\nAsk the yard\n\n*yard*')
  expect((await api.clippings.export({ format: 'csv' })).count).toBe(2)
  const titled = await Promise.all((['en', 'de'] as const).map(language => api.clippings.export({ format: 'csv', language })))
  expect(titled.map(({ text: csv }) => ['World', 'Welt'].filter(title => csv.includes(title)))).toEqual([['World'], ['Welt']])
})

test('clippings of some days are those that were kept on them, at the desk', async () => {
  const { bench: { api, clock, documents }, ids: [one = '', other = '', third = ''] } =
    await openBench('Bridge closes', 'Ferry late', 'Crane weighed')
  await documents.changeSettings(settings => ({ ...settings, zone: 'Asia/Tokyo' }))
  const keep = (articleId: string): Promise<unknown> => api.articles.clip({ articleIds: [articleId], isClipped: true })
  const dayAtDesk = (): string => clock.now().toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' })
  await keep(one)
  const firstDay = dayAtDesk()
  clock.pass(24 * 3_600_000)
  await keep(other)
  const secondDay = dayAtDesk()
  clock.pass(24 * 3_600_000)
  await keep(third)
  const kept = async (filter: object): Promise<readonly string[]> =>
    (await api.clippings.list({ ...filter, limit: 5 })).clippings.map(({ row }) => row.articleId)
  expect(await kept({ firstDay: secondDay })).toEqual([third, other])
  expect(await kept({ lastDay: secondDay })).toEqual([other, one])
  expect(await kept({ firstDay: secondDay, lastDay: secondDay })).toEqual([other])
  expect(await kept({ firstDay, lastDay: firstDay, label: 'yard' })).toEqual([])
  expect((await api.clippings.export({ format: 'csv', firstDay: secondDay, lastDay: secondDay })).count).toBe(1)
})

test('an export of clippings tells how many are done, and ends when it is told to', async () => {
  const { bench: { api, events } } = await openBench(...Array.from({ length: 250 }, (_, at) => `Crane ${at} weighed`))
  const rest = await api.articles.list({ filter: {}, limit: 500 })
  await api.articles.clip({ articleIds: rest.rows.map(({ articleId }) => articleId), isClipped: true })
  const told: unknown[] = []
  events.on((name, payload) => name === 'export-progress' && told.push(payload))
  expect((await api.clippings.export({ format: 'csv' })).count).toBe(250)
  expect(told).toEqual([0, 100, 200].map(done => ({ subject: { kind: 'clippings' }, done, total: 250 })))
  const cancelled = api.clippings.export({ format: 'csv' })
  await api.clippings.cancelExport({})
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
  expect((await api.clippings.export({ format: 'csv' })).count).toBe(250)
})
