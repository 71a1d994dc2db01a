import { absolute, type PageDocument } from './page-document.ts'

/** More pages than any article has. */
const mostPages = 20

/** The addresses of an article's further pages, as its first page gives them: the numbered links to its own address with a
 *  number more, and what it calls its next. */
export function nextPages(page: PageDocument, url: string, base: string): readonly string[] {
  const links = [...page.getElementsByTagName('a')]
  const numbered = links.filter(link => /^\s*(?:[2-9]|1\d|20)\s*$/.test(link.textContent ?? ''))
  const next = [...page.getElementsByTagName('link'), ...links].filter(link => /\bnext\b/i.test(link.getAttribute('rel') ?? ''))
  const addresses = [...numbered, ...next].flatMap(link => absolute(link.getAttribute('href') ?? undefined, base) ?? [])
  return [...new Set(addresses.filter(one => isPageOf(url, one)))].slice(0, mostPages)
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
