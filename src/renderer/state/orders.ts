import type { ArticleRow } from '../../shared/article.ts'
import type { AddedArticle } from '../../shared/contract.ts'
import { addArticle as addWords, news, reader as readerWords, shell } from '../strings/index.ts'
import { openLink } from '../client/open-link.ts'
import { currentDraft } from './digests.ts'
import { filterOf } from './follow-route.ts'
import type { Page } from './page.ts'
import { sectionTitle } from './sections.ts'
import type { Command } from './shortcuts.ts'

/** Carries out a command of the keyboard; false when there is nothing it could mean here. */
export function runCommand(page: Page, command: Command, isNarrow = false): boolean {
  switch (command) {
    case 'next': return step(page, 1, isNarrow)
    case 'previous': return step(page, -1, isNarrow)
    case 'open': return openSelected(page)
    case 'toggle-read': return toggleRead(page)
    case 'toggle-clip': return toggleClip(page)
    case 'view-original': return viewOriginal(page)
    case 'mark-all-read': return markAllRead(page)
    case 'refresh-current': return refreshCurrent(page)
    case 'refresh-all': return refreshAll(page)
    case 'add-to-digest': return addToDigest(page)
    case 'close': return close(page)
    case 'go-today': return go(page, { kind: 'front' })
    case 'go-unread': return go(page, { kind: 'news', isUnread: true })
    case 'go-clippings': return go(page, { kind: 'news', isClipped: true })
    case 'go-digest': return goDigest(page)
    case 'go-health': return go(page, { kind: 'health' })
    case 'search': case 'help': case 'add-article': return false
  }
}

function go(page: Page, route: Parameters<Page['router']['go']>[0]): true {
  page.router.go(route)
  return true
}

/** With both panes in sight the next article opens; with one, it is only chosen until Enter opens it. */
function step(page: Page, by: 1 | -1, isNarrow: boolean): boolean {
  const route = page.router.route.value
  if (route.kind !== 'news' && route.kind !== 'search') return false
  const row = (route.kind === 'news' ? page.list : page.search).step(by)
  if (row && (!isNarrow || route.articleId)) page.router.replace({ ...route, articleId: row.articleId })
  return true
}

function openSelected(page: Page): boolean {
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
  const { rows, selectedId } = (route.kind === 'news' ? page.list : page.search).state.value
  return rows.find(row => row.articleId === selectedId)
}

function toggleRead(page: Page): boolean {
  const article = meant(page)
  if (!article) return false
  page.marks.mark([article.articleId], article.readAt === undefined).catch(page.say)
  return true
}

function toggleClip(page: Page): boolean {
  const article = meant(page)
  if (!article) return false
  page.marks.clip([article.articleId], article.clippedAt === undefined).catch(page.say)
  return true
}

function viewOriginal(page: Page): boolean {
  const url = meant(page)?.url
  if (!url) return false
  openLink(page.api, url).catch(page.say)
  return true
}

function refreshCurrent(page: Page): true {
  const feedId = meant(page)?.feedId
  // An article may have come by hand, or by a feed that is followed no longer.
  const isFollowed = page.library.state.value.value?.subscriptions.some(feed => feed.feedId === feedId) ?? false
  void (feedId && isFollowed ? page.refresh.feed(feedId) : page.refresh.all())
  return true
}

function refreshAll(page: Page): true {
  void page.refresh.all()
  return true
}

/** Marks everything the list shows as read, with a way back. */
export function markAllRead(page: Page): boolean {
  const route = page.router.route.value
  if (route.kind !== 'news' || route.isClipped) return false
  page.marks.markAll(filterOf(route)).then(marked => page.toasts.show(news.marked(marked.count), {
    label: shell.undo, run: () => page.marks.undoMarkAll(marked).catch(page.say)
  }), page.say)
  return true
}

/** Adds the article to the latest draft; without one, today's press review is composed first. */
export function addToDigest(page: Page): boolean {
  const article = meant(page)
  if (article) add(page, article.articleId).catch(page.say)
  return article !== undefined
}

/** Opens an article that was added by hand, among the news of its section. */
export function showAdded(page: Page, { articleId, sectionId, isNew }: AddedArticle): void {
  page.router.go({ kind: 'news', sectionId, articleId })
  page.toasts.show(isNew ? addWords.added : addWords.known)
  void Promise.all([page.list.reload(), page.counts.reload(), page.library.reload()])
}

/** Puts the open article into another section. */
export function moveArticle(page: Page, sectionId: string): void {
  const article = page.reader.state.value.article
  if (article) move(page, article.articleId, sectionId).catch(page.say)
}

async function move(page: Page, articleId: string, sectionId: string): Promise<void> {
  await page.api.articles.move({ articleId, sectionId })
  await Promise.all([page.reader.reload(articleId), page.counts.reload()])
  const title = sectionTitle(page.library.state.value.value?.sections ?? [], sectionId)
  page.toasts.show(readerWords.moved(title))
}

async function add(page: Page, articleId: string): Promise<void> {
  const digestId = currentDraft(page.digests.list.state.value.value)?.digestId ?? await composeFirst(page)
  if (!digestId) return
  const digest = await page.digests.addArticle(digestId, articleId)
  page.toasts.show(readerWords.added(digest.number),
    { label: shell.open, run: () => page.router.go({ kind: 'issue', digestId }) })
}

async function composeFirst(page: Page): Promise<string | undefined> {
  const plan = page.library.state.value.value?.editionPlans[0]
  return plan && (await page.digests.compose(plan.planId)).digestId
}

function close(page: Page): boolean {
  const route = page.router.route.value
  if ((route.kind !== 'news' && route.kind !== 'search') || !route.articleId) return false
  const { articleId: _, ...rest } = route
  return go(page, rest)
}

function goDigest(page: Page): true {
  const draft = currentDraft(page.digests.list.state.value.value)
  return go(page, draft ? { kind: 'issue', digestId: draft.digestId } : { kind: 'issues' })
}
