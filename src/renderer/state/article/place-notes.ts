import type { Annotation } from '../../../shared/annotation.ts'
import { findQuote, type FoundQuote } from '../../../shared/find-quote.ts'

/** Where each quote stands in a text, by its annotation; one that is lost is missing. */
export type PlacedNotes = ReadonlyMap<string, FoundQuote>

export function placeNotes(text: string, annotations: readonly Annotation[]): PlacedNotes {
  return new Map(annotations.flatMap(({ annotationId, quote }) => {
    const place = quote && findQuote(text, quote)
    return place ? [[annotationId, place] as const] : []
  }))
}

/** The annotation on a place in the text; of several the shortest, which lies inside the others. */
export function noteAt(placed: PlacedNotes, annotations: readonly Annotation[], place: number): Annotation | undefined {
  const length = ({ annotationId }: Annotation): number => {
    const found = placed.get(annotationId)
    return found ? found.end - found.start : 0
  }
  return annotations.filter(({ annotationId }) => {
    const found = placed.get(annotationId)
    return found !== undefined && found.start <= place && place <= found.end
  }).toSorted((one, other) => length(one) - length(other))[0]
}
