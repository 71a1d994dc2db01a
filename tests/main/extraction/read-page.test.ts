import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/main/extraction/index.ts'
import { address, linkedData, p, page, paragraphs } from './page-samples.ts'

const blocksOf = (body: string, head = '', language = 'en'): readonly string[] =>
  readPage(page(body, head, language), address).blocks
const around = (before: string, after: string): string =>
  `<article><h1>Harbour bridge closes</h1>${before}${p(...paragraphs)}${after}</article>`
const link = (text: string): string => `<a href="/other">${text}</a>`
const other = link('A second bridge for the old harbour is drawn')
const ferries = link('What the ferries of the port cost in a year')

describe('the text of a page', () => {
  test.each([
    ['links to related articles', '', `<div class="relatedArticles"><h3>Related</h3><ul><li>${other}</li></ul></div>`],
    ['a list of links without a name', '', `<h3>Also of interest</h3><ul><li>${other}</li>
      <li>${ferries}</li></ul>`],
    ['paragraphs that are a link', '', p(other)],
    ['a label and a link', '', p(`Archive: ${other}`)],
    ['buttons to share', '<div class="social-share"><span>Facebook</span> <span>Mastodon</span></div>', ''],
    ['a newsletter box', '',
      `<section class="newsletter-signup">${p('Our harbour letter tells you what moves the port.')}</section>`],
    ['an invitation without a name', '', p('Sign up for our harbour letter, which tells you what moves the port.')],
    ['a cookie notice', `<div id="cookie-banner">${p('We and our partners store small files on your device.')}</div>`, ''],
    ['readers’ comments', '', `<div id="comments">${p('I have always said that this bridge would fall one day.')}</div>`],
    ['comments without a name', '',
      `<h3>Comments (2)</h3>${p('I have always said so.', 'Nobody has listened to you, as ever.')}`],
    ['a box about the author', '', p('Ida Moss is a reporter for the Harbour Post who covers the port and its people.')],
    ['a line of names and times', p('By Ida Moss', 'Nov 22, 2026, 09:10'), ''],
    ['a trail of sections', '<nav aria-label="Trail"><a href="/">Home</a> <a href="/port">Port</a></nav>', ''],
    ['rights', '', p('© 2026 Harbour Post. All rights reserved.')],
    ['a side column', '', '<aside><p>The port in numbers: forty ships, nine cranes, two hundred pilots.</p></aside>'],
    ['advertising', '', '<div class="adslot">Advertisement</div>']
  ])('is without %s', (_what, before, after) => {
    expect(blocksOf(around(before, after))).toEqual(paragraphs)
  })

  test.each([
    ['de', 'Lesen Sie auch', 'Jetzt abonnieren und nichts aus dem Hafen verpassen', 'Kommentare'],
    ['fr', 'À lire aussi', 'Abonnez-vous pour ne rien manquer du port', 'Commentaires'],
    ['es', 'Te puede interesar', 'Suscríbete para no perderte nada del puerto', 'Comentarios'],
    ['it', 'Leggi anche', 'Iscriviti per non perdere nulla del porto', 'Commenti'],
    ['pt', 'Leia também', 'Assine para não perder nada do porto', 'Comentários'],
    ['ru', 'Читайте также', 'Подпишитесь на новости порта', 'Комментарии'],
    ['zh', '相关阅读', '订阅港口新闻', '分享']
  ])('is without calls to readers in the language %s', (language, pointer, call, comments) => {
    expect(blocksOf(around('', p(`${pointer}: ${link('The second bridge')}`, call, comments)), '', language)).toEqual(paragraphs)
  })

  test.each([
    ['a list', '<ul><li>Forty ships</li><li>Nine cranes</li></ul>', ['Forty ships', 'Nine cranes']],
    ['a list of links to papers',
      `<ul><li>${link('Report of the port')}</li><li>${link('Letter of the mayor')}</li></ul>
      ${p('Both papers are open to everybody from today.')}`,
      ['Report of the port', 'Letter of the mayor', 'Both papers are open to everybody from today.']],
    ['a table at its end',
      '<table><tr><th>Ship</th><th>Time</th></tr><tr><td>Vesper</td><td>1:02</td></tr></table>',
      ['Ship', 'Time', 'Vesper', '1:02']],
    ['a quotation', '<blockquote><p>We heard it sing at night, and then it stopped singing.</p></blockquote>',
      ['We heard it sing at night, and then it stopped singing.']],
    ['subheadings', `<h2>What comes next</h2>${p('On Tuesday the council will decide who is to pay for it.')}`,
      ['What comes next', 'On Tuesday the council will decide who is to pay for it.']],
    ['a repeated sentence', p('The bridge stays closed, said the port.', 'The bridge stays closed, said the port.'),
      ['The bridge stays closed, said the port.', 'The bridge stays closed, said the port.']],
    ['a sentence that begins as a call does',
      p(`Join our mayor on the bridge, they said, and two hundred came: ${paragraphs.join(' ')}`),
      [expect.stringMatching(/^Join our mayor/)]]
  ])('keeps %s', (_what, html, expected) => {
    expect(blocksOf(around('', html))).toEqual([...paragraphs, ...expected])
  })

  test('is without captions, which stay beside their pictures', () => {
    const picture = '<img src="/b.jpg" width="800" height="600" alt="">'
    const last = 'It is to open again in spring, if the weather allows.'
    const { blocks, html } = readPage(page(around('', `
      <figure>${picture}<figcaption>The bridge at dawn</figcaption></figure>
      <div class="inline-image">${picture}<p class="image-caption">The broken cable, seen from a ferry.</p></div>
      ${p(last)}`)), address)
    expect(blocks).toEqual([...paragraphs, last])
    expect(html).toContain('<figcaption>The bridge at dawn</figcaption>')
    expect(html).toMatch(/<figcaption[^>]*>The broken cable, seen from a ferry\.<\/figcaption>/)
  })

  test('is without the standfirst where it stands apart and is the summary', () => {
    const standfirst = 'A crack in the main cable cuts the town in two, and nobody knows for how long.'
    const { blocks, facts } = readPage(page(`<article><header><h1>Harbour bridge closes</h1><p>${standfirst}</p></header>
      <div>${p(...paragraphs)}</div></article>`, `<meta name="description" content="${standfirst}">`), address)
    expect(blocks).toEqual(paragraphs)
    expect(facts.summary).toBe(standfirst)
  })

  test('ends where the text of the page’s data ends', () => {
    const data = linkedData({ '@type': 'NewsArticle', headline: 'Bridge', articleBody: paragraphs.join(' ') })
    const after = p('The port has nine cranes, and each of them has a name that children gave it.')
    expect(blocksOf(around('', after), data)).toEqual(paragraphs)
  })

  test('stays whole where the names on a page mean something else', () => {
    const twice = [...paragraphs, ...paragraphs]
    const body = twice.map(text => `<div class="share"><p>${text}</p></div>`).join('')
    expect(blocksOf(`<article><h1>Harbour bridge closes</h1>${body}</article>`)).toEqual(twice)
  })
})

describe('a hostile page', () => {
  test.each([
    ['50,000 elements in each other', page('<div>'.repeat(50_000))],
    ['10 MB on one line', page(`<p>${'word, '.repeat(1_700_000)}</p>`)],
    ['thousands of captions and links', page(around('', `<p class="caption">Seen</p><p>${other}</p>`.repeat(2_000)))],
    ['linked data in itself',
      page(around('', ''), `<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}</script>`)],
    ['very many things of linked data',
      page(around('', ''), linkedData(Array.from({ length: 200_000 }, () => ({ '@type': 'Thing' }))))]
  ])('of %s ends in time', (_what, html) => {
    const begun = performance.now()
    try {
      readPage(html, address)
    } catch (error) {
      expect(error).toMatchObject({ code: 'no-article-found' })
    }
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})
