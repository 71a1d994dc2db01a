import { isElement, tagOf, type PageDocument, type PageElement } from './page-document.ts'

/** Elements that a site made for itself have a hyphen in their name (HTML Standard, 4.13.3), and nothing says whether one is a
 *  paragraph or a word. Those that stand beside each other with no text between are paragraphs: makes them such. */
export function makeOwnParagraphs(page: PageDocument): void {
  const boxes = new Set<PageElement>()
  for (const element of page.querySelectorAll('*')) {
    if (isOwn(element) && element.parentElement) boxes.add(element.parentElement)
  }
  for (const box of boxes) for (const own of paragraphsOf(box)) replaceByParagraph(own, page)
}

function isOwn(element: PageElement): boolean {
  return element.localName.includes('-') && !tagOf(element).startsWith('amp-')
}

function paragraphsOf(box: PageElement): readonly PageElement[] {
  const nodes = [...box.childNodes]
  if (nodes.some(node => node.nodeType === 3 && node.textContent?.trim())) return []
  const own = nodes.filter(isElement).filter(element => isOwn(element) && hasText(element))
  return own.length > 1 ? own : []
}

function hasText(element: PageElement): boolean {
  return [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim())
}

function replaceByParagraph(own: PageElement, page: PageDocument): void {
  const paragraph = page.createElement('p')
  for (const name of ['class', 'id', 'lang', 'dir', 'hidden', 'style']) {
    const value = own.getAttribute(name)
    if (value !== null) paragraph.setAttribute(name, value)
  }
  paragraph.append(...own.childNodes)
  own.replaceWith(paragraph)
}
