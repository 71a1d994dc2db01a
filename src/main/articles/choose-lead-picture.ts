import type { LeadPicture } from '../../shared/article.ts'
import type { Enclosure } from '../../shared/feed.ts'
import { cleanLine } from './clean-line.ts'
import { isDecoration, isIllustration } from './is-illustration.ts'
import { isTrackingPixel } from './is-tracking-pixel.ts'
import { webAddress } from './web-address.ts'

const rasterName = /\.(?:jpe?g|png|webp|avif|gif)$/i

/** The picture that stands for an article: the largest image the feed attaches, else the first of the body that is large
 *  enough to be one. `base` is what relative addresses of enclosures are resolved against. */
export function chooseLeadPicture(
  enclosures: readonly Enclosure[], bodyPictures: readonly LeadPicture[], base: string
): LeadPicture | undefined {
  const attached = enclosures.flatMap(enclosure => toPicture(enclosure, base) ?? [])
  const largest = attached.toSorted((a, b) => areaOf(b) - areaOf(a))[0]
  if (largest !== undefined) return largest
  return bodyPictures.find(isIllustration)
}

function toPicture({ url: raw, type, width, height, title, credit }: Enclosure, base: string): LeadPicture | undefined {
  const url = webAddress(raw, base)
  if (url === undefined || !isImage(url, type) || isTrackingPixel(url, width, height) || isDecoration(url)) return undefined
  const [alt, by] = [cleanLine(title ?? ''), cleanLine(credit ?? '')]
  const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) }
  return { url, ...size, ...(alt && { alt }), ...(by && { credit: by }) }
}

/** By media type, or by name where a feed gives none or calls it a medium (`media:content medium="image"`). SVG may hold
 *  scripts and is never shown. */
function isImage(url: string, type: string | undefined): boolean {
  if (type === undefined || type === '' || type === 'application/octet-stream') return rasterName.test(new URL(url).pathname)
  return /^image(?:\/|$)/i.test(type) && !/svg/i.test(type)
}

function areaOf({ width = 0, height = 0 }: LeadPicture): number {
  return width * (height || width)
}
