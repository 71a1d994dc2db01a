import { formatRoute, parseRoute, type Route } from './routes.ts'
import { createStore, type Readable } from '../base/store.ts'

/** The part of a window that the router needs. */
export interface AddressBar {
  readonly location: { hash: string }
  readonly history: { replaceState(data: unknown, unused: string, url: string): void }
  addEventListener(type: 'hashchange', listener: () => void): void
}

export interface Router {
  readonly route: Readable<Route>
  /** The address named a place when the page was opened. */
  readonly hasPlace: boolean
  go(route: Route): void
  /** Goes without a new entry in the history: stepping through a list should not have to be stepped back. */
  replace(route: Route): void
}

export function createRouter(bar: AddressBar): Router {
  const hasPlace = bar.location.hash.length > 1
  const route = createStore<Route>(parseRoute(bar.location.hash))
  bar.addEventListener('hashchange', () => route.set(parseRoute(bar.location.hash)))
  return {
    route,
    hasPlace,
    go: next => {
      bar.location.hash = formatRoute(next)
    },
    replace: next => {
      bar.history.replaceState(null, '', formatRoute(next))
      route.set(next)
    }
  }
}
