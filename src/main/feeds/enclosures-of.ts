import type { Enclosure } from '../../shared/feed.ts'
import { attributeOf, elementsOf, textOf, type FeedElement } from './feed-tree.ts'
import type { Fields } from './fields-of.ts'
import { relationOf } from './links-of.ts'
import { joinEnclosures, mediumTypes, pictureEnclosure, type RawEnclosure } from './media-enclosures.ts'
import { plainText } from './plain-text.ts'
import { present } from './present.ts'

/** What an entry attaches, in the order of its elements: RSS and Atom enclosures, Media RSS (contents and thumbnails, themselves
 *  or in groups), a podcast's picture, and what many give an item as RSS gives it a channel. */
export function enclosuresOf(fields: Fields, base: string): readonly Enclosure[] {
  const media = [...fields.elements('media:group'), fields.element]
  return joinEnclosures([
    ...fields.elements('enclosure').map(fileOf), ...fields.elements('atom:link').flatMap(attached),
    ...fields.elements('link').flatMap(attached), ...media.flatMap(mediaOf),
    ...['itunes:image', 'image'].flatMap(name => fields.elements(name)).map(pictureOf)
  ], base)
}

function attached(link: FeedElement): readonly RawEnclosure[] {
  return relationOf(link) === 'enclosure' ? [fileOf(link)] : []
}

/** RSS 1.0 has a module of its own for it, which says `rdf:resource`. */
function fileOf(element: FeedElement): RawEnclosure {
  const attribute = (name: string): string | undefined => attributeOf(element, name)
  const url = attribute('url') ?? attribute('href') ?? attribute('resource') ?? textOf(element)
  return present<RawEnclosure>({ url, type: attribute('type'), title: attribute('title') ?? innerText(element, 'media:title') })
}

function mediaOf(group: FeedElement): readonly RawEnclosure[] {
  const inner = elementsOf(group)
  const contents = inner.filter(one => one.name === 'media:content')
  const thumbnails = [...inner, ...contents.flatMap(elementsOf)].filter(one => one.name === 'media:thumbnail')
  return [...contents.map(contentOf), ...thumbnails.map(pictureOf)]
}

function contentOf(element: FeedElement): RawEnclosure {
  return present<RawEnclosure>({
    url: attributeOf(element, 'url'),
    type: attributeOf(element, 'type') ?? mediumTypes.get(attributeOf(element, 'medium') ?? ''),
    width: size(element, 'width'),
    height: size(element, 'height'),
    title: innerText(element, 'media:title') ?? innerText(element, 'media:description'),
    credit: innerText(element, 'media:credit')
  })
}

function pictureOf(element: FeedElement): RawEnclosure {
  return pictureEnclosure(present({
    url: attributeOf(element, 'url') ?? attributeOf(element, 'href') ?? innerText(element, 'url') ?? textOf(element),
    width: size(element, 'width'),
    height: size(element, 'height')
  }))
}

function size(element: FeedElement, name: 'width' | 'height'): number | undefined {
  const pixels = Number.parseInt(attributeOf(element, name) ?? '', 10)
  return pixels > 0 ? pixels : undefined
}

function innerText(element: FeedElement, name: string): string | undefined {
  const found = elementsOf(element).find(one => one.name === name)
  return found && plainText(textOf(found) ?? '')
}
