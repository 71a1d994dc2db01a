import { unescapeText } from './text-blocks.ts'

/** WordPress, Facebook and many forums draw emoji as pictures of their own server. */
const drawn = /\/(?:[\w.-]*emoji[\w.-]*|twemoji|smil(?:ies|eys?)|emoticons?)\//i
const image = /<img src="([^"]*)" alt="([^"]{1,24})"[^>]*\/>/g

/** A body that `sanitiseBody` wrote, with pictures of emoji as the signs that they stand for. */
export function withDrawnLetters(sanitised: string): string {
  if (!sanitised.includes('<img')) return sanitised
  return sanitised.replace(image, (whole, src: string, alt: string) => drawn.test(unescapeText(src)) ? alt : whole)
}
