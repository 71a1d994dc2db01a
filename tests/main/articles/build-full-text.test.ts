import { describe, expect, test } from 'vitest'
import { buildFullText } from '../../../src/main/articles/index.ts'
import { readPage } from '../../../src/main/extraction/index.ts'
import { makeArticle } from '../store/sample-contents.ts'

const url = 'https://harbour.example/strike'
const paragraph = (of: string): string => `<p>${of}: the ferries of Port Verne stand still since Sunday, and nobody was told when they are to run again.</p>`
const pageOf = (body: string, head = '') => readPage(`<!doctype html><html><head><title>Strike</title>
  <meta property="og:type" content="article">${head}</head><body><article><h1>Strike</h1>${body}</article></body></html>`, url)
const stored = makeArticle({
  articleId: 'strike', headline: 'Strike', url, bodyText: 'The crews want more pay.', bodyHtml: '<p>The crews want more pay.</p>'
})

describe('an article with the text of its page', () => {
  test('keeps its headline, its place and its excerpt; the feed’s line stands under the headline', () => {
    const article = buildFullText(stored, pageOf(paragraph('One') + paragraph('Two')), [])
    expect(article).toMatchObject({
      articleId: 'strike', headline: 'Strike', excerpt: stored.excerpt, sortedAt: stored.sortedAt, textFrom: 'page',
      standfirst: 'The crews want more pay.'
    })
    expect(article.lede).toMatch(/^One: the ferries/)
    expect(article.bodyText.split('\n')).toHaveLength(2)
    expect(article.revisionHash).not.toBe(stored.revisionHash)
    expect(article.pageCount).toBeUndefined()
  })

  test('has the page’s summary under its headline where the feed’s line leaves off in the middle', () => {
    const teaser = { ...stored, bodyText: 'The crews want…', bodyHtml: '<p>The crews want…</p>' }
    const page = pageOf(paragraph('One'), '<meta name="description" content="Crews &amp; owners &lt;b> do not talk.">')
    expect(buildFullText(teaser, page, []).standfirst).toBe('Crews & owners do not talk.')
    expect(buildFullText(teaser, pageOf(paragraph('One')), []).standfirst).toBeUndefined()
  })

  test('is of the language that its whole text is in, though a line of the feed was in another', () => {
    const arabic = '<p>أُغلق جسر الميناء أمام حركة المرور يوم الأحد بعد أن عثر المفتشون على صدع في أحد الكابلات.</p>'.repeat(4)
    expect(buildFullText({ ...stored, language: 'en' }, pageOf(arabic), [])).toMatchObject({ language: 'ar', direction: 'rtl' })
    expect(buildFullText({ ...stored, language: 'en-GB' }, pageOf(paragraph('One')), [])).toMatchObject({ language: 'en-GB' })
  })

  test('is sanitised as that of a feed is', () => {
    const page = pageOf(`${paragraph('One')}<p onclick="steal()">Two <a href="javascript:steal()">here</a><img src="//harbour.example/a.jpg"
      onerror="steal()" width="800" height="400"> and the crews went home to wait for news of the talks.</p><script>steal()</script>`)
    const { bodyHtml, pictureUrls } = buildFullText(stored, page, [])
    expect(bodyHtml).not.toMatch(/steal|onerror|onclick|script/)
    expect(pictureUrls).toEqual(['https://harbour.example/a.jpg'])
  })

  test('of several pages has them one after the other, each but the first with its mark', () => {
    const pages = ['One', 'Two', 'Three'].map(name => pageOf(paragraph(name) + paragraph(name)))
    const article = buildFullText(stored, pages[0]!, pages.slice(1))
    expect(article.pageCount).toBe(3)
    expect(article.bodyHtml.match(/<hr id="page-\d" \/>/g)).toEqual(['<hr id="page-2" />', '<hr id="page-3" />'])
    expect(article.bodyText.split('\n').map(line => line.split(':')[0])).toEqual(['One', 'One', 'Two', 'Two', 'Three', 'Three'])
    expect(buildFullText(article, pages[0]!, []).pageCount).toBeUndefined()
    const long = { ...stored, bodyText: `${stored.bodyText} `.repeat(60), bodyHtml: `<p>${`${stored.bodyText} `.repeat(60)}</p>` }
    expect(buildFullText(long, pages[0]!, pages.slice(1)).bodyText).not.toContain('more pay')
    const other = readPage(`<!doctype html><title>Strike, page 2</title><article><h1>Strike</h1>${paragraph('Two').repeat(3)}</article>`, `${url}-2`)
    expect(buildFullText(stored, pages[0]!, [other]).bodyHtml).not.toContain('Strike')
  })

  test('takes byline, place, language and picture of the page where the feed has none', () => {
    const page = pageOf(paragraph('PORT VERNE (HN) — One'), `<meta name="author" content="Ida Moss"><meta property="og:image" content="/ferry.jpg">`)
    const { language: _, ...bare } = stored
    expect(buildFullText(bare, page, [])).toMatchObject({
      byline: 'Ida Moss', language: 'en', leadPicture: { url: 'https://harbour.example/ferry.jpg' }
    })
    expect(buildFullText({ ...stored, byline: 'Per Vik' }, page, [])).toMatchObject({ byline: 'Per Vik' })
  })
})
