import type { City } from '../../shared/city.ts'
import type { LibraryView } from '../../shared/contract.ts'
import type { Topic } from '../../shared/topic.ts'
import type { Route } from '../state/routing/routes.ts'
import { newsTitle } from '../state/lists/sections.ts'
import {
  citiesPage, clippingsPage, converter, dossiers, healthPage, issues, outletsPage, search, sectionsPage, settingsPage, shell,
  stories, topics as topicWords
} from '../strings/index.ts'

/** What a place is called in the window's title. */
export function placeTitle(
  route: Route, library: LibraryView | undefined, topics: readonly Topic[] = [], cities: readonly City[] = []
): string {
  switch (route.kind) {
    case 'front': return shell.frontPage
    case 'news': return newsTitle(route, library?.sections ?? [], topics, cities)
    case 'search': return route.query ? search.results(route.query) : search.title
    case 'issues': case 'issue': return issues.title
    case 'outlets': return outletsPage.title
    case 'health': return healthPage.title
    case 'sections': return sectionsPage.title
    case 'story': return stories.title
    case 'dossiers': return dossiers.title
    case 'clippings': return clippingsPage.title
    case 'topics': return topicWords.title
    case 'cities': return citiesPage.title
    case 'converter': return converter.title
    case 'settings': return settingsPage.title
  }
}
