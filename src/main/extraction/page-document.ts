import { createRequire } from 'node:module'

/** Loaded with the first page: it takes thirty megabytes of every thread that can read pages, and most read only feeds. */
const load = createRequire(import.meta.url)

/** What is needed of a page's nodes; the core is compiled without the DOM's types. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly nextSibling: PageNode | null
  readonly parentElement: PageElement | null
  remove(): void
}

export interface PageElement extends PageNode {
  readonly localName: string
  /** Made anew at each look: not for loops over many elements. */
  readonly childNodes: Iterable<PageNode>
  readonly firstChild: PageNode | null
  readonly innerHTML: string
  readonly firstElementChild: PageElement | null
  readonly nextElementSibling: PageElement | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  append(...nodes: readonly PageNode[]): void
  replaceWith(node: PageNode): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface PageDocument {
  readonly documentElement: PageElement | null
  createElement(tag: string): PageElement
  /** Far faster in linkedom than a selector. */
  getElementsByTagName(tag: string): Iterable<PageElement>
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** In small letters; linkedom keeps those in which Readability asks for new elements. */
export function tagOf({ localName }: PageElement): string {
  return localName.toLowerCase()
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** A page as a tree. Nothing in it runs and nothing is fetched. */
export function parsePage(html: string): PageDocument {
  const { parseHTML } = load('linkedom') as typeof import('linkedom')
  return parseHTML(withBody(html)).document as unknown as PageDocument
}

const titleElement = /<title[^>]*>[^<]*<\/title>/i

/** HTML leaves out the tags of `html`, `head` and `body` where it likes (HTML Standard, 13.1.2.4); linkedom does not put
 *  them in. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return withHead(/<html[\s>]/i.test(html) ? html : `<html>${html}</html>`)
  const opening = /<html(?:\s[^>]*)?>/i.exec(html)?.[0] ?? '<html>'
  const title = titleElement.exec(html)?.[0] ?? ''
  const rest = html.replace(titleElement, '').replace(/<\/?(?:html|head)(?:\s[^>]*)?>|<!doctype[^>]*>/gi, '')
  return `${opening}<head>${title}</head><body>${rest}</body></html>`
}

function withHead(html: string): string {
  if (/<head[\s>]/i.test(html)) return html
  return html.replace(/(<html(?:\s[^>]*)?>)([^]*?)(?=<body[\s>])/i, (_all, opening: string, head: string) =>
    `${opening}<head>${head.replace(/<\/head>/i, '')}</head>`)
}

/** How many elements a page has, and how deep they stand in each other. A loop: calling itself would end at the stack's
 *  end. */
export function sizeOf(page: PageDocument): { readonly count: number; readonly depth: number } {
  let element = page.documentElement
  let [count, depth, deepest] = [0, 0, 0]
  while (element) {
    count += 1
    deepest = Math.max(deepest, depth)
    if (element.firstElementChild) {
      element = element.firstElementChild
      depth += 1
      continue
    }
    while (element && !element.nextElementSibling) {
      element = element.parentElement
      depth -= 1
    }
    element = element?.nextElementSibling ?? null
  }
  return { count, depth: deepest }
}

/** The address that relative ones of the page count from; the page's `base`, which may itself be relative, is made that. */
export function settleBase(page: PageDocument, url: string): string {
  const base = [...page.getElementsByTagName('base')].find(one => one.getAttribute('href') !== null)
  const address = URL.parse(base?.getAttribute('href') ?? '', url)?.href ?? url
  base?.setAttribute('href', address)
  return address
}

/** An http or https address of the page made absolute. */
export function absolute(raw: string | undefined, base: string): string | undefined {
  const url = raw ? URL.parse(raw.trim(), base) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined
}
