import type { Reference } from './references.ts'

/** References as CSL-JSON 1.0, the form of citation processors. */
export function writeCsl(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(toItem), null, 2)}\n`
}

function toItem({ key, title, outlet, author, published, accessed, url, language, page, place, keywords }: Reference) {
  return {
    id: key, type: 'article-newspaper', title, 'container-title': outlet,
    // A byline may name several people in any language's way; parting it would invent names.
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(published !== undefined && { issued: dateOf(published) }), accessed: dateOf(accessed),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }), ...(page !== undefined && { page }),
    ...(place !== undefined && { 'publisher-place': place }), keyword: keywords.join(', ')
  }
}

function dateOf(day: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [day.split('-').map(Number)] }
}
