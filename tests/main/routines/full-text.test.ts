import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { FullTextProgress } from '../../../src/shared/full-text.ts'
import type { Library } from '../../../src/shared/library.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { changeFullText } from '../../../src/main/library/library-changes.ts'
import { feedUrlOf, following, openWorkshop, type Workshop, type WorkshopOptions } from './workshop.ts'

const address = (host: string, name: string): string => `https://${host}/${name}`

/** A feed of teasers, each with a page of its own. */
function teasers(host: string, names: readonly string[]): string {
  return `<rss version="2.0"><channel><title>${host}</title><language>en</language>${names.map(name => `<item><title>${name}</title>
    <link>${address(host, name)}</link><description>Word of ${name}.</description></item>`).join('')}</channel></rss>`
}

function page(name: string, more = '', head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${name}</title><meta property="og:type" content="article">${head}</head><body><article>
    <h1>${name}</h1><p>${name}: the ferries of Port Verne stand still since Sunday, and nobody knows when they will run.</p>
    <p>The walrus that came ashore beside the quay was led back into the water by the crew of a tug. ${more}</p></article></body></html>`
}

const always = (library: Library): Library =>
  library.subscriptions.reduce((changed, { feedId }) => changeFullText(changed, feedId, 'always'), library)

async function open(hosts: readonly string[], options: Partial<WorkshopOptions> = {}): Promise<Workshop> {
  const shop = await openWorkshop({ folder: await temporaryFolder(), library: always(following(...hosts)), ...options })
  onTestFinished(() => shop.close())
  return shop
}

/** Reads the feeds, and waits for what follows; the hand clock is moved on, since hosts are asked a second apart. */
async function refresh({ refresher, fullTextWork, clock }: Workshop): Promise<void> {
  const refreshed = refresher.refresh()
  await elapse(refreshed, clock)
  await elapse(fullTextWork.fullTextKeeper.keep(), clock)
}

async function elapse(work: Promise<unknown>, clock: Workshop['clock']): Promise<void> {
  let isDone = false
  void work.finally(() => { isDone = true }).catch(() => undefined)
  await vi.waitFor(() => {
    clock.pass(1_000)
    expect(isDone).toBe(true)
  }, { timeout: 20_000, interval: 5 })
  await work
}

const articleOf = ({ archive }: Workshop, headline: string) => {
  const row = archive.listArticles({}, undefined, 50).rows.find(one => one.headline === headline)
  return archive.findArticle(row?.articleId ?? '')
}

const pagesAsked = ({ http }: Workshop): readonly string[] => http.requests.map(({ url }) => url).filter(url => !url.endsWith('/feed.xml'))

describe('pages of a feed whose articles are always fetched whole', () => {
  test('are fetched after the refresh, once, kept, and found by their words', async () => {
    const shop = await open(['quay.example'])
    shop.http.answer(feedUrlOf('quay.example'), { body: teasers('quay.example', ['One', 'Two']) })
    for (const name of ['One', 'Two']) shop.http.answer(address('quay.example', name), { body: page(name) })
    const told: FullTextProgress[] = []
    shop.events.on((name, payload) => void (name === 'full-text-progress' && told.push(payload as FullTextProgress)))
    await refresh(shop)
    expect(articleOf(shop, 'One')).toMatchObject({ textFrom: 'page', excerpt: 'Word of One.' })
    expect(shop.archive.searchArticles('walrus', {}, undefined, 5).total).toBe(2)
    expect(told.map(({ done }) => done)).toEqual([0, 1, 2, 2])
    expect(told.at(-1)).toEqual({ isRunning: false, done: 2, total: 2, failed: 0 })
    await refresh(shop)
    expect(pagesAsked(shop)).toHaveLength(2)
    expect(shop.http.requests.every(({ headers }) => !('cookie' in headers))).toBe(true)
  })

  test('that cannot be had are asked for again after an hour, then four; what will not mend is left alone', async () => {
    const shop = await open(['quay.example'])
    shop.http.answer(feedUrlOf('quay.example'), { body: teasers('quay.example', ['One', 'Two']) })
    shop.http.answer(address('quay.example', 'One'), { status: 500 })
    await refresh(shop)
    const failureOf = (headline: string) => shop.archive.findPage(articleOf(shop, headline)?.articleId ?? '')?.failure
    expect(failureOf('One')).toMatchObject({ code: 'http-status', count: 1 })
    expect(failureOf('Two')).toMatchObject({ code: 'page-missing', details: { host: 'quay.example', for: 'article' } })
    expect(failureOf('Two')?.nextTryAt).toBeUndefined()
    shop.clock.pass(50 * 60_000)
    await refresh(shop)
    expect(pagesAsked(shop)).toHaveLength(2)
    shop.clock.pass(15 * 60_000)
    await refresh(shop)
    expect(pagesAsked(shop)).toHaveLength(3)
    expect(failureOf('One')).toMatchObject({ count: 2 })
    shop.http.answer(address('quay.example', 'One'), { body: page('One') })
    shop.clock.pass(5 * 3_600_000)
    await refresh(shop)
    expect(failureOf('One')).toBeUndefined()
    expect(articleOf(shop, 'One')?.textFrom).toBe('page')
  })

  test('are gone on with by the next start', async () => {
    const folder = await temporaryFolder()
    const library = always(following('quay.example'))
    const first = await openWorkshop({ folder, library })
    first.http.answer(feedUrlOf('quay.example'), { body: teasers('quay.example', ['One']) })
    first.http.answer(address('quay.example', 'One'), () => { throw new Failure('connection-failed', { host: 'quay.example' }) })
    await refresh(first)
    await first.close()
    const second = await open([], { folder, library })
    second.http.answer(address('quay.example', 'One'), { body: page('One') })
    second.fullTextWork.start()
    await elapse(second.fullTextWork.fullTextKeeper.keep(), second.clock)
    expect(articleOf(second, 'One')?.textFrom).toBe('page')
  })

  test('are blamed for nothing when nobody can be reached', async () => {
    const hosts = ['quay.example', 'pier.example', 'dock.example', 'mole.example']
    const shop = await open(hosts)
    for (const host of hosts) {
      shop.http.answer(feedUrlOf(host), { body: teasers(host, [host]) })
      shop.http.answer(address(host, host), () => { throw new Failure('connection-failed', { host }) })
    }
    await refresh(shop)
    expect(hosts.map(host => shop.archive.findPage(articleOf(shop, host)?.articleId ?? ''))).toEqual(hosts.map(() => undefined))
    shop.http.answer(address('quay.example', 'quay.example'), { body: page('quay.example') })
    await refresh(shop)
    const failures = hosts.map(host => shop.archive.findPage(articleOf(shop, host)?.articleId ?? '')?.failure?.code)
    expect(failures).toEqual([undefined, 'connection-failed', 'connection-failed', 'connection-failed'])
  })

  test('are not fetched of other feeds, nor of one that is muted', async () => {
    const shop = await open(['quay.example'], { library: following('quay.example') })
    shop.http.answer(feedUrlOf('quay.example'), { body: teasers('quay.example', ['One']) })
    await refresh(shop)
    await shop.documents.changeLibrary(library => ({
      ...always(library), subscriptions: always(library).subscriptions.map(one => ({ ...one, isMuted: true }))
    }))
    await shop.fullTextWork.fullTextKeeper.keep()
    expect(pagesAsked(shop)).toEqual([])
  })
})

describe('an article over several pages', () => {
  const links = (count: number): string => Array.from({ length: count }, (_, index) => `<a href="/One?page=${index + 2}">${index + 2}</a>`).join(' ')

  test('is joined; pages of another host, and those behind one that is missing, are left out', async () => {
    const shop = await open(['quay.example'])
    shop.http.answer(feedUrlOf('quay.example'), { body: teasers('quay.example', ['One']) })
    shop.http.answer(address('quay.example', 'One'), { body: page('One', '', '').replace('</article>', `</article>${links(4)}`) })
    shop.http.answer(address('quay.example', 'One?page=2'), { body: page('Second') })
    shop.http.answer(address('quay.example', 'One?page=3'), { body: page('Third') })
    shop.http.answer(address('quay.example', 'One?page=4'), { status: 302, headers: { location: 'https://ads.example/x' } })
    shop.http.answer('https://ads.example/x', { body: page('Advertisement') })
    await refresh(shop)
    const article = articleOf(shop, 'One')
    expect(article?.pageCount).toBe(3)
    expect(article?.bodyHtml).toMatch(/<hr id="page-2" \/>[^]*Second[^]*<hr id="page-3" \/>[^]*Third/)
    expect(article?.bodyText).not.toContain('Advertisement')
    expect(pagesAsked(shop)).not.toContain(address('quay.example', 'One?page=5'))
  })

  const serving = async (next: Readonly<Record<string, string>>): Promise<Workshop> => {
    const shop = await open(['quay.example'])
    shop.http.answer(feedUrlOf('quay.example'), { body: teasers('quay.example', ['One']) })
    for (const [name, links] of Object.entries(next)) shop.http.answer(address('quay.example', name), { body: page(`Text of ${name}`, '', links) })
    await refresh(shop)
    return shop
  }
  const nextLink = (name: string): string => `<link rel="next" href="/${name}">`

  test('that name only their next is joined in their order, and none is asked twice', async () => {
    const shop = await serving({
      One: nextLink('One?page=2'), 'One?page=2': nextLink('One?page=3'), 'One?page=3': nextLink('One?page=4'), 'One?page=4': nextLink('One?page=2')
    })
    expect(articleOf(shop, 'One')?.pageCount).toBe(4)
    expect(pagesAsked(shop)).toEqual(['One', 'One?page=2', 'One?page=3', 'One?page=4'].map(name => address('quay.example', name)))
  })

  test('whose first page names the last beside its next is joined in their order', async () => {
    const shop = await serving({
      One: `${nextLink('One/2')}<link rel="next" href="/One/4">`, 'One/2': nextLink('One/3'), 'One/3': nextLink('One/4'), 'One/4': ''
    })
    expect(pagesAsked(shop)).toEqual(['One', 'One/2', 'One/3', 'One/4'].map(name => address('quay.example', name)))
  })

  test('ends after twenty pages, under however many names it goes on', async () => {
    const names = [2, 3, 4, 5, 6, 7, 8, 9].flatMap(number => [`One/${number}`, `One-${number}`, `One?p=${number}`])
    const shop = await serving(Object.fromEntries(['One', ...names].map((name, index) => [name, nextLink(names[index] ?? 'One')])))
    expect(pagesAsked(shop)).toHaveLength(20)
  })
})

test('a page that redirects to a private address is refused', async () => {
  const shop = await open(['quay.example'])
  shop.http.answer(feedUrlOf('quay.example'), { body: teasers('quay.example', ['One']) })
  shop.http.answer(address('quay.example', 'One'), { status: 302, headers: { location: 'http://192.168.0.1/' } })
  shop.http.answer('http://192.168.0.1/', () => { throw new Failure('address-private', { host: '192.168.0.1' }) })
  await refresh(shop)
  expect(shop.http.requests.at(-1)).toMatchObject({ url: 'http://192.168.0.1/', allowPrivate: false })
  expect(articleOf(shop, 'One')?.textFrom).toBeUndefined()
})

test('two who want one page are served by one request, and a page that differs when it is fetched again is a revision', async () => {
  const shop = await open(['quay.example'], { library: following('quay.example') })
  shop.http.answer(feedUrlOf('quay.example'), { body: teasers('quay.example', ['One']) })
  await refresh(shop)
  const { articleId = '' } = articleOf(shop, 'One') ?? {}
  shop.http.answer(address('quay.example', 'One'), { body: page('One') })
  const { fullTexts } = shop.fullTextWork
  await elapse(Promise.all([fullTexts.fetch(articleId), fullTexts.fetch(articleId)]), shop.clock)
  expect(pagesAsked(shop)).toHaveLength(1)
  shop.clock.pass(60_000)
  shop.http.answer(address('quay.example', 'One'), { body: page('One', 'It was seen again on Monday, off the lighthouse.') })
  await elapse(fullTexts.fetch(articleId), shop.clock)
  expect(shop.archive.listRevisions(articleId)).toHaveLength(2)
  expect(articleOf(shop, 'One')).toMatchObject({ isSilentEdit: true })
})

test('cookies of an outlet’s login go to its own addresses alone', async () => {
  const asked: string[] = []
  const loginWindow = {
    list: async () => [], open: async () => {}, end: async () => {},
    cookiesFor: async (outletId: string, url: URL) => { asked.push(`${outletId} ${url.host}`); return 'session=1' }
  }
  const shop = await open(['quay.example'], { pages: { loginWindow } })
  shop.http.answer(feedUrlOf('quay.example'), { body: teasers('quay.example', ['One']) })
  shop.http.answer(address('quay.example', 'One'), { status: 302, headers: { location: 'https://www.quay.example/One' } })
  shop.http.answer('https://www.quay.example/One', { status: 302, headers: { location: 'https://tracker.example/One' } })
  shop.http.answer('https://tracker.example/One', { body: page('One') })
  await refresh(shop)
  const cookies = shop.http.requests.map(({ url, headers }) => [new URL(url).host, headers['cookie']])
  expect(cookies).toEqual([
    ['quay.example', undefined], ['quay.example', 'session=1'], ['www.quay.example', 'session=1'], ['tracker.example', undefined]
  ])
  expect(asked).toEqual(['quay.example quay.example', 'quay.example www.quay.example'])
})

describe('the address of a page', () => {
  const canonical = (url: string): string => `<link rel="canonical" href="${url}">`

  test('that it confirms itself is one of the article’s: another feed that lists it brings the same article', async () => {
    const shop = await open(['quay.example', 'pier.example'])
    const final = address('quay.example', '2026/the-strike')
    shop.http.answer(feedUrlOf('quay.example'), { body: teasers('quay.example', ['One']) })
    shop.http.answer(address('quay.example', 'One'), { status: 302, headers: { location: final } })
    shop.http.answer(final, { body: page('One', '', canonical('/2026/the-strike')) })
    await refresh(shop)
    shop.http.answer(feedUrlOf('pier.example'), { body: teasers('pier.example', ['Ferries']).replace(address('pier.example', 'Ferries'), `${final}?utm_source=x`) })
    await refresh(shop)
    expect(shop.archive.counts().total).toBe(1)
  })

  test('that names another page, such as a list of the newest, joins nothing', async () => {
    const shop = await open(['quay.example', 'pier.example'])
    shop.http.answer(feedUrlOf('quay.example'), { body: teasers('quay.example', ['One', 'Two']) })
    for (const name of ['One', 'Two']) shop.http.answer(address('quay.example', name), { body: page(name, '', canonical('/latest')) })
    await refresh(shop)
    shop.http.answer(feedUrlOf('pier.example'), { body: teasers('pier.example', ['Latest']).replace(address('pier.example', 'Latest'), address('quay.example', 'latest')) })
    await refresh(shop)
    expect(shop.archive.counts().total).toBe(3)
  })
})
