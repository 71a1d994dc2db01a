import { describe, expect, it } from 'vitest'
import { buildArticles, gallery, sanitiseBody } from '../../../src/main/articles/index.ts'
import type { Article } from '../../../src/shared/article.ts'
import type { Enclosure } from '../../../src/shared/feed.ts'

const base = 'https://quay.example/news/'
const image = (name: string, more = ''): string => `<img src="${name}" ${more}>`
const figure = (name: string, caption: string, more = ''): string =>
  `<figure>${image(name, more)}<figcaption>${caption}</figcaption></figure>`

function build(contentHtml: string, enclosures: readonly Enclosure[] = []): Article {
  const [article] = buildArticles(
    { head: { format: 'rss' }, entries: [{ headline: 'Herring', authors: [], tags: [], enclosures, contentHtml, url: `${base}1` }] },
    { feedUrl: base, feedId: 'f', outletId: 'o', sectionId: 'world', now: '2026-11-22T05:00:00.000Z', parseDate: () => undefined }
  )
  return article ?? expect.fail('no article')
}

const counts = (html: string, enclosures?: readonly Enclosure[]): readonly (number | undefined)[] => {
  const { pictureCount, infographicCount } = build(html, enclosures)
  return [pictureCount, infographicCount]
}

describe('an article', () => {
  it('without pictures counts none', () => {
    expect(counts('<p>Only words.</p>')).toEqual([undefined, undefined])
  })

  it('with several photographs is a gallery', () => {
    expect(counts(['1', '2', '3'].map(name => figure(`${name}.jpg`, 'Boats at the quay')).join(''))).toEqual([3, undefined])
  })

  it('does not count counters, portraits of authors and emoji', () => {
    expect(counts(image('https://secure.gravatar.com/avatar/1.jpg') + image('p.gif', 'width="1" height="1"')
      + image('https://s.w.org/images/core/emoji/72x72/1f600.png') + image('icon.png', 'width="32" height="32"'))).toEqual([undefined, undefined])
  })

  it('counts its lead picture once, whatever its size is in the text', () => {
    const lead = { url: `${base}quay-1024x576.jpg`, type: 'image/jpeg' }
    expect(counts(figure('quay.jpg?w=300', 'The quay') + figure('mast.jpg', 'A mast'), [lead])).toEqual([2, undefined])
    expect(counts('<p>Words.</p>', [lead])).toEqual([1, undefined])
  })

  it.each([['quay-1600.jpg', 'quay.jpg'], ['quay_640w.jpg', 'quay_1280w.jpg'], ['quay@2x.jpg', 'quay.jpg']])(
    'counts %s and %s as one picture in two sizes', (one, other) => {
      expect(counts(figure(one, 'The quay') + image(other))).toEqual([1, undefined])
    })

  it('counts pictures that a camera numbered one by one', () => {
    expect(counts(figure('img-1233.jpg', 'The quay') + figure('img-1234.jpg', 'The quay'))).toEqual([2, undefined])
  })

  it('counts no drawing but one of data: none of them is shown', () => {
    expect(counts(image('logo.svg') + figure('landings.svg', 'Chart: landings since 2010'))).toEqual([undefined, 1])
  })

  it.each([
    ['a caption', figure('1.png', 'Chart: landings since 2010')], ['a description', image('1.png', 'alt="Infographic on tolls"')],
    ['a file name', image('2026/11/landings-chart-1.png')], ['its height', image('1.png', 'width="800" height="2400"')],
    ['a German caption', figure('1.png', 'Grafik: Fangmengen')], ['a Russian caption', figure('1.png', 'Инфографика: улов по годам')],
    ['a map', figure('1.png', 'Map of the strait')]
  ])('knows an infographic by %s', (_, html) => {
    expect(counts(html)).toEqual([undefined, 1])
  })

  it('tells a caption from who took the picture, by words or by small print', () => {
    const { bodyHtml } = build(figure('1.png', 'The quay at dawn <small>Anna Lind</small>') + figure('2.png', 'A mast. Photo: Per Vik'))
    expect(gallery({ bodyHtml }).map(({ caption, credit }) => [caption, credit]))
      .toEqual([['The quay at dawn', 'Anna Lind'], ['A mast. Photo: Per Vik', 'Per Vik']])
  })

  it('takes a photograph for none', () => {
    expect(counts(figure('photographer.jpg', 'Photographs by the desk; a charter boat and a graphite mine'))).toEqual([1, undefined])
  })

  it('counts tables of numbers as data, and none that lay out a page', () => {
    const data = '<table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2024</td><td>1,200</td></tr><tr><td>2025</td><td>1,460</td></tr></table>'
    const layout = '<table><tr><td>Left column</td><td>Right column</td></tr><tr><td>More</td><td>And more</td></tr></table>'
    expect(counts(data)).toEqual([undefined, 1])
    expect(counts(layout)).toEqual([undefined, undefined])
  })
})

it('lists its pictures with caption, credit and kind, the lead picture first', () => {
  const bodyHtml = sanitiseBody(figure('1.jpg', 'Boats at the quay. Photo: A. Mole') + figure('2.png', 'Chart: landings', 'alt="A line"'), base)
  expect(gallery({ bodyHtml, leadPicture: { url: `${base}lead.jpg`, credit: 'Desk' } })).toEqual([
    { kind: 'photo', url: `${base}lead.jpg`, credit: 'Desk' },
    { kind: 'photo', url: `${base}1.jpg`, caption: 'Boats at the quay. Photo: A. Mole', credit: 'A. Mole' },
    { kind: 'infographic', url: `${base}2.png`, caption: 'Chart: landings', alt: 'A line' }
  ])
})
