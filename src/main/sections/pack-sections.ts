import { openSections, type OpenedSections } from './open-sections.ts'
import type { SectionModel } from './section-model.ts'

/** The sections and what was learned of them, for worker threads. The bytes are shared memory: an order carries no copy. */
export interface PackedSections {
  /** Another one for every change. */
  readonly version: number
  /** JSON in UTF-8. */
  readonly bytes: Uint8Array<SharedArrayBuffer>
}

export function packSections(version: number, sectionIds: readonly string[], model: SectionModel): PackedSections {
  const text = new TextEncoder().encode(JSON.stringify({ sectionIds, model }))
  const bytes = new Uint8Array(new SharedArrayBuffer(text.byteLength))
  bytes.set(text)
  return { version, bytes }
}

/** Answers a function that opens packed sections. The last ones are kept, since feeds come in hundreds. */
export function createSectionsReader(): (packed: PackedSections) => OpenedSections {
  let kept: { readonly version: number; readonly sections: OpenedSections } | undefined
  return ({ version, bytes }) => {
    if (kept?.version === version) return kept.sections
    // TextDecoder takes no shared memory.
    const { sectionIds, model } = JSON.parse(new TextDecoder().decode(bytes.slice())) as {
      readonly sectionIds: readonly string[]
      readonly model: SectionModel
    }
    kept = { version, sections: openSections(sectionIds, model) }
    return kept.sections
  }
}
