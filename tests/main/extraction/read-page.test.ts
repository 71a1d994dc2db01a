import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/main/extraction/index.ts'
import { address, linkedData, p, page, paragraphs } from './page-samples.ts'
import { processorTime } from '../../support/processor-time.ts'

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
    ['a list of short links under a label', '', `<h4>Most read</h4><ul><li>${link('Ferries')}</li><li>${link('Herring')}</li></ul>`],
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
    ['zh', '相关阅读', '订阅港口新闻', '分享'], ['uk', 'Читайте також', 'Підписуйтесь на новини порту', 'Поделиться'],
    ['he', 'קראו גם', 'עקבו אחרינו בפייסבוק', 'הירשמו'], ['tr', 'Ayrıca okuyun', 'Abone ol', 'Bizi takip edin']
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

  test('has who took a picture as small print of its caption', () => {
    const figure = '<figure><img src="/b.jpg" alt=""><figcaption>The bridge <span class="photo-credit">Anna Lind</span></figcaption></figure>'
    expect(readPage(page(around(figure, '')), address).html).toContain('<figcaption>The bridge <small>Anna Lind</small></figcaption>')
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

describe('the text of a page of its kind', () => {
  test('is one article of a page that goes on with the next', () => {
    const next = `<article><h1>What the ferries cost</h1>${p('A crossing costs four crowns, said the port, and nobody pays it.')}</article>`
    expect(blocksOf(around('', '') + next)).toEqual(paragraphs)
  })

  test('is every entry of a live blog, without the button under each', () => {
    const entries = paragraphs.map((text, at) => `<article><h3>Entry ${at}</h3>${p(text)}<p><a href="#${at}">Link</a></p></article>`)
    expect(blocksOf(`<h1>Harbour bridge closes</h1>${entries.join('')}`))
      .toEqual(paragraphs.flatMap((text, at) => [`Entry ${at}`, text]))
  })

  test('is without the heading that words the headline in another way', () => {
    expect(blocksOf(`<article><h1>The bridge is closed, and nobody knows for how long</h1>${p(...paragraphs)}</article>`))
      .toEqual(paragraphs)
  })

  test('has the posts that it quotes', () => {
    const post = 'The bridge is closed. Take the ferry, and be kind to each other.'
    expect(blocksOf(around('', `<div class="social-media-embed"><blockquote>${p(post)}</blockquote></div>${p('So it was.')}`)))
      .toEqual([...paragraphs, post, 'So it was.'])
  })

  test('ends before the offer where it has to be paid for', () => {
    const [first = '', second = ''] = paragraphs
    const offer = `<div class="paywall-box"><h3>One more step</h3>${p('From one crown a week, with the puzzle and the tides.')}
      <a href="/offer">To the offer</a></div><h3>Keep reading with a free trial</h3>`
    expect(blocksOf(`<article><h1>Harbour bridge closes</h1>${p(first, second)}${offer}</article>`)).toEqual([first, second])
  })

  test.each([
    ['its tags', 'bridge, harbour, port of Verne'], ['the agency', 'dpa/moss'], ['rights', 'No part may be reproduced without leave.'],
    ['an offer', 'There is more of this. Sign up for the harbour letter to have it in your inbox.'],
    ['a short code', '[button link="https://x.example" type="big"] Send us a letter[/button]']
  ])('ends before %s', (_what, line) => {
    expect(blocksOf(around('', p(line)), '<meta name="news_keywords" content="bridge, harbour, port of Verne">')).toEqual(paragraphs)
  })

  test('has its subheadings, also those that begin as lists of other articles do', () => {
    const parts = ['Popular with cyclists', 'Comments from the port', 'Related costs']
      .flatMap((heading, at) => [heading, paragraphs[at] ?? ''])
    const html = parts.map((text, at) => at % 2 === 0 ? `<h2>${text}</h2>` : p(text)).join('')
    expect(blocksOf(`<article><h1>Harbour bridge closes</h1>${html}</article>`)).toEqual(parts)
  })

  test('is short where the news is, in the one article of the page', () => {
    const news = 'The bridge is open again since noon, the port said.'
    expect(blocksOf(`<article><h1>Bridge open</h1>${p(news)}</article>`)).toEqual([news])
  })

  test('is found where the page has a body and no head', () => {
    const { blocks, facts } = readPage(`<!doctype html><html lang="en"><title>Bridge</title><body>${around('', '')}</body></html>`, address)
    expect([blocks, facts.headline]).toEqual([paragraphs, 'Bridge'])
  })

  test.each([
    ['questions and answers', p('<strong>Why now?</strong>', 'Because we heard it.', '<strong>And the costs?</strong>', 'High.'),
      ['Why now?', 'Because we heard it.', 'And the costs?', 'High.']],
    ['steps', '<ol><li>Buy a ticket at the quay.</li><li>Wait.</li></ol>', ['Buy a ticket at the quay.', 'Wait.']],
    ['code', '<pre><code>ferry --every 10</code></pre>', ['ferry --every 10']],
    ['lines', '<p>O bridge of steel,<br>O bridge of rope</p>', ['O bridge of steel,', 'O bridge of rope']],
    ['a glossary', '<dl><dt>Pylon</dt><dd>What the cables hang from.</dd></dl>', ['Pylon', 'What the cables hang from.']]
  ])('has %s', (_what, html, expected) => {
    expect(blocksOf(around('', html + p('That is all for today, said the port.'))))
      .toEqual([...paragraphs, ...expected, 'That is all for today, said the port.'])
  })

  test.each([
    ['ru', 'Портовый мост закрыли в воскресенье, потому что инспекторы нашли трещину в тросе, сообщило управление порта.',
      'Реклама паромов появилась у причала уже вечером.', 'Подписывайтесь на наш канал'],
    ['ar', 'أُغلق جسر الميناء يوم الأحد بعد أن عثر المفتشون على صدع في أحد الكابلات، بحسب ما أعلنت هيئة الميناء.',
      'شارك الآلاف في مسيرة إلى الميناء.', 'اشترك في نشرتنا البريدية'],
    ['ja', '港の橋は日曜日、検査員がケーブルに亀裂を見つけたため、全面通行止めになったと港湾局が発表した。', '広告費は三年連続で増えた。', '会員登録はこちら'],
    ['zh', '港务局称，检查人员在一根缆索上发现裂缝后，港口大桥于周日对所有车辆关闭，渡轮每十分钟一班。', '分享经济正在改变这座城市。', '扫码关注我们'],
    ['ko', '항만청은 일요일 점검관들이 케이블에서 균열을 발견한 뒤 항구 다리의 모든 통행을 금지했다고 밝혔다.', '공유 자전거가 늘고 있다.', '구독하기'],
    ['de', 'Die Hafenbrücke wurde am Sonntag gesperrt, nachdem Prüfer einen Riss in einem Kabel gefunden hatten, teilte der Hafen mit.',
      'Zum Thema Kosten sagte die Behörde nichts.', 'Folgen Sie uns'],
    ['es', 'El puente del puerto fue cerrado el domingo después de que los inspectores hallaran una grieta en un cable.',
      'Publicado en mayo, el informe no decía nada de ella.', 'Suscríbete a nuestro boletín']
  ])('in the language %s keeps what begins as a call does, and is without the call', (language, first, sentence, call) => {
    const text = [first, sentence, first.slice(0, -1) + '!', first.slice(0, -1) + '?']
    expect(blocksOf(`<article><h1>${first.slice(0, 12)}</h1>${p(...text, call)}</article>`, '', language)).toEqual(text)
  })

  test.each([
    'Share prices fell by three per cent on Monday.', 'Published in 1954, the novel sold a million copies.', 'Comments are due by Friday.',
    'Like many on the island, she fishes.', 'More in the east than in the west voted.', 'Copyright law changes in May.',
    'Loading the ship took two days.', 'JavaScript turned thirty this year.', 'Read more books, she advised.'
  ])('keeps the sentence “%s”', sentence => {
    expect(blocksOf(around(p(sentence), ''))).toEqual([sentence, ...paragraphs])
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
    expect(processorTime(() => {
      try {
        readPage(html, address)
      } catch (error) {
        expect(error).toMatchObject({ code: 'no-article-found' })
      }
    })).toBeLessThan(5_000)
  })
})
