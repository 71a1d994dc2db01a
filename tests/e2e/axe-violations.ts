import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Documents in frames without scripts never answer axe. */
const silentFrames: readonly [string, string, ...string[]][] = [
  ['pr-app', 'pr-reader', 'pr-article-body', '#article-frame'], ['pr-app', 'pr-issue', 'pr-preview', '#preview-frame']
]

/** Axe's rules that look at colours; the others say the same of a page in other colours. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** What axe finds against WCAG 2.2 AA in the page as it stands, a line for each element; `colours`: of its colours alone. */
export async function axeViolations(page: Page, what: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page })
  if (what === 'colours') builder.withRules(colourRules)
  else builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  for (const fromShadowDom of silentFrames) builder.exclude({ fromShadowDom })
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${JSON.stringify(node.target)} ${node.html.slice(0, 160)}`))
}
