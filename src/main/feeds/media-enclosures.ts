import type { Enclosure } from '../../shared/feed.ts'
import { present } from './present.ts'
import { webAddress } from './web-address.ts'

/** What an entry attaches, before addresses are absolute. */
export type RawEnclosure = { readonly url: string | undefined } & Omit<Enclosure, 'url'>

/** `medium` where there is no `type` (Media RSS 1.5.1). */
export const mediumTypes: ReadonlyMap<string, string> = new Map(
  ['image', 'video', 'audio'].map(medium => [medium, `${medium}/*`])
)

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
