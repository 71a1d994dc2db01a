import type { PageElement } from './page-document.ts'
import { givenFacts, type PageFacts } from './page-facts.ts'

/** How agencies and papers open a text: "PARIS (AP) — ", "Berlin (dpa) - ", "MOSCOW, November 20. /TASS/", "MADRID.-". */
const datelines: readonly RegExp[] = [
  /^(\p{Lu}[\p{L} .’'-]{1,40}(?:, \p{L}[\p{L} .]{1,30})?) ?[(（/][\p{L}\p{N} .&/-]{2,30}[)）/] ?[—–-]{1,2} ?\S/u,
  /^(\p{Lu}{3,}[\p{Lu} .’'-]{0,40}(?:, \p{L}[\p{L}.]{1,15}){0,2}) ?[—–-]{1,2} ?\S/u,
  /^(\p{Lu}{3,}[\p{Lu} ’'-]{0,40}), \p{L}{3,12}\.? \d{1,2}(?:[.,:]| [—–/-])/u
]

/** The place at the head of the text. */
export function datelineIn(blocks: readonly string[]): string | undefined {
  return blocks.slice(0, 2).flatMap(text => datelines.flatMap(pattern => pattern.exec(text)?.[1]?.trim() ?? []))[0]
}

const credit = '[class*="credit" i], [class*="copyright" i], [class*="source" i], small, cite'

/** Caption and credit of the first figure that has any. */
export function pictureFacts(content: PageElement): Partial<PageFacts> {
  const figure = content.querySelector('figure figcaption')
  const pictureCredit = textOf(figure?.querySelector(credit))
  const pictureCaption = textOf(figure)?.replace(pictureCredit ?? '', '').trim()
  return givenFacts<Partial<PageFacts>>({ pictureCredit, pictureCaption })
}

function textOf(element: PageElement | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/gu, ' ').trim()
}
