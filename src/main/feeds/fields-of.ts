import { attributeOf, elementsOf, type FeedElement } from './feed-tree.ts'
import { structureNames } from './field-table.ts'
import type { RssParserTexts } from './read-with-rss-parser.ts'
import { readText, type FeedText } from './text-construct.ts'

/** The fields of an entry or a feed, by the names of the table. */
export interface Fields {
  readonly element: FeedElement
  elements(path: string): readonly FeedElement[]
  texts(path: string): readonly FeedText[]
}

/** An element of a text has its own base for relative addresses. */
export interface FoundText extends FeedText {
  readonly base: string | undefined
}

/** Of the eighty paths that are asked of an entry, all but some ten lead nowhere. */
const none: readonly FeedElement[] = []

/** `parser` is what rss-parser read of the same element: its texts count wherever it has any. */
export function fieldsOf(element: FeedElement, parser?: RssParserTexts): Fields {
  const byName = Map.groupBy(withoutSwallowing(elementsOf(element)), one => one.name)
  const elements = (path: string): readonly FeedElement[] => {
    if (!path.includes('/')) return byName.get(path) ?? none
    const [first = '', ...inner] = path.split('/')
    return inner.reduce((outer, name) => outer.flatMap(elementsOf).filter(one => one.name === name), byName.get(first) ?? none)
  }
  const texts = (path: string): readonly FeedText[] => {
    const found = elements(path)
    return found.length === 0 ? found as readonly [] : textsByParser(found, parser) ?? found.flatMap(one => readText(one) ?? [])
  }
  return { element, elements, texts }
}

/** rss-parser knows tags as they are written, and no Atom; an element that it overlooked makes its answer another's. */
function textsByParser(elements: readonly FeedElement[], parser: RssParserTexts | undefined): readonly FeedText[] | undefined {
  const [first] = elements
  if (!parser || !first || !elements.every(one => one.rawName === first.rawName)) return undefined
  const texts = parser.all(first.rawName)
  if (texts?.length !== elements.length) return undefined
  return texts.map(text => ({ value: text.trim(), isHtml: true })).filter(({ value }) => value !== '')
}

/** A field whose end tag is missing holds all fields that follow: they are put beside it again. */
function withoutSwallowing(elements: readonly FeedElement[]): readonly FeedElement[] {
  if (elements.every(one => one.isWhole)) return elements
  return elements.flatMap(one => {
    const at = one.isWhole ? -1 : one.children.findIndex(child => typeof child !== 'string' && structureNames.has(child.name))
    if (at < 0) return [one]
    const swallowed = one.children.slice(at).filter(child => typeof child !== 'string')
    return [{ ...one, children: one.children.slice(0, at) }, ...withoutSwallowing(swallowed)]
  })
}

/** The first text that says something, by the order of the table. */
export function firstText(fields: Fields, paths: readonly string[]): FoundText | undefined {
  for (const path of paths) {
    const found = path.startsWith('@') ? attributeText(fields.element, path.slice(1)) : fields.texts(path)[0]
    if (found) return { ...found, base: fields.elements(path)[0]?.base ?? fields.element.base }
  }
  return undefined
}

export function firstValue(fields: Fields, paths: readonly string[]): string | undefined {
  return firstText(fields, paths)?.value
}

function attributeText(element: FeedElement, name: string): FeedText | undefined {
  const value = attributeOf(element, name)
  return value === undefined ? undefined : { value, isHtml: false }
}
