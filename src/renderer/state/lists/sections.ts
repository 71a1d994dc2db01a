import type { City } from '../../../shared/city.ts'
import type { LibraryView } from '../../../shared/contract.ts'
import type { Section } from '../../../shared/library.ts'
import type { Topic } from '../../../shared/topic.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import { citiesPage, news, shell, topics as topicWords } from '../../strings/index.ts'
import { deskName } from '../desk/cities.ts'
import type { Route } from '../routing/routes.ts'

/** The section's title; its id when the library is not read yet or the section is gone. */
export function sectionTitle(sections: readonly Section[], sectionId: string): string {
  return sections.find(section => section.sectionId === sectionId)?.title ?? sectionId
}

export function shownSections(library: LibraryView | undefined): readonly Section[] {
  return library?.sections.filter(section => !section.isHidden) ?? []
}

/** False where an address names a section that is none. Before the library is read, every section may be one. */
export function isKnown(sections: readonly Section[], sectionId: string): boolean {
  return sections.length === 0 || sections.some(section => section.sectionId === sectionId)
}

/** What a list of news is called. */
export function newsTitle(
  { sectionId, topicId, cityId, isClipped }: Extract<Route, { kind: 'news' }>, sections: readonly Section[], topics: readonly Topic[] = [],
  cities: readonly City[] = []
): string {
  if (topicId) return topics.find(topic => topic.topicId === topicId)?.name ?? topicWords.title
  if (cityId) return citiesPage.filedFrom(deskName(cities, { cityId, city: cityId }, interfaceLanguage()))
  if (sectionId) return isKnown(sections, sectionId) ? sectionTitle(sections, sectionId) : news.noSection
  return isClipped ? shell.clippings : shell.allNews
}
