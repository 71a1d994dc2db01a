import type { LibraryView } from '../../../shared/contract.ts'
import type { NewsFilter } from '../../../shared/page-settings.ts'
import { languageName } from '../../format/languages.ts'
import type { Route } from '../routing/routes.ts'

/** What a place narrows all news down to. */
export function newsFilterOf({ chosen, outletIds, languages }: Extract<Route, { kind: 'news' }>): NewsFilter {
  return {
    ...(chosen?.length && { sectionIds: chosen }), ...(outletIds?.length && { outletIds }),
    ...(languages?.length && { languages })
  }
}

/** How many things are ticked. */
export function countOf({ sectionIds = [], outletIds = [], languages = [] }: NewsFilter): number {
  return sectionIds.length + outletIds.length + languages.length
}

/** The names of all that is ticked: sections, outlets, languages. */
export function namesOf(filter: NewsFilter, library: Pick<LibraryView, 'sections' | 'outlets'> | undefined): readonly string[] {
  const { sectionIds = [], outletIds = [], languages = [] } = filter
  const section = (id: string): string => library?.sections.find(({ sectionId }) => sectionId === id)?.title ?? id
  const outlet = (id: string): string => library?.outlets.find(({ outletId }) => outletId === id)?.name ?? id
  return [...sectionIds.map(section), ...outletIds.map(outlet), ...languages.map(tag => languageName(tag))]
}
