import { absolute, type PageDocument } from './page-document.ts'

/** More pages than any article has. */
export const mostPages = 20

/** The addresses of an article's further pages, as one of its pages gives them: what it calls its next, and the numbered links to
 *  the address of the first page with a number more. */
export function nextPages(page: PageDocument, firstUrl: string, base: string): readonly string[] {
  const links = [...page.getElementsByTagName('a')]
  const numbered = links.filter(link => /^\s*(?:[2-9]|1\d|20)\s*$/.test(link.textContent ?? ''))
  const next = [...page.getElementsByTagName('link'), ...links].filter(link => /\bnext\b/i.test(link.getAttribute('rel') ?? ''))
  const addresses = [...next, ...numbered].flatMap(link => absolute(link.getAttribute('href') ?? undefined, base) ?? [])
  return [...new Set(addresses.filter(one => isPageOf(firstUrl, one)))].slice(0, mostPages)
}

/** Whether `other` is the same address with a number of a page: `/story/2`, `/story-2.html`, `?page=2`. Blogs call the next
 *  article next too. */
function isPageOf(url: string, other: string): boolean {
  return other !== url && withoutNumber(other, '(?:[2-9]|1\\d|20)') === withoutNumber(url, '1')
}

function withoutNumber(address: string, number: string): string {
  const { origin, pathname, searchParams } = new URL(address)
  for (const name of ['page', 'p', 'pg', 'seite', 'pagina']) {
    if (new RegExp(`^${number}$`).test(searchParams.get(name) ?? '')) searchParams.delete(name)
  }
  const path = pathname.replace(new RegExp(`(?:/page)?[/,_-]${number}(?=/?$|\\.\\w+$)`), '').replace(/\/$/, '')
  return `${origin}${path}?${searchParams}`
}
