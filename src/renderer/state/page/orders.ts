import type { Annotation } from '../../../shared/annotation.ts'
import type { ArticleRow } from '../../../shared/article.ts'
import type { AddedArticle } from '../../../shared/contract.ts'
import { isPinned } from '../../../shared/library.ts'
import type { SettingsChange } from '../../../shared/settings.ts'
import {
  addArticle as addWords, news, reader as readerWords, reading, sectionReason as reasonWords, shell
} from '../../strings/index.ts'
import { openLink } from '../../client/open-link.ts'
import { currentDraft } from '../digest/digests.ts'
import { filterOf } from './follow-route.ts'
import { draftOf } from '../article/notes.ts'
import type { Page } from './page.ts'
import type { BelowArticle } from '../lists/read-marks.ts'
import { newsRouteOf, type Route } from '../routing/routes.ts'
import { sectionTitle } from '../lists/sections.ts'

export function go(page: Page, route: Route): true {
  page.router.go(route)
  return true
}

/** All news as the reader narrowed it down last. */
export function allNews(page: Pick<Page, 'layout'>): ReturnType<typeof newsRouteOf> {
  return newsRouteOf(page.layout.value.newsFilter)
}

/** With both panes in sight the next article opens; with one, it is only chosen until Enter opens it. */
export function step(page: Page, by: 1 | -1, isNarrow = false, isWanted: (row: ArticleRow) => boolean = () => true): boolean {
  const route = page.router.route.value
  if (route.kind !== 'news' && route.kind !== 'search') return false
  const row = (route.kind === 'news' ? page.list : page.search).step(by, isWanted)
  if (row && (!isNarrow || route.articleId)) page.router.replace({ ...route, articleId: row.articleId })
  return true
}

export function stepUnread(page: Page, by: 1 | -1, isNarrow = false): boolean {
  return step(page, by, isNarrow, row => row.readAt === undefined)
}

export function openSelected(page: Page): boolean {
  const route = page.router.route.value
  if (route.kind !== 'news' && route.kind !== 'search') return false
  const articleId = (route.kind === 'news' ? page.list : page.search).state.value.selectedId
  return articleId ? go(page, { ...route, articleId }) : false
}

/** The article a command is about: the one that is open, else the one chosen in the list. */
function meant(page: Page): Pick<ArticleRow, 'articleId' | 'feedId' | 'url' | 'readAt' | 'clippedAt'> | undefined {
  const route = page.router.route.value
  if (route.kind !== 'news' && route.kind !== 'search') return undefined
  if (route.articleId) return page.reader.state.value.article
  return (route.kind === 'news' ? page.list : page.search).selected()
}

export function toggleRead(page: Page): boolean {
  const article = meant(page)
  if (!article) return false
  page.marks.mark([article.articleId], article.readAt === undefined).catch(page.say)
  return true
}

export function toggleClip(page: Page): boolean {
  const article = meant(page)
  if (!article) return false
  page.marks.clip([article.articleId], article.clippedAt === undefined).catch(page.say)
  return true
}

export function viewOriginal(page: Page): boolean {
  const url = meant(page)?.url
  if (!url) return false
  openLink(page.api, url).catch(page.say)
  return true
}

/** Of the article that is open, where it has a page of its own. */
export function fetchText(page: Page): boolean {
  const { article } = page.reader.state.value
  if (!article?.fullText) return false
  void page.fullText.fetch(article.articleId)
  return true
}

export function refreshCurrent(page: Page): true {
  const feedId = meant(page)?.feedId
  // An article may have come by hand, or by a feed that is followed no longer.
  const isFollowed = page.library.state.value.value?.subscriptions.some(feed => feed.feedId === feedId) ?? false
  void (feedId && isFollowed ? page.refresh.feed(feedId) : page.refresh.all())
  return true
}

export function refreshAll(page: Page): true {
  void page.refresh.all()
  return true
}

/** Marks everything of the list as read, with a way back; where nobody knows what that is, everything that is shown. */
export function markAllRead(page: Page): boolean {
  return markList(page) || markShown(page)
}

function markShown(page: Page): boolean {
  const route = page.router.route.value
  if (!canMarkShown(route)) return false
  const { rows } = (route.kind === 'news' ? page.list : page.search).state.value
  const articleIds = [...rows].filter(({ readAt }) => readAt === undefined).map(({ articleId }) => articleId)
  page.marks.mark(articleIds, true).then(() => page.toasts.show(() => news.marked(articleIds.length), {
    label: () => shell.undo, run: () => page.marks.mark(articleIds, false).catch(page.say)
  }), page.say)
  return true
}

/** The same for what stands below the article that is chosen in the list. */
export function markOlderRead(page: Page): boolean {
  const { rows } = page.list.state.value
  const chosen = page.list.selected()
  if (!chosen) return askToChoose(page)
  const above = new Set(rows.articleIds(0, rows.indexOf(chosen.articleId) + 1))
  return markList(page, {
    articleId: chosen.articleId, isBelow: row => row.sortedAt <= chosen.sortedAt && !above.has(row.articleId)
  })
}

function askToChoose(page: Page): boolean {
  const isMeant = canMarkAll(page.router.route.value)
  if (isMeant) page.toasts.show(() => news.chooseFirst)
  return isMeant
}

function markList(page: Page, below?: BelowArticle): boolean {
  const route = page.router.route.value
  if (!canMarkAll(route)) return false
  page.marks.markAll(filterOf(route), below).then(marked => page.toasts.show(() => news.marked(marked.count), {
    label: () => shell.undo, run: () => page.marks.undoMarkAll(marked).catch(page.say)
  }), page.say)
  return true
}

/** What is clipped is put aside and not done with. */
export function canMarkShown(route: Route): boolean {
  return route.kind === 'search' || (route.kind === 'news' && !route.isClipped)
}

/** A list that the program marks as a whole. */
export function canMarkAll(route: Route): route is Extract<Route, { kind: 'news' }> {
  return route.kind === 'news' && !route.isClipped && !route.cityId
}

/** Adds the article, or the story that is open by the article that stands for it, to the latest draft; without one, today's
 *  press review is composed first. */
export function addToDigest(page: Page): boolean {
  const article = page.router.route.value.kind === 'story' ? page.story.state.value.story?.lead : meant(page)
  if (article) add(page, article.articleId).catch(page.say)
  return article !== undefined
}

/** Opens an article that was added by hand, among the news of its section; in a press review it becomes a piece of that. */
export function showAdded(page: Page, { articleId, sectionId, isNew }: AddedArticle): void {
  if (page.router.route.value.kind === 'issue') page.editor.add(articleId).catch(page.say)
  else page.router.go({ kind: 'news', sectionId, articleId })
  page.toasts.show(() => isNew ? addWords.added : addWords.known)
  void Promise.all([page.list.reload(), page.counts.reload(), page.library.reload()])
}

/** Shows another setting at once, and takes it back when it cannot be kept. */
export function changeSettings(page: Page, change: SettingsChange): void {
  page.settings.change(change).catch(page.say)
}

/** Removes a note or highlight, with a way back. */
export function removeNote(page: Page, annotation: Annotation): void {
  const { notes } = page.reader
  void notes.remove(annotation.annotationId).then(isGone => {
    if (!isGone) return
    page.toasts.show(() => reading.removed, { label: () => shell.undo, run: () => void notes.save(draftOf(annotation)) })
  })
}

/** Puts the open article into another section, with a way back. */
export function moveArticle(page: Page, sectionId: string): void {
  const article = page.reader.state.value.article
  if (article) move(page, article, sectionId).catch(page.say)
}

async function move(
  page: Page, { articleId, sectionId: before }: Pick<ArticleRow, 'articleId' | 'sectionId'>, sectionId: string
): Promise<void> {
  const put = async (into: string): Promise<void> => {
    await page.api.articles.move({ articleId, sectionId: into })
    await Promise.all([page.reader.reload(articleId), page.counts.reload()])
  }
  await put(sectionId)
  page.toasts.show(() => readerWords.moved(titleOf(page, sectionId)), {
    label: () => shell.undo, run: () => put(before).catch(page.say)
  })
}

/** All that a feed brings from now on goes to one section, with a way back. */
export function pinFeed(page: Page, { feedId, sectionId }: { readonly feedId: string; readonly sectionId: string }): void {
  const feed = page.library.state.value.value?.subscriptions.find(other => other.feedId === feedId)
  if (!feed) return
  const edit = (change: { readonly sectionId: string; readonly isSectionPinned: boolean }): Promise<void> =>
    page.outlets.edit(feedId, change)
  edit({ sectionId, isSectionPinned: true }).then(() => page.toasts.show(() => reasonWords.pinned(titleOf(page, sectionId)), {
    label: () => shell.undo, run: () => edit({ sectionId: feed.sectionId, isSectionPinned: isPinned(feed) }).catch(page.say)
  }), page.say)
}

/** Sections that nobody renamed are called otherwise in another language. */
function titleOf(page: Page, sectionId: string): string {
  return sectionTitle(page.library.state.value.value?.sections ?? [], sectionId)
}

async function add(page: Page, articleId: string): Promise<void> {
  const digestId = currentDraft(page.digests.list.state.value.value)?.digestId ?? await composeFirst(page)
  if (!digestId) return
  const { digest, isNew } = await page.digests.addArticle(digestId, articleId)
  page.toasts.show(() => isNew ? readerWords.added(digest.number) : readerWords.standsIn(digest.number),
    { label: () => shell.open, run: () => page.router.go({ kind: 'issue', digestId }) })
}

async function composeFirst(page: Page): Promise<string | undefined> {
  const plan = page.library.state.value.value?.editionPlans[0]
  return plan && (await page.digests.compose(plan.planId)).digestId
}

export function close(page: Page): boolean {
  const route = page.router.route.value
  if ((route.kind !== 'news' && route.kind !== 'search') || !route.articleId) return false
  const { articleId: _, ...rest } = route
  return go(page, rest)
}

/** In the press review that is open; elsewhere the keys are the text field's. */
export function undoEdit(page: Page): boolean {
  return page.router.route.value.kind === 'issue' && page.editor.undo()
}

export function redoEdit(page: Page): boolean {
  return page.router.route.value.kind === 'issue' && page.editor.redo()
}

/** Composes today's edition of a plan and goes there. */
export function composeIssue(page: Page, planId: string): void {
  page.digests.compose(planId).then(({ digestId }) => go(page, { kind: 'issue', digestId }), page.say)
}

export function goDigest(page: Page): true {
  const draft = currentDraft(page.digests.list.state.value.value)
  return go(page, draft ? { kind: 'issue', digestId: draft.digestId } : { kind: 'issues' })
}

export function toggleDensity({ layout }: Page): true {
  layout.change({ density: layout.value.density === 'compact' ? 'comfortable' : 'compact' })
  return true
}

export function toggleRail({ layout }: Page): true {
  layout.change({ isRailHidden: !layout.value.isRailHidden })
  return true
}
