import type { LeadPicture } from '../../shared/article.ts'
import { unescapeText } from './text-blocks.ts'

const image = /<figcaption>(?<caption>.*?)<\/figcaption>|<img (?<attributes>[^>]*)\/>/gs
const creditWord = String.raw`(?:\b(?:photo|picture|image|foto|credit|crédit|bild)\b(?:\s+(?:by|de|von))?|фото|снимок)`
const credit = new RegExp(String.raw`(?:©|${creditWord}\s*[:/©])\s*(.{2,80}?)\s*[).]?$`, 'iu')

/** The pictures of a body that `sanitiseBody` wrote, in their order; a caption gives its credit to the picture before. */
export function bodyPictures(sanitised: string): readonly LeadPicture[] {
  const pictures: LeadPicture[] = []
  for (const { groups } of sanitised.matchAll(image)) {
    const last = pictures.at(-1)
    if (groups?.attributes !== undefined) pictures.push(toPicture(groups.attributes))
    else if (last !== undefined) pictures.splice(-1, 1, { ...creditOf(groups?.caption ?? ''), ...last })
  }
  return pictures
}

function toPicture(attributes: string): LeadPicture {
  const read = (name: string): string | undefined => {
    const value = new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]
    return value === undefined ? undefined : unescapeText(value)
  }
  const [width, height, alt] = [read('width'), read('height'), read('alt')]
  return {
    url: read('src') ?? '', ...(alt && { alt }),
    ...(width !== undefined && height !== undefined && { width: Number(width), height: Number(height) })
  }
}

function creditOf(caption: string): { readonly credit?: string } {
  const found = credit.exec(unescapeText(caption.replace(/<[^>]*>/g, '')).trim())?.[1]
  return found === undefined ? {} : { credit: found }
}
