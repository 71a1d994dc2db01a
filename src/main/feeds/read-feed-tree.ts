/** Reading XML with htmlparser2. It is kept well, brings the order of elements and text, and never throws: what breaks off or
 *  is closed wrongly comes as far as it goes, and says which end tags were missing. Namespaces and entities are ours. */
import { Parser } from 'htmlparser2'
import { elementName, innerScope, rootScope, type NameScope } from './element-names.ts'
import type { FeedElement } from './feed-tree.ts'
import { declaredEntities, resolveReferences } from './resolve-references.ts'
import { innerBase } from './web-address.ts'

/** Nobody nests deeper; parsers and everything that walks a tree do not like 50,000. */
const deepest = 500
/** A feed of 10,000 articles has a fifth of it. A tree of millions does not fit into a worker's memory. */
const mostElements = 500_000

const namedEntity = /&(?!(?:amp|lt|gt|quot|apos);)[a-z][\w.-]*;/i

type Open = { -readonly [K in keyof FeedElement]: FeedElement[K] } & {
  readonly children: (string | FeedElement)[]
  readonly scope: NameScope
}

export interface FeedTree {
  readonly root: FeedElement
  /** Names of the elements whose end tag is missing. */
  readonly unclosed: readonly string[]
  /** Its texts hold entities by name (`&nbsp;`) besides the five of XML. */
  readonly hasNamedEntities: boolean
}

/** The tree of a document that begins with its root element; `prolog` is what stood before. Undefined when there is no root.
 *  Throws a RangeError when elements are nested too deep or are too many. */
export function readFeedTree(text: string, prolog: string, url: string): FeedTree | undefined {
  const entities = declaredEntities(prolog)
  const open: Open[] = []
  const unclosed: string[] = []
  let root: Open | undefined
  let count = 0
  let isInCdata = false
  let hasNamedEntities = false
  const parser = new Parser({
    onopentag(rawName, rawAttributes) {
      const parent = open.at(-1)
      if (root && !parent) return
      count += 1
      if (open.length >= deepest || count > mostElements) throw new RangeError('elements too deep or too many')
      const element = openElement(rawName, resolvedAttributes(rawAttributes), parent)
      root ??= element
      parent?.children.push(element)
      open.push(element)
    },
    ontext(raw) {
      if (!isInCdata && raw.includes('&')) hasNamedEntities ||= namedEntity.test(raw)
      open.at(-1)?.children.push(isInCdata ? raw : resolveReferences(raw, entities))
    },
    oncdatastart() {
      isInCdata = true
    },
    oncdataend() {
      isInCdata = false
    },
    onclosetag(_name, isImplied) {
      const element = open.pop()
      // To htmlparser2 the end of an element that closes itself is implied too.
      if (!element) return
      element.isWhole = !isImplied || (element.children.length === 0 && text[parser.endIndex - 1] === '/')
      if (!element.isWhole) unclosed.push(element.name)
    }
  }, { xmlMode: true, decodeEntities: false })

  function openElement(rawName: string, attributes: Readonly<Record<string, string>>, parent: Open | undefined): Open {
    const scope = parent ? innerScope(parent.scope, rawName, attributes) : rootScope(rawName, attributes)
    const xmlBase = attributes['xml:base']
    const base = xmlBase === undefined ? parent?.base : innerBase(parent?.base ?? url, xmlBase)
    return { name: elementName(rawName, scope), rawName, attributes, children: [], isWhole: false, base, scope }
  }

  function resolvedAttributes(raw: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    for (const name in raw) {
      if (raw[name]?.includes('&')) {
        return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, resolveReferences(value, entities)]))
      }
    }
    return raw
  }

  parser.write(text)
  parser.end()
  return root && { root, unclosed, hasNamedEntities }
}
