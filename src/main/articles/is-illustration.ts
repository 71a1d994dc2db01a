import type { LeadPicture } from '../../shared/article.ts'

/** Portraits of authors, emoji and formulas drawn as images, marks of the site. */
const decorations = /^https?:\/\/(?:[\w-]+\.)*(?:gravatar\.com|s\.w\.org)\/|\/emoji\/|\/latex\.php|\/favicon/i

/** Whether a picture is one of these by its address alone. */
export function isDecoration(url: string): boolean {
  return decorations.test(url)
}

/** Whether a picture of a text belongs to the story: large enough, as far as its size is known, and no decoration. */
export function isIllustration({ url, width = 400, height = 300 }: LeadPicture): boolean {
  return width >= 100 && height >= 60 && !isDecoration(url)
}
