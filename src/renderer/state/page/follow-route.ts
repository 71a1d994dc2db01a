import type { ArticleFilter } from '../../../shared/article-lists.ts'
import type { ArticleList } from '../lists/article-list.ts'
import type { Clippings } from '../digest/clippings.ts'
import type { DigestEditor } from '../digest/digest-editor.ts'
import type { Dossiers } from '../stories/dossiers.ts'
import type { Front } from '../lists/front.ts'
import type { Health } from '../outlets/health.ts'
import type { Reader } from '../article/reader.ts'
import type { Route } from '../routing/routes.ts'
import type { StoryDesk } from '../stories/story.ts'
import type { Search } from '../lists/search.ts'

interface Followers {
  readonly front: Front
  readonly list: ArticleList
  readonly search: Search
  readonly reader: Reader
  readonly editor: DigestEditor
  readonly clippings: Clippings
  readonly health: Health
  readonly story: StoryDesk
  readonly dossiers: Dossiers
}

/** Brings the state to where the address points. */
export function followRoute(followers: Followers, route: Route, fail: (error: unknown) => void): void {
  const { front, list, search, reader, editor, health } = followers
  // Whoever comes back to the front page wants it as it is now; only one that is being read keeps still.
  if (route.kind === 'front' && front.page.state.value.value) void front.reload()
  if (route.kind === 'news') void list.show(filterOf(route), route.articleId)
  if (route.kind === 'search') void search.find(route.query, route.order)
  if (route.kind === 'issue') void editor.open(route.digestId)
  if (route.kind === 'clippings') void followers.clippings.show(route)
  if (route.kind === 'health') health.show()
  else health.hide()
  if (route.kind === 'story') void followers.story.open(route.storyId)
  else followers.story.close()
  if (route.kind === 'dossiers') void followers.dossiers.open(route.dossierId)
  if (route.kind !== 'news' && route.kind !== 'search') return
  const { articleId } = route
  if (!articleId) return reader.close()
  const shown = route.kind === 'news' ? list : search
  shown.select(articleId)
  reader.open(articleId, shown.neighboursOf(articleId)).catch(fail)
}

export function filterOf(
  { sectionId, topicId, cityId, chosen, outletIds, languages, isUnread, isClipped }: Extract<Route, { kind: 'news' }>
): ArticleFilter {
  const sectionIds = sectionId ? [sectionId] : chosen
  return {
    ...(sectionIds?.length && { sectionIds }), ...(outletIds?.length && { outletIds }), ...(languages?.length && { languages }),
    ...(topicId && { topicId }), ...(cityId && { cityId }), ...(isUnread && { isUnread }), ...(isClipped && { isClipped })
  }
}
