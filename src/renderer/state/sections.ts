import type { LibraryView } from '../../shared/contract.ts'
import type { Section } from '../../shared/library.ts'
import { shell } from '../strings/index.ts'
import type { Route } from './routes.ts'

/** The section's title; its id when the library is not read yet or the section is gone. */
export function sectionTitle(sections: readonly Section[], sectionId: string): string {
  return sections.find(section => section.sectionId === sectionId)?.title ?? sectionId
}

export function shownSections(library: LibraryView | undefined): readonly Section[] {
  return library?.sections.filter(section => !section.isHidden) ?? []
}

/** What a list of news is called. */
export function newsTitle({ sectionId, isClipped }: Extract<Route, { kind: 'news' }>, sections: readonly Section[]): string {
  if (sectionId) return sectionTitle(sections, sectionId)
  return isClipped ? shell.clippings : shell.allNews
}
