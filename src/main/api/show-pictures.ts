import { createRequire } from 'node:module'
import type { StoredPicture } from '../../shared/article.ts'

/** Points the pictures of a sanitised body to the stored files and gives them their size, so that nothing jumps when they
 *  load. Pictures that are not stored are left out: the frame never fetches from the network. */
export function showPictures(bodyHtml: string, find: (url: string) => StoredPicture | undefined): string {
  if (!bodyHtml.includes('<img')) return bodyHtml
  // Loaded with the first picture: see `extraction/page-document.ts`.
  const { parseHTML } = createRequire(import.meta.url)('linkedom') as typeof import('linkedom')
  const { document } = parseHTML(`<!doctype html><html><body>${bodyHtml}</body></html>`)
  for (const image of document.querySelectorAll('img')) {
    const stored = find(image.getAttribute('src') ?? '')
    if (stored) {
      image.setAttribute('src', `media/${stored.hash}`)
      image.setAttribute('width', String(stored.width))
      image.setAttribute('height', String(stored.height))
    } else {
      const figure = image.closest('figure')
      if (figure && figure.querySelectorAll('img').length === 1) figure.remove()
      else image.remove()
    }
  }
  return document.body.innerHTML
}
