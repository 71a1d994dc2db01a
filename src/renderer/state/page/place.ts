import type { Anchor } from '../../../shared/page-settings.ts'
import type { ArticleList } from '../lists/article-list.ts'
import type { Layout } from './layout.ts'
import type { Loader } from '../base/loaded.ts'
import { formatRoute, parseRoute } from '../routing/routes.ts'
import type { Router } from '../routing/router.ts'

interface Followed {
  readonly router: Router
  readonly layout: Layout
  readonly list: ArticleList
  readonly settings: Loader<unknown>
}

/** Goes where the reader was when the program was left, unless the address names a place or the reader has gone to one before
 *  that was known, and keeps where he goes. */
export function followPlace({ router, layout, list, settings }: Followed): void {
  const opened = router.route.value
  const stop = settings.state.subscribe(() => {
    if (settings.state.value.value === undefined) return
    stop()
    const { place } = layout.value
    if (place && !router.hasPlace && router.route.value === opened) router.replace(parseRoute(place.hash))
    if (place?.anchor && formatRoute(router.route.value) === place.hash) void list.returnTo(place.anchor)
    // An article that is opened leaves the list where it stands.
    router.route.subscribe(() => keepPlace({ router, layout }, router.route.value.kind === 'news' ? list.anchor : undefined))
  })
}

/** Keeps where the list stands as part of the place. */
export function keepListPlace(page: Omit<Followed, 'settings'>, anchor: Anchor | undefined): void {
  page.list.keepAnchor(anchor)
  keepPlace(page, anchor)
}

function keepPlace({ router, layout }: Pick<Followed, 'router' | 'layout'>, anchor: Anchor | undefined): void {
  layout.note({ place: { hash: formatRoute(router.route.value), ...(anchor && { anchor }) } })
}
