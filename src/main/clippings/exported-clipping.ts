import type { Annotation } from '../../shared/annotation.ts'

/** A clipping as it is written into a file. Instants are ISO 8601 in UTC. */
export interface ExportedClipping {
  readonly headline: string
  readonly outletName: string
  readonly byline?: string
  readonly url?: string
  readonly language?: string
  readonly rights?: string
  readonly sectionTitle: string
  readonly publishedAt?: string
  /** Minutes east of UTC. */
  readonly publishedOffset?: number
  readonly firstSeenAt: string
  readonly keptAt: string
  readonly excerpt: string
  readonly annotations: readonly Pick<Annotation, 'quote' | 'note' | 'labels'>[]
}

/** Each label once, in the order of its first use. */
export function labelsOf({ annotations }: Pick<ExportedClipping, 'annotations'>): readonly string[] {
  return [...new Set(annotations.flatMap(({ labels }) => labels))]
}

/** The calendar day at the publisher's offset, as a reader of that paper would cite it: `2026-11-22`. */
export function publishedDay({ publishedAt, publishedOffset = 0, firstSeenAt }: ExportedClipping): string {
  return new Date(Date.parse(publishedAt ?? firstSeenAt) + publishedOffset * 60_000).toISOString().slice(0, 10)
}
