/** A feed's XML as a tree in the order of the document: what the tables of fields read. */

export interface FeedElement {
  /** As the tables know it: `title`, `atom:link`, `dc:creator`; in lower case. */
  readonly name: string
  /** As it stands in the document. */
  readonly rawName: string
  readonly attributes: Readonly<Record<string, string>>
  /** Text (references resolved) and elements. */
  readonly children: readonly (string | FeedElement)[]
  /** False where the end tag is missing. */
  readonly isWhole: boolean
  /** What `xml:base` here or around says, absolute. */
  readonly base: string | undefined
}

export function elementsOf(element: FeedElement): readonly FeedElement[] {
  return element.children.filter(child => typeof child !== 'string')
}

/** The element's own text, without that of elements in it. Undefined when there is none. */
export function textOf(element: FeedElement): string | undefined {
  return element.children.filter(child => typeof child === 'string').join('').trim() || undefined
}

export function hasElements(element: FeedElement): boolean {
  return element.children.some(child => typeof child !== 'string')
}

/** By the name in lower case, with or without a prefix: CDF writes `HREF`, RDF `rdf:resource` and `resource`. */
export function attributeOf(element: FeedElement, name: string): string | undefined {
  const { attributes } = element
  const exact = Object.hasOwn(attributes, name) ? attributes[name] : undefined
  return (exact ?? looseAttribute(attributes, name))?.trim() || undefined
}

function looseAttribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const found = Object.keys(attributes).find(one => {
    const lower = one.toLowerCase()
    return lower === name || (lower.endsWith(`:${name}`) && !lower.startsWith('xml:'))
  })
  return found && attributes[found]
}
