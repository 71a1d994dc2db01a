/** An element as rss-parser hands it on from xml2js: text alone, or text `_`, attributes `$` and child elements. */
export type XmlNode = string | XmlElement

export interface XmlElement {
  readonly _?: string
  readonly $?: Readonly<Record<string, string>>
  readonly [tag: string]: unknown
}

/** The element's text; undefined when it has none, or when it holds child elements: xml2js loses where they stood. */
export function nodeText(node: XmlNode | undefined): string | undefined {
  if (node === undefined) return undefined
  if (typeof node === 'string') return node.trim() || undefined
  const hasChildren = Object.keys(node).some(key => key !== '_' && key !== '$')
  return hasChildren ? undefined : node._?.trim() || undefined
}

export function nodeAttribute(node: XmlNode | undefined, name: string): string | undefined {
  return typeof node === 'object' ? node.$?.[name] : undefined
}
