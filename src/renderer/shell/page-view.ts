import { html, nothing, type TemplateResult } from 'lit'
import type { City } from '../../shared/city.ts'
import type { Section } from '../../shared/library.ts'
import type { TopicRow } from '../../shared/topic.ts'
import '../components/article/pr-reader.ts'
import { dayOf } from '../format/times.ts'
import { currentDraft } from '../state/digest/digests.ts'
import { keysInUse } from '../state/page/key-bindings.ts'
import { allNews } from '../state/page/orders.ts'
import { countOf, newsFilterOf } from '../state/lists/news-filter.ts'
import type { Page } from '../state/page/page.ts'
import type { Route } from '../state/routing/routes.ts'
import { isKnown } from '../state/lists/sections.ts'
import { unreadOf } from '../state/page/unread-of.ts'
import { reader as readerWords } from '../strings/index.ts'
import '../views/desk/pr-cities.ts'
import '../views/digest/pr-clippings.ts'
import '../views/desk/pr-converter.ts'
import '../views/stories/pr-dossiers.ts'
import '../views/lists/pr-front.ts'
import '../views/lists/pr-front-side.ts'
import '../views/outlets/pr-health.ts'
import '../views/digest/pr-issue.ts'
import '../views/digest/pr-issues.ts'
import '../views/lists/pr-news.ts'
import '../views/outlets/pr-outlets.ts'
import '../views/lists/pr-search.ts'
import '../views/lists/pr-sections.ts'
import '../views/lists/pr-section-top.ts'
import '../views/settings/pr-settings.ts'
import '../views/lists/pr-topics.ts'
import '../views/stories/pr-story.ts'
import '../views/outlets/pr-welcome.ts'

type NewsRoute = Extract<Route, { kind: 'news' }>
type SearchRoute = Extract<Route, { kind: 'search' }>

/** What a view is rendered from. */
interface Seen {
  readonly page: Page
  readonly now: string
  readonly zone: string
  readonly city: string
  readonly theme: 'light' | 'dark'
}

/** Always the same, so that nothing is rendered again for its sake. */
const noSections: readonly Section[] = []
const noTopics: readonly TopicRow[] = []
const noCities: readonly City[] = []

/** The view of the place where the reader is. */
export function pageView(seen: Seen): TemplateResult {
  const { page, now, zone } = seen
  const route = page.router.route.value
  const library = page.library.state.value.value
  const sections = library?.sections ?? noSections
  switch (route.kind) {
    case 'front': return front(seen)
    case 'news': return html`<pr-news .list=${page.list} .topics=${page.topics.list.state.value.value ?? noTopics}
      .cities=${page.cities.state.value.value ?? noCities} .route=${route} .library=${library} .layout=${page.layout}
      .languages=${page.languages} .unread=${unreadOf(page, route)} .hasSingleKeys=${hasSingleKeys(page)}
      .openId=${route.articleId} .hasArticle=${route.articleId !== undefined}
      .now=${now} .zone=${zone}>${reader(seen, route)}${sectionTop(seen, route)}</pr-news>`
    case 'search': return html`<pr-search .search=${page.search} .route=${route} .sections=${sections} .layout=${page.layout}
      .openId=${route.articleId} .hasArticle=${route.articleId !== undefined}
      .now=${now} .zone=${zone}>${reader(seen, route)}</pr-search>`
    case 'issues': return html`<pr-issues .api=${page.api} .toasts=${page.toasts} .digests=${page.digests}
      .plans=${library?.editionPlans ?? []} .now=${now} .zone=${zone}></pr-issues>`
    case 'issue': return html`<pr-issue .api=${page.api} .editor=${page.editor} .digests=${page.digests}
      .sections=${sections} .toasts=${page.toasts} .now=${now} .zone=${zone}></pr-issue>`
    case 'outlets': return html`<pr-outlets .library=${page.library} .outlets=${page.outlets} .addOutlet=${page.addOutlet}
      .opmlImport=${page.opmlImport} .packs=${page.packs} .refresh=${page.refresh} .now=${now} .zone=${zone}></pr-outlets>`
    case 'health': return html`<pr-health .library=${page.library} .health=${page.health} .outlets=${page.outlets}
      .refresh=${page.refresh} .toasts=${page.toasts} .route=${route} .now=${now} .zone=${zone}></pr-health>`
    case 'sections': return html`<pr-sections .api=${page.api} .library=${page.library}
      .counts=${page.counts.state.value.value}></pr-sections>`
    case 'story': return story(seen, sections)
    case 'dossiers': return html`<pr-dossiers .dossiers=${page.dossiers} .now=${now} .zone=${zone}
      @dossier-removed=${() => page.router.go({ kind: 'dossiers' })}></pr-dossiers>`
    case 'clippings': return html`<pr-clippings .clippings=${page.clippings} .toasts=${page.toasts} .route=${route} .now=${now}
      .zone=${zone}></pr-clippings>`
    case 'topics': return html`<pr-topics .api=${page.api} .topics=${page.topics} .settings=${page.settings}
      .allNews=${allNews(page)}></pr-topics>`
    case 'cities': return html`<pr-cities .settings=${page.settings} .cities=${page.cities} .weather=${page.weather}
      .toasts=${page.toasts} .isDemo=${page.about.state.value.value?.isDemo ?? false} .now=${now}></pr-cities>`
    case 'converter': return html`<pr-converter .converter=${page.converter} .today=${dayOf(now, zone)}
      .isDemo=${page.about.state.value.value?.isDemo ?? false}></pr-converter>`
    case 'settings': return html`<pr-settings .api=${page.api} .settings=${page.settings} .cities=${page.cities}
      .layout=${page.layout} .library=${page.library} .about=${page.about.state.value.value} .weather=${page.weather}
      .toasts=${page.toasts} .wanted=${route.part} .now=${now}></pr-settings>`
  }
}

function front({ page, now, zone, city }: Seen): TemplateResult {
  const library = page.library.state.value.value
  return html`<pr-front .front=${page.front} .refresh=${page.refresh} .library=${library} .now=${now} .zone=${zone} .city=${city}>
    <pr-front-side slot="side" .front=${page.front} .mostCovered=${page.mostCovered} .mostRead=${page.mostRead}
      .sections=${library?.sections ?? noSections} .digests=${page.digests} .plans=${library?.editionPlans ?? []}
      .rows=${page.digests.list.state.value.value ?? []} .now=${now} .zone=${zone}></pr-front-side>
    ${library?.subscriptions.length === 0 ? html`<pr-welcome slot="welcome" .packs=${page.packs} .addOutlet=${page.addOutlet}
      .opmlImport=${page.opmlImport} .sections=${library.sections}
      .language=${page.settings.state.value.value?.language ?? 'system'}></pr-welcome>` : nothing}
  </pr-front>`
}

function story({ page, now, zone }: Seen, sections: readonly Section[]): TemplateResult {
  const { draft, isAdded, keys } = addition(page, page.story.state.value.story?.lead.articleId)
  return html`<pr-story .desk=${page.story} .sections=${sections} .draft=${draft} .isAdded=${isAdded} .addKeys=${keys}
    .now=${now} .zone=${zone}></pr-story>`
}

/** Where an article would be added now, and by which key. */
function addition(page: Page, articleId: string | undefined) {
  const { digests } = page
  const draft = currentDraft(digests.list.state.value.value)
  return {
    draft, isAdded: draft !== undefined && articleId !== undefined && digests.isAdded(draft.digestId, articleId),
    keys: keysInUse('add-to-digest', page.layout.value.keys, hasSingleKeys(page))[0]
  }
}

function hasSingleKeys({ settings }: Page): boolean {
  return settings.state.value.value?.hasSingleKeys ?? true
}

/** What stands beside a section, or all news, where no article is open; a list that was narrowed down otherwise has no top. */
function sectionTop({ page, now, zone }: Seen, route: NewsRoute): TemplateResult | typeof nothing {
  const { sectionId, articleId, topicId, cityId, isClipped } = route
  const { sections = noSections, subscriptions = [] } = page.library.state.value.value ?? {}
  const isNarrowed = topicId || cityId || isClipped || countOf(newsFilterOf(route)) > 0
  const hasTop = sectionId ? isKnown(sections, sectionId) : !isNarrowed && subscriptions.length > 0
  return articleId || !hasTop ? nothing : html`<pr-section-top slot="top" .sectionTop=${page.sectionTop} .sectionId=${sectionId}
    .sections=${sections} .now=${now} .zone=${zone}></pr-section-top>`
}

function reader({ page, now, zone, city, theme }: Seen, route: NewsRoute | SearchRoute): TemplateResult | typeof nothing {
  const { articleId } = route
  if (!articleId) return nothing
  const { draft, isAdded, keys } = addition(page, articleId)
  return html`<pr-reader role="region" aria-label=${readerWords.article} .reader=${page.reader} .route=${route}
    .api=${page.api} .fullText=${page.fullText} .articleExport=${page.articleExport} .settings=${page.settings.state.value.value}
    .sections=${page.library.state.value.value?.sections ?? noSections}
    .draft=${draft} .isAdded=${isAdded} .addKeys=${keys} .zone=${zone} .city=${city} .now=${now}
    .theme=${theme}></pr-reader>`
}
