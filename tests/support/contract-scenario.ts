/** One use of every method, in an order that makes sense, for any way into the program. */
import { expect, vi } from 'vitest'
import type { Answer } from '../../src/shared/bridge.ts'
import type { Api, MethodName } from '../../src/shared/contract.ts'
import type { EditionPlan } from '../../src/shared/library.ts'
import type { FeedTown } from './feed-town.ts'

export type Call = (method: string, args: unknown) => Promise<Answer>

type Args<M extends MethodName> = M extends `${infer S extends keyof Api}.${infer N}`
  ? N extends keyof Api[S] ? Api[S][N] extends (args: infer A) => unknown ? A : never : never : never
type Value<M extends MethodName> = M extends `${infer S extends keyof Api}.${infer N}`
  ? N extends keyof Api[S] ? Api[S][N] extends (args: never) => Promise<infer V> ? V : never : never : never

export const testPlan: EditionPlan = {
  planId: 'morning', name: 'Morning review', days: [1, 2, 3, 4, 5, 6, 7], cutOff: '07:00', zone: 'Europe/Lisbon', windowHours: 24,
  firstNumber: 171, maxBlocks: 12, language: 'en', activeFrom: '2026-01-01T00:00:00.000Z', isAutomatic: false
}

/** Calls every method once or more and looks at what comes back; answers the names it called. */
export async function runScenario(call: Call, town: FeedTown): Promise<ReadonlySet<string>> {
  const called = new Set<string>()
  async function ask<M extends MethodName>(method: M, args: Args<M>): Promise<Value<M>> {
    called.add(method)
    const answer = await call(method, args)
    if (!answer.ok) throw new Error(`${method}: ${answer.code} ${answer.message}`)
    return answer.value as Value<M>
  }
  async function refused<M extends MethodName>(method: M, args: unknown): Promise<string> {
    called.add(method)
    const answer = await call(method, args)
    return answer.ok ? 'ok' : answer.code
  }
  const shared = { called, ask, refused, town }
  await followFeeds(shared)
  const articleId = await readArticles(shared)
  await correctStories(shared)
  await followStories(shared)
  await annotate(shared, articleId)
  await followTopics(shared, articleId)
  await makeDigest(shared, articleId)
  await setDesk(shared)
  await fetchPages(shared)
  await addArticles(shared)
  return called
}

interface Shared {
  ask<M extends MethodName>(method: M, args: Args<M>): Promise<Value<M>>
  refused<M extends MethodName>(method: M, args: unknown): Promise<string>
  readonly town: FeedTown
}

async function followFeeds({ ask, refused, town }: Shared): Promise<void> {
  expect((await ask('library.read', {})).sections.map(({ title }) => title)).toContain('Military & Defense')
  expect(await refused('feeds.discover', { address: `${town.url}/site/` })).toBe('address-private')
  const section = await ask('library.addSection', { title: 'Ports' })
  expect(await refused('library.addSection', { title: 'ports' })).toBe('section-exists')
  await ask('library.editSection', { sectionId: section.sectionId, isHidden: true })
  await ask('library.orderSections', { sectionIds: [section.sectionId] })
  expect((await ask('library.read', {})).sections[0]).toEqual({ ...section, isHidden: true })
  const candidates = await ask('feeds.discover', { address: `${town.url}/site/`, allowPrivate: true })
  expect(candidates.map(({ title }) => title)).toEqual(['Quay Gazette'])
  expect(candidates[0]?.latestHeadlines.length).toBeGreaterThan(0)
  expect(await refused('feeds.discover', { address: `${town.url}/page.html`, allowPrivate: true })).toBe('no-feed-found')
  expect(await refused('feeds.subscribe', { feedUrl: `${town.url}/page.html`, sectionId: 'world', allowPrivate: true })).toBe('not-a-feed')
  expect(await refused('feeds.subscribe', { feedUrl: town.feedUrl(0), sectionId: 'world' })).toBe('address-private')
  const first = await ask('feeds.subscribe', { feedUrl: town.feedUrl(0), sectionId: 'world', allowPrivate: true })
  expect(await refused('feeds.subscribe', { feedUrl: town.feedUrl(0), sectionId: 'world', allowPrivate: true })).toBe('already-subscribed')
  expect(await refused('library.importOpml', { text: '<opml version="2.0"><body></body></opml>' })).toBe('opml-empty')
  const report = await ask('library.importOpml', { text: town.opml(), allowPrivate: true })
  expect(report).toMatchObject({ added: 4, skipped: 1, failed: 0 })
  expect(await ask('library.undoImport', { importId: report.importId ?? '' })).toEqual({ removed: 4 })
  expect(await refused('library.undoImport', { importId: report.importId ?? '' })).toBe('not-found')
  await ask('library.importOpml', { text: town.opml(), allowPrivate: true })
  expect((await ask('library.packs', {})).length).toBeGreaterThanOrEqual(8)
  expect(await ask('library.followPacks', { feedUrls: ['https://gazette.example/none-of-theirs'] })).toMatchObject({ added: 0 })
  const exported = await ask('library.exportOpml', {})
  expect(exported).toContain(town.feedUrl(3))
  const outcome = await ask('feeds.refresh', {})
  expect(outcome).toMatchObject({ feedCount: 5, failedCount: 0, wasCancelled: false })
  expect(outcome.newCount).toBe(8)
  await ask('feeds.cancelRefresh', {})
  expect(await ask('feeds.progress', {})).toMatchObject({ isRunning: false, done: 5, total: 5 })
  expect(await ask('feeds.edit', { feedId: first.feedId, title: 'The Gazette' })).toMatchObject({ title: 'The Gazette' })
  await ask('feeds.signIn', { feedId: first.feedId, user: 'desk', password: 'quay', acceptsPlain: true })
  await ask('feeds.signOut', { feedId: first.feedId })
  await ask('feeds.undoSignOut', { feedId: first.feedId })
  expect((await ask('feeds.health', {}))[0]).toMatchObject({ isSignedIn: true })
  await ask('feeds.signOut', { feedId: first.feedId })
  const health = await ask('feeds.health', {})
  expect(health).toHaveLength(5)
  expect(health[0]).toMatchObject({ feedId: first.feedId, health: { kind: 'ok' }, encoding: 'utf-8', isSalvaged: false })
  expect((await ask('feeds.previewEncodings', { feedId: first.feedId })).headlines['utf-8']).toHaveLength(3)
  expect(await ask('feeds.setReading', { feedId: first.feedId, encoding: 'utf-8' })).toEqual({ changed: 0 })
  expect(await refused('feeds.setReading', { feedId: first.feedId, encoding: 'utf-7' })).toBe('invalid-arguments')
  expect(await refused('feeds.changeAddress', { feedId: first.feedId, feedUrl: town.feedUrl(1) })).toBe('already-subscribed')
  const moved = `${town.feedUrl(0)}?moved`
  expect(await refused('feeds.changeAddress', { feedId: first.feedId, feedUrl: moved })).toBe('http-status')
  const { feedId } = (await ask('library.read', {})).subscriptions.at(-1) ?? { feedId: '' }
  await ask('feeds.unsubscribe', { feedId })
  expect(await ask('feeds.undoUnsubscribe', { feedId })).toMatchObject({ feedId })
  await ask('feeds.unsubscribe', { feedId })
  expect((await ask('library.read', {})).subscriptions).toHaveLength(4)
}

async function readArticles({ ask, refused }: Shared): Promise<string> {
  const page = await ask('articles.list', { filter: {}, limit: 5 })
  expect(page.total).toBe(11)
  const next = await ask('articles.list', { filter: {}, limit: 50, ...(page.nextCursor ? { cursor: page.nextCursor } : {}) })
  expect(new Set([...page.rows, ...next.rows].map(row => row.articleId)).size).toBe(11)
  const languages = await ask('articles.languages', {})
  expect(languages).toContain('ru')
  expect((await ask('articles.list', { filter: { languages: ['ru'] }, limit: 5 })).rows[0]?.language).toBe('ru')
  const hits = await ask('articles.search', { query: 'cable', limit: 10 })
  expect(hits.hits.length).toBeGreaterThanOrEqual(3)
  expect(hits.hits[0]?.snippet).toContain('\u0001')
  // Stories follow the articles by themselves.
  await vi.waitFor(async () => expect((await ask('stories.top', { hours: 24, limit: 5 }))[0]?.outletCount).toBeGreaterThanOrEqual(3), 20_000)
  const front = await ask('articles.front', {})
  expect(front.stories[0]?.headline).toMatch(/bridge/i)
  expect(front.stories[0]?.outletCount).toBeGreaterThanOrEqual(3)
  const [story] = await ask('stories.top', { hours: 24, limit: 5 })
  const articleId = story?.lead.articleId ?? ''
  const article = await ask('articles.open', { articleId })
  expect(article.bodyHtml).toContain('<p dir="ltr">')
  expect(article.inOtherMedia.length).toBeGreaterThanOrEqual(2)
  expect(await refused('articles.open', { articleId: 'nothing-like-it' })).toBe('not-found')
  const [revision] = await ask('articles.revisions', { articleId })
  expect(revision).toMatchObject({ headline: article.headline, revisionHash: article.revisionHash, isCurrent: true })
  const { revisionHash } = article
  expect((await ask('articles.compareRevisions', { articleId, from: revisionHash, to: revisionHash })).headline)
    .toEqual([{ kind: 'same', text: article.headline }])
  expect(await ask('articles.pictures', { articleId })).toEqual([])
  expect((await ask('articles.exportSnapshot', { articleId })).fileName).toContain(revisionHash.slice(0, 8))
  expect((await ask('articles.export', { articleId, format: 'epub' })).fileName).toMatch(/\.epub$/)
  expect(await refused('articles.checkSnapshot', { text: 'No evidence' })).toBe('not-a-snapshot')
  await ask('articles.mark', { articleIds: [articleId], isRead: true })
  expect(await ask('articles.counts', {})).toMatchObject({ total: 11, unread: 10 })
  const marked = await ask('articles.markAllRead', { filter: {} })
  expect(marked.count).toBe(10)
  await ask('articles.undoMarkAllRead', { token: marked.token })
  expect(await refused('articles.undoMarkAllRead', { token: marked.token })).toBe('undo-expired')
  expect(await refused('articles.markAllRead', { filter: {}, olderThanId: 'nowhere' })).toBe('not-found')
  const russian = await ask('articles.markAllRead', { filter: { languages: ['ru'] } })
  expect(russian.articleIds).toHaveLength(russian.count)
  await ask('articles.undoMarkAllRead', { token: russian.token })
  expect((await ask('articles.counts', {})).unread).toBe(10)
  await ask('articles.clip', { articleIds: [articleId], isClipped: true })
  expect((await ask('articles.list', { filter: { isClipped: true }, limit: 5 })).rows.map(row => row.articleId)).toEqual([articleId])
  await ask('articles.move', { articleId, sectionId: 'society' })
  expect((await ask('articles.list', { filter: { sectionIds: ['society'] }, limit: 5 })).rows.map(row => row.articleId)).toContain(articleId)
  return articleId
}

async function annotate({ ask, refused }: Shared, articleId: string): Promise<void> {
  const quote = { exact: 'cable', prefix: 'the ', suffix: ' snapped' }
  const { annotationId } = await ask('annotations.save', { annotation: { articleId, quote, note: 'Ask the yard', labels: ['Bridge'] } })
  expect(await ask('annotations.list', { articleId })).toMatchObject([{ annotationId, quote, note: 'Ask the yard' }])
  expect(await ask('annotations.labels', {})).toEqual([{ label: 'Bridge', count: 1 }])
  expect((await ask('clippings.list', { label: 'Bridge', limit: 5 })).clippings).toMatchObject([{ row: { articleId } }])
  await ask('clippings.cancelExport', {})
  expect(await ask('clippings.export', { format: 'ris' })).toMatchObject({ count: 1, text: expect.stringContaining('KW  - Bridge') })
  await ask('annotations.remove', { annotationId })
  expect(await refused('annotations.remove', { annotationId })).toBe('not-found')
}

async function correctStories({ ask, refused }: Shared): Promise<void> {
  const stories = await ask('stories.top', { hours: 24, limit: 5 })
  const [first, second] = stories
  const [articleId = '', otherId = ''] = first?.coverage.map(row => row.articleId) ?? []
  const shared = await ask('stories.why', { articleId, otherId })
  expect(shared.words.map(({ word }) => word)).toContain('cable')
  expect(await refused('stories.why', { articleId, otherId: 'nothing-like-it' })).toBe('not-found')
  const { storyId } = await ask('stories.merge', { storyIds: [first?.storyId ?? '', second?.storyId ?? ''] })
  const merged = (await ask('stories.top', { hours: 24, limit: 5 })).find(story => story.storyId === storyId)
  expect(merged?.coverage).toHaveLength((first?.coverage.length ?? 0) + (second?.coverage.length ?? 0))
  await ask('stories.split', { storyId, articleIds: second?.coverage.map(row => row.articleId) ?? [] })
  expect((await ask('stories.top', { hours: 24, limit: 5 })).map(story => story.coverage.length))
    .toEqual(stories.map(story => story.coverage.length))
  const last = first?.coverage.at(-1)?.articleId ?? ''
  const left = await ask('stories.leave', { articleId: last })
  expect(await refused('stories.leave', { articleId: last })).toBe('not-found')
  expect((await ask('stories.open', { storyId: first?.storyId ?? '' })).undoToken).toBe(left.token)
  await ask('stories.undo', left)
  expect(await refused('stories.undo', left)).toBe('correction-expired')
}

async function followStories({ ask, refused }: Shared): Promise<void> {
  const [first, second] = await ask('stories.ranked', { span: 'week', order: 'score', limit: 5 })
  expect(first?.score?.parts.map(({ kind }) => kind)).toEqual(['outlets', 'sections', 'freshness'])
  const storyId = first?.storyId ?? ''
  const story = await ask('stories.open', { storyId })
  expect(story.coverage[0]?.lagMinutes).toBe(0)
  await ask('stories.link', { storyId, otherId: second?.storyId ?? '', isLinked: true })
  expect((await ask('stories.open', { storyId })).linked).toMatchObject([{ storyId: second?.storyId, isByHand: true }])
  const { dossierId } = await ask('dossiers.follow', { storyId, title: 'The bridge' })
  expect(await ask('dossiers.change', { dossierId, isFollowing: false })).toMatchObject({ title: 'The bridge', isFollowing: false })
  const [article] = (await ask('dossiers.open', { dossierId })).articles
  const articleId = article?.articleId ?? ''
  await ask('dossiers.removeArticle', { dossierId, articleId })
  await ask('dossiers.addArticle', { dossierId, articleId })
  expect(await ask('dossiers.list', {})).toMatchObject([{ dossierId, articleCount: story.coverage.length }])
  await ask('dossiers.remove', { dossierId })
  expect(await refused('dossiers.open', { dossierId })).toBe('not-found')
  expect(await ask('dossiers.undoRemove', { dossierId })).toMatchObject({ dossierId, articleCount: story.coverage.length })
  await ask('dossiers.remove', { dossierId })
  expect((await ask('articles.readAlso', { articleId, offset: 0, limit: 5 })).hasMore).toBe(false)
  await ask('readings.note', { articleId })
  expect(await ask('readings.most', { span: 'now', limit: 5 })).toMatchObject([{ readCount: 1, storyId }])
  await ask('readings.forget', {})
  await ask('readings.undoForget', {})
  expect(await ask('readings.most', { span: 'now', limit: 5 })).toMatchObject([{ readCount: 1, storyId }])
}

async function followTopics({ ask, refused }: Shared, articleId: string): Promise<void> {
  const topic = { name: 'Cable', query: 'cable', colour: 'teal' as const, hasAlert: false }
  const { topicId } = await ask('topics.save', { topic })
  expect(await refused('topics.save', { topic: { ...topic, colour: 'accent' } })).toBe('invalid-arguments')
  await vi.waitFor(async () => expect((await ask('topics.list', {}))[0]?.total).toBeGreaterThanOrEqual(3), 20_000)
  const { rows } = await ask('articles.list', { filter: { topicId }, limit: 20 })
  expect(rows.map(row => row.articleId)).toContain(articleId)
  const marked = await ask('articles.markAllRead', { filter: { topicId } })
  await ask('articles.undoMarkAllRead', { token: marked.token })
  expect((await ask('articles.list', { filter: { topicId, isUnread: true }, limit: 20 })).total).toBe(marked.count)
  expect((await ask('articles.open', { articleId })).sectionReason).toEqual({ kind: 'reader' })
  await ask('topics.suggest', {})
  await ask('topics.dismiss', { term: 'Cable', isDismissed: true })
  await ask('topics.remove', { topicId })
  expect(await ask('topics.undoRemove', { topicId })).toMatchObject(topic)
  await ask('topics.remove', { topicId })
}

async function addArticles({ ask, refused, town }: Shared): Promise<void> {
  expect(await refused('articles.addByAddress', { url: `${town.url}/page.html` })).toBe('address-private')
  expect(await refused('articles.addByAddress', { url: `${town.url}/page.html`, allowPrivate: true })).toBe('no-article-found')
  const pasted = await ask('articles.addPasted', { headline: 'Quota talks end', text: 'They ended at dawn.', outletName: 'Quay Gazette' })
  expect(pasted.isNew).toBe(true)
  const item = { outletName: 'The Evening Pier', headline: 'Herring on the quay', date: '2026-11-20', page: 'B3', sectionId: 'business' }
  const { articleId } = await ask('articles.addPrintItem', item)
  expect(await ask('articles.addPrintItem', item)).toMatchObject({ articleId, isNew: false })
  expect(await ask('articles.open', { articleId })).toMatchObject({ outletName: 'The Evening Pier', printPage: 'B3' })
  expect(await refused('articles.addPrintItem', { ...item, date: '2026-02-30' })).toBe('invalid-arguments')
}

async function makeDigest({ ask, refused }: Shared, articleId: string): Promise<void> {
  await ask('library.savePlan', { plan: testPlan })
  expect(await refused('library.savePlan', { plan: { ...testPlan, zone: 'Mars/Base' } })).toBe('invalid-arguments')
  const draft = await ask('digests.compose', { planId: 'morning' })
  expect(draft).toMatchObject({ number: 171, status: { kind: 'draft' }, isHeadlineProposed: true })
  expect(draft.headline).toMatch(/^Press review: .+ and .+/)
  expect((await ask('digests.compose', { planId: 'morning' })).digestId).toBe(draft.digestId)
  const { digestId } = draft
  const others = await ask('articles.search', { query: 'night sky', limit: 1 })
  const added = await ask('digests.addArticle', { digestId, articleId: others.hits[0]?.articleId ?? articleId })
  expect(added.blocks.length).toBeGreaterThanOrEqual(draft.blocks.length)
  const [first] = added.blocks
  const edited = await ask('digests.edit', {
    digestId, version: added.version,
    edit: { headline: 'Press review: A bridge and a cup', blocks: added.blocks.toReversed().map(({ blockId }) => ({ blockId, ...(blockId === first?.blockId ? { summary: 'My own words.' } : {}) })) }
  })
  expect(edited.blocks.at(-1)).toMatchObject({ blockId: first?.blockId, summary: 'My own words.', summaryOrigin: 'editor' })
  expect(await refused('digests.edit', { digestId, version: added.version, edit: { deck: 'late' } })).toBe('conflict')
  const written = await ask('digests.addText', { digestId, sectionId: 'world', headline: 'From the desk', text: 'More on *Thursday*.' })
  expect(written.blocks.filter(block => block.kind === 'text').map(block => block.headline)).toEqual(['From the desk'])
  expect(await ask('digests.headlines', { digestId })).not.toEqual([])
  expect(await ask('digests.pending', { digestId })).toEqual([])
  expect(await ask('digests.quoteCandidates', { articleId })).toEqual([])
  expect(await ask('digests.check', { digestId })).toEqual({ quotes: [], rights: [] })
  const left = await ask('digests.edit', { digestId, version: written.version, edit: { left: [articleId] } })
  expect(left.left).toEqual([articleId])
  await ask('digests.cancelExport', {})
  const issued = await ask('digests.issue', { digestId, version: left.version })
  expect(issued.status.kind).toBe('issued')
  expect(await refused('digests.edit', { digestId, version: issued.version, edit: { deck: 'x' } })).toBe('digest-issued')
  expect(await refused('digests.remove', { digestId })).toBe('digest-issued')
  expect((await ask('digests.open', { digestId })).headline).toBe('Press review: A bridge and a cup')
  expect((await ask('digests.list', {})).map(row => row.number)).toEqual([171])
  expect(await ask('digests.search', { query: 'cup', limit: 5 })).toMatchObject({ total: 1, hits: [{ digestId, number: 171 }] })
  expect((await ask('digests.difference', { digestId })).previous).toBeUndefined()
  expect(await ask('digests.ledger', {})).toContain('171,')
  const corrected = await ask('digests.correct', { digestId, note: 'A name was wrong.' })
  expect(corrected).toMatchObject({ number: 171, correctionOf: digestId, status: { kind: 'draft' } })
  await ask('digests.remove', { digestId: corrected.digestId })
  const imported = await ask('digests.importIssue', { text: JSON.stringify(corrected) })
  expect(imported).toMatchObject({ number: 171, planId: `${corrected.planId}-elsewhere`, headline: corrected.headline })
  await ask('digests.remove', { digestId: imported.digestId })
  expect(await refused('digests.importIssue', { text: '{}' })).toBe('not-an-issue')
  const file = await ask('digests.export', { digestId, format: 'html' })
  expect(file.fileName).toMatch(/^\d{4}-\d\d-\d\d_press-review_[a-z-]+_no171\.html$/)
  expect(file.byteCount).toBeGreaterThan(5_000)
  await ask('library.savePlan', { plan: { ...testPlan, planId: 'evening', firstNumber: 1 } })
  const evening = await ask('digests.compose', { planId: 'evening' })
  await ask('digests.remove', { digestId: evening.digestId })
  expect(await refused('digests.open', { digestId: evening.digestId })).toBe('not-found')
  expect(await ask('digests.undoRemove', { digestId: evening.digestId })).toEqual(evening)
  expect(await refused('digests.undoRemove', { digestId: evening.digestId })).toBe('conflict')
  await ask('digests.remove', { digestId: evening.digestId })
  await ask('library.removePlan', { planId: 'evening' })
}

async function fetchPages({ ask, refused, town }: Shared): Promise<void> {
  const [feed] = (await ask('library.read', {})).subscriptions
  const { feedId = '', outletId = '' } = feed ?? {}
  expect(await ask('feeds.setFullText', { feedId, fullText: 'never' })).toMatchObject({ fullText: 'never' })
  expect(await refused('feeds.setFullText', { feedId, fullText: 'sometimes' })).toBe('invalid-arguments')
  expect(await ask('feeds.fullTextProgress', {})).toMatchObject({ isRunning: false })
  await ask('feeds.cancelFullText', {})
  await ask('articles.pauseIndexing', {})
  const row = (await ask('articles.list', { filter: { feedIds: [feedId] }, limit: 1 })).rows[0]
  const articleId = row?.articleId ?? ''
  expect((await ask('articles.open', { articleId })).fullText).toMatchObject({ isWanted: false, isQueued: false, facts: [] })
  expect(await refused('articles.fetchText', { articleId })).toBe('page-missing')
  const { queueId } = await ask('queue.add', { url: `${town.url}/page.html`, title: 'A page' })
  await ask('queue.addText', { articleId })
  await vi.waitFor(async () => {
    expect((await ask('queue.list', {})).map(({ failure }) => failure?.code)).toEqual(['address-private', 'page-missing'])
  }, 20_000)
  await ask('queue.remove', { queueId })
  await ask('queue.retry', {})
  expect(await ask('logins.list', {})).toEqual({ isSupported: false, outletIds: [] })
  expect(await refused('logins.open', { outletId })).toBe('unsupported')
  expect(await refused('logins.end', { outletId })).toBe('unsupported')
}

async function setDesk({ ask, refused }: Shared): Promise<void> {
  expect(await ask('settings.change', { change: { theme: 'dark' } })).toMatchObject({ theme: 'dark' })
  expect(await ask('settings.read', {})).toMatchObject({ theme: 'dark' })
  expect(await refused('settings.change', { change: { theme: 'pink' } })).toBe('invalid-arguments')
  expect((await ask('money.view', {})).sources.map(({ source }) => source)).toEqual(['ecb', 'cbr'])
  expect(await ask('money.convert', { amount: '3', from: 'EUR', to: 'USD' })).toMatchObject({ kind: 'no-day', source: 'ecb' })
  expect((await ask('desk.cities', {})).find(({ cityId }) => cityId === 'paris')?.zone).toBe('Europe/Paris')
  expect((await ask('articles.list', { filter: { cityId: 'paris' }, limit: 5 })).rows).toEqual([])
  expect(await refused('articles.list', { filter: { cityId: 'atlantis' }, limit: 5 })).toBe('not-found')
  expect(await ask('desk.weather', {})).toEqual({ kind: 'off' })
  await ask('desk.setWeatherKey', {})
  await ask('desk.undoWeatherKey', {})
  expect(await refused('settings.change', { change: { weather: { isOn: true, address: 'https://a.example/?apikey=1' } } })).toBe('invalid-arguments')
  await ask('desk.openLink', { url: 'https://quay-gazette.example/' })
  expect(await refused('desk.openLink', { url: 'javascript:alert(1)' })).toBe('address-invalid')
  expect(await ask('desk.about', {})).toMatchObject({ version: '0.0.0', isDemo: false })
  await ask('library.setRetention', { sectionId: 'sport', rule: { kind: 'age', days: 30 } })
  expect((await ask('library.read', {})).sections.find(({ sectionId }) => sectionId === 'sport'))
    .toMatchObject({ retention: { kind: 'age', days: 30 } })
  await ask('library.setRetention', { sectionId: 'sport' })
  expect(await refused('library.setRetention', { sectionId: 'no-such-section' })).toBe('not-found')
  expect(await refused('library.setRetention', { sectionId: 'sport', rule: { kind: 'age', days: 1 } })).toBe('invalid-arguments')
  expect(await ask('library.previewRetention', { policy: { rule: { kind: 'age', days: 30 }, keepsUnread: true } }))
    .toEqual({ total: 0, bySection: {} })
  const backup = await ask('desk.backup', { withPictures: true })
  expect(backup).toMatchObject({ href: `exports/${backup.fileName}`, articleCount: 11 })
  expect(backup.fileName).toMatch(/^press-review-backup_\d{4}-\d\d-\d\d\.zip$/)
}
