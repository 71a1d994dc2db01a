import type { LeadPicture } from '../../shared/article.ts'
import { unescapeText } from './text-blocks.ts'

const image = /<figcaption>(?<caption>.*?)<\/figcaption>|<img (?<attributes>[^>]*)\/>/gs
const creditWord = String.raw`(?:\b(?:photo|picture|image|foto|credit|crédit|bild)\b(?:\s+(?:by|de|von))?|фото|снимок)`
const credit = new RegExp(String.raw`(?:©|${creditWord}\s*[:/©])\s*(.{2,80}?)\s*[).]?$`, 'iu')

/** What stands small at a caption's end. */
const markedCredit = /<(small|cite)>((?:(?!<\/\1>).){2,120})<\/\1>[\s).]*$/

export type CaptionedPicture = LeadPicture & { readonly caption?: string }

/** The pictures of a body that `sanitiseBody` wrote, in their order; a caption and its credit are of the picture before. */
export function captionedPictures(sanitised: string): readonly CaptionedPicture[] {
  if (!sanitised.includes('<img')) return []
  const pictures: CaptionedPicture[] = []
  for (const { groups } of sanitised.matchAll(image)) {
    const last = pictures.at(-1)
    if (groups?.attributes !== undefined) pictures.push(toPicture(groups.attributes))
    else if (last !== undefined) pictures.splice(-1, 1, { ...describe(groups?.caption ?? ''), ...last })
  }
  return pictures
}

/** The same without their captions. */
export function bodyPictures(sanitised: string): readonly LeadPicture[] {
  return captionedPictures(sanitised).map(({ caption: _caption, ...picture }) => picture)
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

function describe(captionHtml: string): { readonly caption?: string; readonly credit?: string } {
  const marked = markedCredit.exec(captionHtml)?.[2]
  const caption = plainLine(marked === undefined ? captionHtml : captionHtml.replace(markedCredit, ''))
  const by = marked === undefined ? credit.exec(caption)?.[1] : plainLine(marked)
  return { ...(caption && { caption }), ...(by !== undefined && { credit: by }) }
}

function plainLine(html: string): string {
  return unescapeText(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/gu, ' ').trim()
}
