import type { LibraryView } from '../../shared/contract.ts'
import type { Route } from '../state/routes.ts'
import { sectionTitle } from '../state/sections.ts'
import { issues, outletsPage, search, settingsPage, shell } from '../strings.ts'

/** What a place is called in the window's title. */
export function placeTitle(route: Route, library: LibraryView | undefined): string {
  switch (route.kind) {
    case 'front': return shell.frontPage
    case 'news': return route.sectionId ? sectionTitle(library?.sections ?? [], route.sectionId) : shell.allNews
    case 'search': return route.query ? search.results(route.query) : search.title
    case 'issues': case 'issue': return issues.title
    case 'outlets': return outletsPage.title
    case 'settings': return settingsPage.title
  }
}
