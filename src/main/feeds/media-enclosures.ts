import type { Enclosure } from '../../shared/feed.ts'
import { present } from './present.ts'
import type { SmithMedia } from './read-with-feedsmith.ts'
import { webAddress } from './web-address.ts'

type MediaContent = NonNullable<SmithMedia['contents']>[number]

/** What an entry attaches, before addresses are absolute. */
export type RawEnclosure = { readonly url: string | undefined } & Omit<Enclosure, 'url'>

/** Media RSS: an item may hold contents and thumbnails, itself or in groups. */
export function mediaEnclosures(media: SmithMedia | undefined): readonly RawEnclosure[] {
  const groups = [...(media?.groups ?? []), ...(media ? [media] : [])]
  return groups.flatMap(group => [
    ...(group.contents ?? []).map(contentEnclosure),
    ...(group.thumbnails ?? []).map(pictureEnclosure)
  ])
}

function contentEnclosure(content: MediaContent): RawEnclosure {
  const { url, medium, width, height, title, description, credits } = content
  const type = content.type ?? (medium && mediumTypes[medium])
  return present<RawEnclosure>({
    url, type, width, height, title: title?.value ?? description?.value, credit: credits?.[0]?.value
  })
}

/** `medium` where there is no `type` (Media RSS 1.5.1). */
const mediumTypes: Readonly<Record<string, string>> = { image: 'image/*', video: 'video/*', audio: 'audio/*' }

/** A picture whose format the feed does not tell. */
export function pictureEnclosure({ url, width, height }: Pick<Partial<Enclosure>, 'url' | 'width' | 'height'>): RawEnclosure {
  return present<RawEnclosure>({ url, type: 'image/*', width, height })
}

/** Addresses made absolute, each once; what a later mention knows more completes the first. */
export function joinEnclosures(raw: readonly RawEnclosure[], base: string): readonly Enclosure[] {
  const byUrl = new Map<string, Enclosure>()
  for (const one of raw) {
    const url = webAddress(one.url, base)
    if (url) byUrl.set(url, { ...one, ...byUrl.get(url), url })
  }
  return [...byUrl.values()]
}
