import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/main/extraction/index.ts'
import { address, page, paragraphs } from './page-samples.ts'

const above = '<div class="top"><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></div>'
const beside = `<div class="c3"><div>Latest</div><div><a href="/a">Gulls return to the quay in numbers unseen</a></div>
  <div><a href="/b">Council votes on the new fish hall today</a></div></div>`
const below = '<div class="btm"><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a> © 2026 Harbour Post</div>'
const [first = '', second = '', third = ''] = paragraphs
const each = (tag: string): string => paragraphs.map(text => `<${tag}>${text}</${tag}>`).join('')
const heading = '<h1>Harbour bridge closes</h1>'
const around = (html: string): string => `<main>${heading}<p>${first}</p>${html}<p>${second}</p><p>${third}</p></main>`
const htmlOf = (body: string, language = 'en', head = ''): string => readPage(page(body, head, language), address).html ?? ''

interface Wanted {
  readonly has: readonly string[]
  readonly hasNot?: readonly string[]
}

function expectText(html: string, { has, hasNot = [] }: Wanted): void {
  expect(has.filter(words => !html.includes(words))).toEqual([])
  expect(hasNot.filter(words => html.includes(words))).toEqual([])
}

describe('a page made without the elements that articles have', () => {
  const foreign = ['Gulls return', 'Imprint', 'Sport']

  test.each([
    ['of divs', `<div class="c1"><div>Harbour bridge closes</div><div>Ida Moss, 22 Nov 2026 14:20</div>${each('div')}</div>`],
    ['of spans', `<div>${heading}${paragraphs.map(text => `<div><span><span>${text}</span></span></div>`).join('')}</div>`],
    ['of breaks', `<div id="c1">${heading}${paragraphs.join('<br><br>')}</div>`],
    ['of elements of its own', `<main>${heading}<x-story>${each('x-p')}</x-story></main>`]
  ])('%s is read', (_what, html) => {
    expectText(htmlOf(above + html + beside + below), { has: paragraphs, hasNot: foreign })
  })

  test('of tables is read', () => {
    const text = `<font size="5"><b>Harbour bridge closes</b></font><br><font size="2">${paragraphs.join('<p>')}</font>`
    const middle = `<tr><td>${beside}</td><td>${text}</td></tr>`
    const table = `<table><tr><td colspan="2">${above}</td></tr>${middle}<tr><td>${below}</td></tr></table>`
    expectText(htmlOf(table), { has: paragraphs, hasNot: foreign })
  })
})

describe('a page of few words', () => {
  const news = 'The bridge is open again since noon, the port said.'
  const title = '<h1>Bridge open</h1>'

  test.each([
    ['by its role', `<div role="article">${title}<p>${news}</p></div>`],
    ['by its type in microdata', `<div itemscope itemtype="https://schema.org/NewsArticle">${title}<div>${news}</div></div>`],
    ['by the property of its text', `<div>${title}<div itemprop="articleBody">${news}</div></div>`],
    ['by its microformat', `<div class="post hentry">${title}<div><p>${news}</p></div></div>`],
    ['by the name of its text’s box', `<main>${title}<div class="article__body"><p>${news}</p></div></main>`],
    ['by the other way to write that name', `<main>${title}<div id="storyText"><p>${news}</p></div></main>`],
    ['by its one time under its one heading', `<div>${title}<time datetime="2026-11-22T14:20">14:20</time><p>${news}</p></div>`]
  ])('is an article where it says so %s', (_how, html) => {
    expectText(htmlOf(above + html + below), { has: [news], hasNot: ['Imprint', 'Sport'] })
  })

  test('is an article where its head says when it was published', () => {
    const head = '<meta property="article:published_time" content="2026-11-22T14:20:00Z">'
    expectText(htmlOf(`${above}<div>${title}<p>${news}</p></div>${below}`, 'en', head), { has: [news], hasNot: ['Imprint'] })
  })

  test.each([
    ['zh', '港口管理局周日表示，检查人员发现一根缆索出现裂缝，港口大桥已对所有车辆关闭。'],
    ['ja', '港湾局は日曜日、ケーブルに亀裂が見つかったとして、港の橋を全面通行止めにしたと発表した。']
  ])('in the language %s says as much as one of many', (language, text) => {
    const html = htmlOf(`${above}<div><h1>${text.slice(0, 6)}</h1><p>${text}</p></div>${below}`, language)
    expectText(html, { has: [text], hasNot: ['Imprint'] })
  })

  test.each([
    ['a list of articles', `${title}<ul><li><a href="/1">Bridge closed</a></li><li><a href="/2">Gulls return</a></li></ul>`],
    ['a list of articles with their boxes', `${title}${`<div class="hentry"><h2><a href="/1">Bridge closed</a></h2>
      <div class="entry-content">Short.</div><time datetime="2026-11-22">Today</time></div>`.repeat(2)}`],
    ['the words that a page is gone', '<h1>Page not found</h1><p>Sorry, the page is gone.</p>'],
    ['a form', '<h1>Sign in</h1><form><input name="a"><button>Sign in</button></form>']
  ])('is none where it is %s', (_what, html) => {
    expect(() => htmlOf(html)).toThrow(expect.objectContaining({ code: 'no-article-found' }))
  })
})

describe('the text of a page', () => {
  test('keeps pictures that a script would load, at whatever attribute, and those for readers without scripts', () => {
    const blank = 'src="data:image/gif;base64,R0lGODlhAQABAAAAACw="'
    const html = htmlOf(around(`<figure><img ${blank} data-src="https://h.example/one.jpg"><figcaption>Dawn</figcaption></figure>
      <figure><img data-srcset="https://h.example/two-400.jpg 400w, https://h.example/two-1200.jpg 1200w"></figure>
      <div><img src="/blank.png" data-original="https://h.example/three.jpg"></div>
      <figure><div></div><noscript><img src="https://h.example/four.jpg"></noscript><figcaption>Noon</figcaption></figure>
      <div><noscript><img src="https://h.example/five.jpg"></noscript></div>`))
    const has = ['one.jpg', 'two-1200.jpg', 'three.jpg', 'four.jpg', 'five.jpg', 'Dawn', 'Noon']
    expectText(html, { has, hasNot: ['R0lGOD'] })
  })

  test('does not take the picture that counts readers for one of the article', () => {
    const html = htmlOf(around('<p>The port said more.<noscript><img src="https://count.example/p?c=1"></noscript></p>'))
    expectText(html, { has: ['The port said more.'], hasNot: ['count.example'] })
  })

  test.each([
    ['footnotes', `<p>It was counted.<sup><a href="#fn1">1</a></sup></p><section class="footnotes">
      <ol><li id="fn1">Report of the port, page 12.</li></ol></section>`, ['Report of the port, page 12.']],
    ['a recipe', `<div class="recipe-box"><h2>Ingredients</h2><ul><li>Two onions</li><li>Salt</li></ul>
      <h2>Method</h2><ol><li>Chop them.</li></ol></div>`,
      ['Ingredients', 'Two onions', 'Salt', 'Method', 'Chop them.']],
    ['a table of numbers', `<table><caption>Votes by ward</caption><tr><th>Ward</th><th>Yes</th></tr>
      <tr><td>Quay</td><td>412</td></tr></table>`,
      ['Votes by ward', 'Ward', 'Quay', '412']],
    ['what is folded', '<details><summary>Why now?</summary><p>Because a cable has a crack.</p></details>',
      ['Why now?', 'Because a cable']],
    ['an interview', `<dl><dt>What about the ferries?</dt><dd>${third}</dd></dl>`, ['What about the ferries?', third]],
    ['a post of another network', '<blockquote class="mastodon-embed"><p>Cable two is fine.</p></blockquote>',
      ['Cable two is fine.']],
    ['lines of code', '<pre><code>const cable = 2\nclose(cable)</code></pre>', ['const cable = 2\nclose(cable)']],
    ['a correction', '<p class="correction">Correction: An earlier text gave another length.</p>', ['Correction: An earlier']]
  ])('keeps %s', (_what, html, has) => {
    expectText(htmlOf(around(html) + below), { has: [first, second, third, ...has], hasNot: ['Imprint'] })
  })

  test('of a fast page for phones is without its boxes for others', () => {
    const html = htmlOf(`<amp-sidebar><ul><li><a href="/w">World</a></li></ul></amp-sidebar>${around(`
      <amp-img src="/a.jpg" width="800" height="500"><noscript><img src="/a.jpg"></noscript></amp-img>
      <amp-ad width="300" height="250"><div>Advertisement</div></amp-ad>
      <amp-twitter><blockquote placeholder><p>We heard it sing, said the pilot.</p></blockquote></amp-twitter>`)}
      <amp-list src="/list"><div>Related stories</div></amp-list>`)
    const hasNot = ['Advertisement', 'Related stories', 'World']
    expectText(html, { has: [first, second, third, 'a.jpg', 'We heard it sing'], hasNot })
  })

  test('is without what the page hides', () => {
    const html = htmlOf(around('<p style="display:none">Words for robots.</p><p hidden>More words for robots.</p>'))
    expectText(html, { has: [first], hasNot: ['for robots'] })
  })
})
