import type { LibraryView } from '../../shared/contract.ts'
import type { Route } from '../state/routes.ts'
import { newsTitle } from '../state/sections.ts'
import { healthPage, issues, outletsPage, search, settingsPage, shell } from '../strings/index.ts'

/** What a place is called in the window's title. */
export function placeTitle(route: Route, library: LibraryView | undefined): string {
  switch (route.kind) {
    case 'front': return shell.frontPage
    case 'news': return newsTitle(route, library?.sections ?? [])
    case 'search': return route.query ? search.results(route.query) : search.title
    case 'issues': case 'issue': return issues.title
    case 'outlets': return outletsPage.title
    case 'health': return healthPage.title
    case 'settings': return settingsPage.title
  }
}
