import type { Bridge } from '../../../shared/bridge.ts'
import type { Events, IndexProgress } from '../../../shared/contract.ts'
import { failureSentence } from '../../strings/failure-sentence.ts'
import { toFailure } from '../../../shared/failure.ts'
import { createApi } from '../../client/api.ts'
import { windowStorage } from '../../client/page-storage.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import { notify } from '../../client/notifications.ts'
import { alerts, notices, suggestions, outletsPage, packsWords, shell, topics as topicWords } from '../../strings/index.ts'
import { noticeSentence } from '../../strings/notice-sentence.ts'
import { createAddArticle } from '../outlets/add-article.ts'
import { createAddOutlet, isHalfChosen } from '../outlets/add-outlet.ts'
import { createArticleExport } from '../article/article-export.ts'
import { createArticleList } from '../lists/article-list.ts'
import { createClippings } from '../digest/clippings.ts'
import { createClock } from '../base/clock.ts'
import { createConverter } from '../desk/converter.ts'
import { libraryInWords } from '../base/default-names.ts'
import { createDigestEditor } from '../digest/digest-editor.ts'
import { createDigests } from '../digest/digests.ts'
import { followRoute } from './follow-route.ts'
import { createDossiers } from '../stories/dossiers.ts'
import { createFront } from '../lists/front.ts'
import { createFullText } from '../article/full-text.ts'
import { createHealth } from '../outlets/health.ts'
import { createKeptSettings } from '../settings/kept-settings.ts'
import { createLayout } from './layout.ts'
import { createLoader } from '../base/loaded.ts'
import { createOpmlImport } from '../outlets/opml-import.ts'
import { createPacks } from '../outlets/packs.ts'
import { createOutlets } from '../outlets/outlets.ts'
import { followLanguage } from '../settings/page-language.ts'
import { followPlace } from './place.ts'
import { createMostCovered, createMostRead } from '../lists/ranking.ts'
import { createQueue } from '../outlets/queue.ts'
import { createReadMarks } from '../lists/read-marks.ts'
import { createStoryDesk } from '../stories/story.ts'
import { noteReadings } from '../article/readings.ts'
import { createReader } from '../article/reader.ts'
import { createRefresh } from '../outlets/refresh.ts'
import { createRouter, type AddressBar } from '../routing/router.ts'
import { createSearch } from '../lists/search.ts'
import { createSectionTop } from '../lists/section-top.ts'
import { createStore } from '../base/store.ts'
import { createToasts } from '../base/toasts.ts'
import { createTopics, type TopicsWords } from '../lists/topics.ts'
import { watchWeather } from '../desk/weather.ts'

export type Page = ReturnType<typeof createPage>

/** What the page asks of the window it stands in. */
interface PageWindow extends AddressBar {
  readonly document: { readonly visibilityState: 'visible' | 'hidden' }
}

/** Puts the page's state together: the only place where its parts meet. */
export function createPage(bridge: Bridge, own: PageWindow = window) {
  const api = createApi(bridge)
  const toasts = createToasts()
  const say = (error: unknown): void => toasts.show(() => failureSentence(toFailure(error)))
  const counts = createLoader(() => api.articles.counts({}))
  const marks = createReadMarks(api, () => void counts.reload())
  const library = createLoader(async () => libraryInWords(await api.library.read({})))
  const settings = createKeptSettings(api)
  const front = createFront(api, marks)
  const list = createArticleList(api, marks)
  const reader = createReader(api, marks)
  const clock = createClock()
  const page = {
    api, toasts, say, marks, library, counts,
    router: createRouter(own),
    clock,
    cities: createLoader(() => api.desk.cities({})),
    weather: watchWeather(api, settings, clock),
    converter: createConverter(api, interfaceLanguage),
    settings,
    language: followLanguage(settings, () => globalThis.navigator?.languages ?? [], say),
    layout: createLayout(api, settings, say),
    languages: createLoader(() => api.articles.languages({})),
    about: createLoader(() => api.desk.about({})),
    refresh: createRefresh(api),
    indexing: createStore<IndexProgress>({ isRunning: false, done: 0, total: 0 }),
    front,
    mostCovered: createMostCovered(api),
    mostRead: createMostRead(api),
    story: createStoryDesk(api, { toasts, say, go: route => page.router.go(route) }),
    dossiers: createDossiers(api, toasts, say),
    list,
    search: createSearch(api, marks),
    sectionTop: createSectionTop(api, marks),
    reader,
    fullText: createFullText(api, reader),
    queue: createQueue(api, toasts, say),
    clippings: createClippings(api),
    articleExport: createArticleExport(api),
    digests: createDigests(api, { toasts, say, go: route => page.router.go(route) }),
    editor: createDigestEditor(api, { storage: windowStorage() }),
    outlets: createOutlets(
      api, library, toasts, { unsubscribed: title => outletsPage.unsubscribed(title), undo: () => shell.undo }, say),
    addOutlet: createAddOutlet(api, library),
    packs: createPacks(api, library, ({ count, undo }) =>
      toasts.show(() => packsWords.followed(count), { label: () => shell.undo, run: undo }), say),
    health: createHealth(api, library, () => {
      void front.reload()
      if (list.state.value.rows.length > 0) void list.reload()
    }),
    topics: createTopics(api, toasts, topicsWords, say),
    addArticle: createAddArticle(api),
    opmlImport: createOpmlImport(api, library, say)
  }
  const follow = (): void => followRoute(page, page.router.route.value, say)
  page.router.route.subscribe(follow)
  // Default names come in the page's language when they are read.
  page.language.subscribe(() => void Promise.all([library.reload(), page.digests.list.reload()]))
  page.opmlImport.state.subscribe(() => showImport(page))
  page.addOutlet.state.subscribe(() => showFound(page))
  follow()
  bridge.on((name, payload) => hear(page, { name, payload } as PageEvent))
  bridge.onGap?.(() => void catchUp(page))
  followPlace(page)
  noteReadings(api, page.reader, () => own.document.visibilityState === 'visible')
  void load(page)
  return page
}

/** Feeds take the welcome away, and with it what became of each of them and the way back: both stand with the outlets too. */
function showImport({ opmlImport, router }: Page): void {
  if (opmlImport.state.value.kind === 'done' && router.route.value.kind === 'front') router.go({ kind: 'outlets' })
}

/** The first of several feeds that were found takes the welcome away, and with it the others: they stand with the outlets too. */
function showFound({ addOutlet, library, router }: Page): void {
  const isFirst = library.state.value.value?.subscriptions.length === 0
  if (isFirst && isHalfChosen(addOutlet.state.value) && router.route.value.kind === 'front') router.go({ kind: 'outlets' })
}

/** Said when they are needed, in the language of then. */
const topicsWords: TopicsWords = {
  saved: name => topicWords.saved(name), changed: name => topicWords.changed(name), removed: name => topicWords.removed(name),
  dismissed: term => suggestions.dismissed(term), undo: () => shell.undo
}

type PageEvent = { [Name in keyof Events]: { readonly name: Name; readonly payload: Events[Name] } }[keyof Events]

async function load(page: Page): Promise<void> {
  await Promise.all([page.front.reload(), page.about.reload(), page.cities.reload(), loadAround(page)])
}

async function loadAround(page: Page): Promise<void> {
  const { topics, library, settings, counts, mostCovered, mostRead, digests, refresh, fullText, queue } = page
  await Promise.all([
    topics.list.reload(), settings.reload(), library.reload(), counts.reload(), digests.list.reload(),
    mostCovered.places.reload(), mostRead.places.reload(), refresh.load(), fullText.load(), queue.entries.reload()
  ])
}

/** Asks for what missed events would have told. New articles wait to be asked for, as they always do. */
async function catchUp(page: Page): Promise<void> {
  const { counts, front, list, sectionTop } = page
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
  sectionTop.noteStories()
  await Promise.all([reloadOpen(page), page.health.noteChanged()])
}

async function reloadOpen({ router, reader, editor, story, dossiers, clippings }: Page): Promise<void> {
  const { articleId } = reader.state.value
  const { digestId } = editor.state.value
  story.note()
  dossiers.note()
  await Promise.all([
    articleId && reader.reload(articleId), articleId && reader.notes.noteChanged(articleId),
    digestId && editor.noteChanged(digestId), router.route.value.kind === 'clippings' && clippings.reload()
  ])
}

function hear(page: Page, event: PageEvent): void {
  switch (event.name) {
    case 'refresh-progress': return page.refresh.note(event.payload)
    case 'index-progress': return page.indexing.set(event.payload)
    case 'full-text-progress': return page.fullText.note(event.payload)
    case 'queue-changed': return void page.queue.entries.reload()
    case 'articles-changed': return hearArticles(page, event.payload.newCount)
    case 'article-changed':
      page.front.noteArticle(event.payload.articleId)
      return void page.reader.reload(event.payload.articleId)
    case 'annotations-changed':
      if (page.router.route.value.kind === 'clippings') void page.clippings.reload()
      return void page.reader.notes.noteChanged(event.payload.articleId)
    case 'stories-changed':
      page.front.noteStories()
      page.sectionTop.noteStories()
      page.story.note()
      return page.mostCovered.note()
    case 'dossiers-changed': return page.dossiers.note()
    case 'readings-changed': return page.mostRead.note()
    case 'library-changed': return void Promise.all([page.library.reload(), page.counts.reload(), page.health.noteChanged()])
    case 'digests-changed':
      return void Promise.all([
        page.digests.list.reload(), page.digests.search.again(), page.editor.noteChanged(event.payload.digestId)
      ])
    case 'export-progress': return hearExport(page, event.payload)
    case 'topics-changed': return void page.topics.list.reload()
    case 'topics-alerted': return hearAlert(page, event.payload)
    case 'folder-writable':
      page.toasts.show(() => notices.folderWritable)
      return void Promise.all([page.about.reload(), page.front.reload(), catchUp(page)])
    case 'settings-changed': return page.settings.put(page.layout.withUnsaved(event.payload.settings))
    case 'notice-raised': return page.toasts.show(() => noticeSentence(event.payload.notice))
  }
}

function hearExport({ articleExport, clippings, digests }: Page, told: Events['export-progress']): void {
  for (const one of [articleExport, clippings, digests]) one.noteProgress(told)
}

/** The system tells where it can; else the browser, else the page itself. */
function hearAlert({ toasts, router }: Page, { alert, isShown }: Events['topics-alerted']): void {
  const [first] = alert.topics
  if (isShown || !first) return
  const open = (): void => router.go(alert.topics.length === 1 ? { kind: 'news', topicId: first.topicId } : { kind: 'topics' })
  const isTold = document.hidden && notify(alerts.heading(alert), alert.topics.map(({ headline }) => headline).join('\n'), open)
  if (!isTold) toasts.show(() => alerts.heading(alert), { label: () => shell.open, run: open })
}

function hearArticles(page: Page, newCount: number): void {
  void page.counts.reload()
  // What is read counts for topics too.
  if (page.topics.list.state.value.value?.length) void page.topics.list.reload()
  noteNew(page, newCount)
}

function noteNew(page: Page, newCount: number): void {
  if (newCount === 0) return
  page.front.noteNew(newCount)
  page.list.noteNew(newCount)
}
