import type { PageDocument, PageElement } from './page-document.ts'

/** Characters of paragraphs: an article with fewer may be only its head. */
const whole = 400

/** Pages that go on without end hold the next articles too, each in an `article` of its own: takes out those beside the one
 *  that holds the headline. In a live blog the headline stands outside of them. */
export function removeOtherArticles(page: PageDocument): void {
  const article = [...page.getElementsByTagName('h1')].flatMap(heading => articleAround(heading) ?? [])[0]
  if (!article || lengthIn(article) < whole) return
  const others = [...page.getElementsByTagName('article')].filter(one => !isIn(one, article) && !isIn(article, one))
  for (const other of others) other.remove()
}

function articleAround(heading: PageElement): PageElement | undefined {
  let element = heading.parentElement
  while (element && element.localName !== 'article') element = element.parentElement
  return element ?? undefined
}

function lengthIn(article: PageElement): number {
  return [...article.querySelectorAll('p')].reduce((sum, { textContent }) => sum + (textContent?.trim().length ?? 0), 0)
}

function isIn(inner: PageElement, outer: PageElement): boolean {
  let element: PageElement | null = inner
  while (element && element !== outer) element = element.parentElement
  return element === outer
}
