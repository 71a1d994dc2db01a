import { describe, expect, test } from 'vitest'
import { printDocument, renderDigestHtml, type ArticlePrint } from '../../../src/main/digest/index.ts'
import { article } from './sample.ts'

const bodyHtml = '<p>The <b>bridge</b> was <a href="https://quay.example/closed">closed</a>.</p><h2>Ferries</h2>'
  + '<ul><li>every <i>ten</i> minutes</li><li> </li></ul><table><tr><th>Pier</th><td>Two</td></tr></table>'
  + '<p><a href="javascript:alert(1)">Tickets</a><br>on board</p><img src="x.png" alt="A pier">'
const print: ArticlePrint = {
  article: article('a', 'Quay Gazette', {
    bodyHtml, headline: 'Bridge closes', standfirst: 'A crack was found', rights: '© Quay Gazette'
  }),
  sectionTitle: 'World', zone: 'Europe/Lisbon', paper: 'letter'
}
const printed = printDocument({ article: print })
const [piece] = printed.sections.flatMap(({ pieces }) => pieces)

describe('an article by itself', () => {
  test('has its whole text with what all formats know: bold, italic, links of the web', () => {
    expect(piece?.paragraphs).toEqual([
      [
        { text: 'The ' }, { text: 'bridge', isBold: true }, { text: ' was ' },
        { text: 'closed', href: 'https://quay.example/closed' }, { text: '.' }
      ],
      [{ text: 'Ferries', isBold: true }],
      [{ text: '• ' }, { text: 'every ' }, { text: 'ten', isItalic: true }, { text: ' minutes' }],
      [{ text: 'Pier', isBold: true }, { text: ' · ' }, { text: 'Two' }], [{ text: 'Tickets' }], [{ text: 'on board' }]
    ])
  })

  test('is headed by its own headline, under its outlet and day, and has no contents', () => {
    expect(printed).toMatchObject({
      kind: 'Quay Gazette', number: 'Wednesday, June 7, 2017', headline: 'Bridge closes',
      deck: 'A crack was found', paper: 'letter'
    })
    expect(printed).not.toHaveProperty('contents')
    const html = renderDigestHtml({ article: print }, { fontCss: '', target: 'standalone' })
    expect(html.match(/Bridge closes/g)).toHaveLength(3) // title, heading, source
    expect(html).not.toContain('<nav')
    expect(html).not.toContain('<h3')
  })

  test('does not leave a crosshead alone at the foot of a page', () => {
    const html = renderDigestHtml({ article: print }, { fontCss: '', target: 'paper' })
    expect(html).toContain('<p class="crosshead"><strong>Ferries</strong></p>')
    expect(html.match(/class="crosshead"/g)).toHaveLength(1)
  })

  test('names byline, time with its offset, source and rights', () => {
    expect(piece?.facts.map(({ text }) => text)).toEqual([
      'No byline', 'Jun 7, 04:00 UTC+1', 'a.example', 'retrieved Jun 7, 05:00 UTC+1'
    ])
    expect(printed.sources?.items[0]?.lines[0]?.href).toBe('https://a.example/news')
    expect(printed.back.map(({ title }) => title)).toEqual(['Rights'])
  })

  test('without mark-up has its plain text, and without a text what there is', () => {
    const texts = (changes: Parameters<typeof article>[2]): unknown => printDocument({
      article: { ...print, article: article('a', 'Quay Gazette', changes) }
    }).sections[0]?.pieces[0]?.paragraphs
    expect(texts({ bodyText: 'One.\nTwo.' })).toEqual([[{ text: 'One.' }], [{ text: 'Two.' }]])
    expect(texts({})).toEqual([[{ text: 'Lede of a.' }]])
  })

  test('is in its own language where there are words for it, else in English', () => {
    const languageOf = (language: string): string =>
      printDocument({ article: { ...print, article: article('a', 'Nordpost', { language }) } }).language
    expect([languageOf('de'), languageOf('sw')]).toEqual(['de', 'en'])
  })
})
