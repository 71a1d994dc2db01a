import { css, html, type TemplateResult } from 'lit'
import { formatRoute } from '../../state/routing/routes.ts'
import { healthPage as words } from '../../strings/index.ts'

/** The two sides of the outlets' page. Needs `outletTabStyles`. */
export function outletTabs(here: 'outlets' | 'health'): TemplateResult {
  return html`<nav class="outlet-tabs" aria-label=${words.tabs}>
    ${tab('outlets', words.feeds, here)}${tab('health', words.health, here)}</nav>`
}

function tab(kind: 'outlets' | 'health', label: string, here: string): TemplateResult {
  return html`<a href=${formatRoute({ kind })} aria-current=${kind === here ? 'page' : 'false'}>${label}</a>`
}

export const outletTabStyles = css`
  .outlet-tabs { display: flex; gap: 18px; border-bottom: 1px solid var(--rule); margin-top: 7px; font-size: var(--t-s); }
  .outlet-tabs a {
    padding: 3px 0 5px; border-bottom: 2px solid transparent; margin-bottom: -1px; color: var(--ink-2);
  }
  .outlet-tabs a:hover { color: var(--accent); }
  .outlet-tabs a[aria-current='page'] { border-color: var(--accent); color: var(--ink); font-weight: 600; }
`
