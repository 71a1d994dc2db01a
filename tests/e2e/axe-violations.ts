import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Documents in frames without scripts never answer axe. */
const silentFrames: readonly [string, string, ...string[]][] = [
  ['pr-app', 'pr-reader', 'pr-article-body', '#article-frame'], ['pr-app', 'pr-issue', 'pr-preview', '#preview-frame']
]

/** What axe is asked: all of WCAG 2.2 AA; what of that looks at colours, while the rest says the same of a page in other colours;
 *  and what may differ in a page that is mirrored, whose controls have their names from the same templates. */
const questions = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  mirrored: {
    type: 'rule',
    values: [
      'html-has-lang', 'html-lang-valid', 'valid-lang', 'button-name', 'link-name', 'label', 'select-name', 'aria-valid-attr-value',
      'aria-required-children', 'aria-dialog-name'
    ]
  }
} as const

/** So high is a window, in CSS pixels, that nothing is scrolled out of it: axe passes over what is. */
const allInSight = 4000

/** What axe finds in the page as it stands, a line for each element. */
export async function axeViolations(page: Page, question: keyof typeof questions = 'all'): Promise<readonly string[]> {
  const { type, values } = questions[question]
  const size = page.viewportSize()
  if (size) await page.setViewportSize({ ...size, height: allInSight })
  // Else axe also describes every element that is as it should be, and does so in a page of its own for frames that we leave out:
  // three times the work.
  const builder = new AxeBuilder({ page }).setLegacyMode()
    .options({ runOnly: { type, values: [...values] }, resultTypes: ['violations'] })
  for (const fromShadowDom of silentFrames) builder.exclude({ fromShadowDom })
  const { violations } = await builder.analyze()
  if (size) await page.setViewportSize(size)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${JSON.stringify(node.target)} ${node.html.slice(0, 160)}`))
}
