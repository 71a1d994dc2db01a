import { describe, expect, test } from 'vitest'
import { emptyLibrary, feedOf, feedUrlOf, following } from '../routines/workshop.ts'
import { openRead, openWorkbench, type Workbench } from './workbench.ts'

const url = 'https://www.quay.example/news/bridge.html'
const text = [
  'The harbour bridge was closed to all traffic on Sunday after inspectors found a crack in its main cable, the port authority said.',
  'The bridge carries forty thousand vehicles a day, and ferries are to run every ten minutes until the cable is replaced in spring.',
  'Mayor Oda Lind said that the inspection had been brought forward by a month, after fishermen and pilots reported strange noises.'
]
const page = (paragraphs: readonly string[], headline = 'Harbour bridge closes'): string => `<!doctype html><html lang="en"><head>
  <meta property="og:type" content="article"><meta property="og:title" content="${headline}">
  <meta property="og:site_name" content="Quay Gazette"><meta property="article:section" content="Business">
  <meta property="article:published_time" content="2026-11-21T20:00:00Z"><meta name="author" content="Ida Moss">
  <script>steal()</script></head><body><nav><a href="/">Home</a></nav>
  <article><h1>${headline}</h1>${paragraphs.map(one => `<p onclick="steal()">${one}</p>`).join('')}</article></body></html>`

async function openEmpty(): Promise<Workbench> {
  const bench = await openWorkbench(emptyLibrary)
  bench.http.answer(url, { headers: { 'content-type': 'text/html; charset=utf-8' }, body: page(text) })
  return bench
}

/** Each later than the one before: a host is asked once a second at most. */
function adding({ api, clock }: Workbench): Workbench['api']['articles']['addByAddress'] {
  return args => {
    clock.pass(60_000)
    return api.articles.addByAddress(args)
  }
}

describe('an article added by its address', () => {
  test('is one like all others: with outlet, section, clean text, found by search', async () => {
    const bench = await openEmpty()
    const { api, told, archive } = bench
    const { articleId, isNew } = await adding(bench)({ url })
    expect(isNew).toBe(true)
    expect(told).toEqual(['library-changed', 'articles-changed'])
    const article = await api.articles.open({ articleId })
    expect(article).toMatchObject({
      headline: 'Harbour bridge closes', byline: 'Ida Moss', outletName: 'Quay Gazette', sectionId: 'business', language: 'en', url,
      publishedAt: '2026-11-21T20:00:00.000Z', sortedAt: '2026-11-21T20:00:00.000Z', lede: text[0], origin: 'page'
    })
    expect(article.bodyHtml).toContain(text.map(one => `<p dir="ltr">${one}</p>`).join(''))
    expect(article.bodyHtml).not.toMatch(/steal|onclick|Home/)
    expect(archive.searchArticles('inspectors crack', {}, undefined, 5).hits.map(hit => hit.articleId)).toEqual([articleId])
    expect((await api.library.read({})).outlets).toEqual([{ outletId: 'quay.example', name: 'Quay Gazette', homePageUrl: 'https://www.quay.example/' }])
  })

  test('again is the same article; with another text it is a revision of it', async () => {
    const bench = await openEmpty()
    const { api, http } = bench
    const add = adding(bench)
    const first = await add({ url })
    const campaign = `${url}?utm_source=mail`
    http.answer(campaign, { body: page(text) })
    expect(await add({ url: campaign })).toEqual({ ...first, isNew: false })
    http.answer(url, { body: page([...text, 'Divers are to look at the piers on Monday morning, weather and tide permitting, it said.']) })
    expect(await add({ url: 'www.quay.example/news/bridge.html' })).toEqual({ ...first, isNew: false })
    expect((await api.articles.open({ articleId: first.articleId })).bodyHtml).toContain('Divers')
    expect((await api.articles.counts({})).total).toBe(1)
  })

  test('that a feed has brought already is that article', async () => {
    const bench = await openRead({ 'quay.example': feedOf('Quay', ['Harbour bridge closes']).replace('<guid', `<link>${url}?utm_medium=rss</link><guid`) })
    const [known] = (await bench.api.articles.list({ filter: {}, limit: 5 })).rows
    bench.http.answer(url, { body: page(text) })
    expect(await adding(bench)({ url })).toEqual({ articleId: known?.articleId, sectionId: known?.sectionId, isNew: false })
    expect((await bench.api.articles.counts({})).total).toBe(1)
    expect((await bench.api.articles.open({ articleId: known?.articleId ?? '' })).bodyHtml).toContain('ferries')
  })

  test('takes the section and the outlet that are chosen', async () => {
    const bench = await openRead({ 'pier.example': feedOf('Pier Post', ['One']) })
    const { api, http } = bench
    http.answer(url, { body: page(text) })
    const [pier] = (await api.library.read({})).outlets
    const { articleId } = await adding(bench)({ url, sectionId: 'science', outletId: pier?.outletId ?? '' })
    expect(await api.articles.open({ articleId })).toMatchObject({ sectionId: 'science', outletName: pier?.name })
    await expect(adding(bench)({ url, sectionId: 'gone' })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('whose page is closed to programs says what to do', async () => {
    const { api, http } = await openEmpty()
    http.answer(url, { status: 403 })
    await expect(api.articles.addByAddress({ url })).rejects.toMatchObject({ code: 'page-closed', details: { host: 'www.quay.example' } })
  })

  test.each([
    ['javascript:steal()', 'address-invalid'], ['feed:javascript:steal()', 'address-invalid'], ['file:///etc/passwd', 'address-invalid'],
    ['java\nscript:steal()', 'address-invalid'], ['two words', 'address-invalid'], ['https://', 'address-invalid'],
    [feedUrlOf('quay.example'), 'no-article-found']
  ])('from %j fails as %s and keeps nothing', async (address, code) => {
    const { api, http } = await openEmpty()
    http.answer(feedUrlOf('quay.example'), { body: feedOf('Quay', ['One']) })
    await expect(api.articles.addByAddress({ url: address })).rejects.toMatchObject({ code })
    expect(await api.library.read({})).toMatchObject({ outlets: [] })
    expect((await api.articles.counts({})).total).toBe(0)
  })
})

describe('pasted text', () => {
  const pasted = { headline: 'Quota cut by a third', text: `${text[0]}\n\n<script>steal()</script> & more.`, outletName: 'The Island Courier' }

  test('is an article of the outlet of this name, or of a new one, and again the same', async () => {
    const { api } = await openWorkbench(emptyLibrary)
    const { articleId } = await api.articles.addPasted(pasted)
    const article = await api.articles.open({ articleId })
    expect(article).toMatchObject({ headline: 'Quota cut by a third', outletName: 'The Island Courier', sectionId: 'society', origin: 'pasted' })
    expect(article.bodyHtml).toBe(`<p dir="ltr">${text[0]}</p>\n<p dir="ltr">&lt;script&gt;steal()&lt;/script&gt; &amp; more.</p>`)
    const other = await api.articles.addPasted({ ...pasted, headline: 'Herring', outletName: 'island  courier' })
    expect(await api.articles.open({ articleId: other.articleId })).toMatchObject({ outletId: article.outletId, outletName: 'The Island Courier' })
    expect(await api.articles.addPasted(pasted)).toMatchObject({ articleId, isNew: false })
    expect((await api.library.read({})).outlets).toHaveLength(1)
  })

  test('with an address belongs to the outlet of that site', async () => {
    const { api } = await openWorkbench(following('quay.example'))
    const { articleId } = await api.articles.addPasted({ ...pasted, url, outletName: 'Quay, the gazette', byline: 'Ida Moss' })
    expect(await api.articles.open({ articleId })).toMatchObject({ outletId: 'quay.example', url, byline: 'Ida Moss' })
  })

  test('needs an outlet', async () => {
    const { api } = await openWorkbench(emptyLibrary)
    await expect(api.articles.addPasted({ ...pasted, outletName: '\u202e \u200b' })).rejects.toMatchObject({ code: 'outlet-needed' })
  })
})

describe('a print item', () => {
  const item = { outletName: 'Quay Gazette', headline: 'Quota cut by a third', date: '2026-11-20', page: 'B3', sectionId: 'business' }

  test('is dated by the day of the issue at the desk, has its page, and may be without text', async () => {
    const { api } = await openWorkbench(emptyLibrary)
    const { articleId } = await api.articles.addPrintItem(item)
    expect(await api.articles.open({ articleId })).toMatchObject({
      headline: item.headline, outletName: 'Quay Gazette', sectionId: 'business', origin: 'print', printPage: 'B3',
      publishedAt: '2026-11-20T00:00:00.000Z', publishedOffset: 0, bodyHtml: ''
    })
  })

  test('again is the same; on another day or in another outlet it is another one', async () => {
    const { api } = await openWorkbench(emptyLibrary)
    const { articleId } = await api.articles.addPrintItem(item)
    expect(await api.articles.addPrintItem({ ...item, text: text[0] ?? '' })).toMatchObject({ articleId, isNew: false })
    expect(await api.articles.open({ articleId })).toMatchObject({ lede: text[0] })
    expect(await api.articles.addPrintItem({ ...item, date: '2026-11-21' })).toMatchObject({ isNew: true })
    expect(await api.articles.addPrintItem({ ...item, outletName: 'Pier Post' })).toMatchObject({ isNew: true })
    expect((await api.articles.counts({})).total).toBe(3)
  })

  test('can be put into a press review', async () => {
    const { api } = await openRead({ 'quay.example': feedOf('Quay', ['Ferries run again', 'Bridge closes']) })
    const digest = await api.digests.compose({ planId: 'morning' }).catch(() => undefined)
    const { articleId } = await api.articles.addPrintItem({ ...item, text: text[0] ?? '' })
    const added = await api.digests.addArticle({ digestId: digest?.digestId ?? '', articleId })
    expect(added.blocks.at(-1)).toMatchObject({
      articleId, outletName: 'Quay Gazette', summary: text[0], printedOn: '2026-11-20', printPage: 'B3'
    })
  })
})
