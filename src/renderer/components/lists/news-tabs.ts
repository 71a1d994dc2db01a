import { css, html, nothing, type TemplateResult } from 'lit'
import { formatRoute, type Route } from '../../state/routing/routes.ts'
import { news as words } from '../../strings/index.ts'

type Tab = 'news' | 'search' | 'topics'

/** The three ways to all news. */
export function newsTabs(here: Tab, routes: { readonly [Name in Tab]?: Route }): TemplateResult {
  const tabs = (['news', 'search', 'topics'] as const).flatMap(tab => routes[tab] ? [{ tab, route: routes[tab] }] : [])
  return html`<nav class="tabs" aria-label=${words.tabsLabel}>${tabs.map(({ tab, route }) => html`<a
    href=${formatRoute(route)} aria-current=${tab === here ? 'page' : nothing}>${words.tabs[tab]}</a>`)}</nav>`
}

export const newsTabsStyles = css`
  .tabs { display: flex; gap: 18px; margin-top: 7px; font-size: var(--t-s); }
  .tabs a { color: var(--ink-2); padding: 3px 0; border-bottom: 2px solid transparent; min-height: 24px; }
  .tabs a:hover { color: var(--accent); }
  .tabs a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
`
