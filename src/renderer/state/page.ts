import type { Bridge, Events } from '../../shared/contract.ts'
import { failureSentence } from '../../shared/failure-sentence.ts'
import { toFailure } from '../../shared/failure.ts'
import { createApi } from '../client/api.ts'
import { noticeSentence, outletsPage, shell } from '../strings/index.ts'
import { createAddArticle } from './add-article.ts'
import { createAddOutlet } from './add-outlet.ts'
import { createArticleList } from './article-list.ts'
import { createClock } from './clock.ts'
import { createDigestEditor } from './digest-editor.ts'
import { createDigests } from './digests.ts'
import { followRoute } from './follow-route.ts'
import { createFront } from './front.ts'
import { createHealth } from './health.ts'
import { createLoader } from './loaded.ts'
import { createMostCovered } from './most-covered.ts'
import { createOpmlImport } from './opml-import.ts'
import { createOutlets } from './outlets.ts'
import { createReadMarks } from './read-marks.ts'
import { createReader } from './reader.ts'
import { createRefresh } from './refresh.ts'
import { createRouter, type AddressBar } from './router.ts'
import { createSearch } from './search.ts'
import { createToasts } from './toasts.ts'

export type Page = ReturnType<typeof createPage>

/** Puts the page's state together: the only place where its parts meet. */
export function createPage(bridge: Bridge, bar: AddressBar = window) {
  const api = createApi(bridge)
  const toasts = createToasts()
  const say = (error: unknown): void => toasts.show(failureSentence(toFailure(error)))
  const counts = createLoader(() => api.articles.counts({}))
  const marks = createReadMarks(api, () => void counts.reload())
  const library = createLoader(() => api.library.read({}))
  const front = createFront(api, marks)
  const list = createArticleList(api, marks)
  const page = {
    api, toasts, say, marks, library, counts,
    router: createRouter(bar),
    clock: createClock(),
    settings: createLoader(() => api.settings.read({})),
    about: createLoader(() => api.desk.about({})),
    refresh: createRefresh(api),
    front,
    mostCovered: createMostCovered(api),
    list,
    search: createSearch(api, marks),
    reader: createReader(api, marks),
    digests: createDigests(api),
    editor: createDigestEditor(api),
    outlets: createOutlets(api, library, toasts, { unsubscribed: outletsPage.unsubscribed, undo: shell.undo }, say),
    addOutlet: createAddOutlet(api, library),
    health: createHealth(api, library, () => {
      void front.reload()
      if (list.state.value.rows.length > 0) void list.reload()
    }),
    addArticle: createAddArticle(api),
    opmlImport: createOpmlImport(api, library, say)
  }
  const follow = (): void => followRoute(page, page.router.route.value, say)
  page.router.route.subscribe(follow)
  follow()
  bridge.on((name, payload) => hear(page, { name, payload } as PageEvent))
  bridge.onGap?.(() => void catchUp(page))
  void load(page)
  return page
}

type PageEvent = { [Name in keyof Events]: { readonly name: Name; readonly payload: Events[Name] } }[keyof Events]

async function load(page: Page): Promise<void> {
  await Promise.all([page.front.reload(), page.about.reload(), loadAround(page)])
}

async function loadAround({ library, settings, counts, mostCovered, digests, refresh }: Page): Promise<void> {
  await Promise.all([
    settings.reload(), library.reload(), counts.reload(), digests.list.reload(), mostCovered.stories.reload(), refresh.load()
  ])
}

/** Asks for what missed events would have told. New articles wait to be asked for, as they always do. */
async function catchUp(page: Page): Promise<void> {
  const { counts, front, list } = page
  const before = counts.state.value.value?.total ?? 0
  await loadAround(page)
  const { value, failure } = counts.state.value
  if (failure) {
    page.say(failure)
    // Their line stays where the message goes by itself.
    await Promise.all([front.reload(), list.reload()])
    return
  }
  noteNew(page, Math.max(0, (value?.total ?? 0) - before))
  front.noteStories()
  await Promise.all([reloadOpen(page), page.health.noteChanged()])
}

async function reloadOpen({ reader, editor }: Page): Promise<void> {
  const { articleId } = reader.state.value
  const { digestId } = editor.state.value
  await Promise.all([articleId && reader.reload(articleId), digestId && editor.noteChanged(digestId)])
}

function hear(page: Page, event: PageEvent): void {
  switch (event.name) {
    case 'refresh-progress': return page.refresh.note(event.payload)
    case 'articles-changed': return hearArticles(page, event.payload.newCount)
    case 'article-changed':
      page.front.noteArticle(event.payload.articleId)
      return void page.reader.reload(event.payload.articleId)
    case 'stories-changed':
      page.front.noteStories()
      return void page.mostCovered.stories.reload()
    case 'library-changed': return void Promise.all([page.library.reload(), page.counts.reload(), page.health.noteChanged()])
    case 'digests-changed':
      return void Promise.all([page.digests.list.reload(), page.editor.noteChanged(event.payload.digestId)])
    case 'settings-changed': return page.settings.put(event.payload.settings)
    case 'notice-raised': return page.toasts.show(noticeSentence(event.payload.notice))
  }
}

function hearArticles(page: Page, newCount: number): void {
  void page.counts.reload()
  noteNew(page, newCount)
}

function noteNew(page: Page, newCount: number): void {
  if (newCount === 0) return
  page.front.noteNew(newCount)
  page.list.noteNew(newCount)
}
