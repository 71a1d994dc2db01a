/** Pure changes of the reader's division of the paper. */
import { Failure } from '../../shared/failure.ts'
import type { Library, Section } from '../../shared/library.ts'

/** Puts a section behind the others. Throws `section-exists`. */
export function addSection(library: Library, title: string): Library {
  refuseTaken(library.sections, title)
  return { ...library, sections: [...library.sections, { sectionId: freeId(library.sections, title), title, isHidden: false }] }
}

/** Throws `section-exists` and `not-found`. */
export function changeSection(
  library: Library, sectionId: string, change: { readonly title?: string; readonly isHidden?: boolean }
): Library {
  const others = library.sections.filter(section => section.sectionId !== sectionId)
  if (others.length === library.sections.length) throw new Failure('not-found', { what: 'section' })
  if (change.title !== undefined) refuseTaken(others, change.title)
  return {
    ...library, sections: library.sections.map(section => section.sectionId === sectionId ? { ...section, ...change } : section)
  }
}

/** Those not named keep their order behind the others: the page may know fewer than there are. */
export function orderSections(library: Library, sectionIds: readonly string[]): Library {
  const place = new Map(sectionIds.map((sectionId, at) => [sectionId, at]))
  const placeOf = ({ sectionId }: Section): number => place.get(sectionId) ?? sectionIds.length
  return { ...library, sections: library.sections.toSorted((one, other) => placeOf(one) - placeOf(other)) }
}

function refuseTaken(sections: readonly Section[], title: string): void {
  const isSame = (section: Section): boolean => section.title.toLocaleLowerCase() === title.toLocaleLowerCase()
  if (sections.some(isSame)) throw new Failure('section-exists', { title })
}

/** Readable in the address and stable when the section is renamed: `war-peace`, then `war-peace-2`. */
function freeId(sections: readonly Section[], title: string): string {
  const words = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  const name = words.replaceAll(/^-+|-+$/g, '').slice(0, 60) || 'section'
  const taken = new Set(sections.map(({ sectionId }) => sectionId))
  for (let number = 1; ; number += 1) {
    const sectionId = number === 1 ? name : `${name}-${number}`
    if (!taken.has(sectionId)) return sectionId
  }
}
