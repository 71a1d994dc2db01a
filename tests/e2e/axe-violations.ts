import axe from 'axe-core'
import type { Page } from 'playwright-core'

type Axe = typeof axe

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

/** Does something in a window so high that all stands in sight. */
export async function withAllInSight<Result>(page: Page, run: () => Promise<Result>): Promise<Result> {
  const size = page.viewportSize()
  if (!size || size.height === allInSight) return run()
  await page.setViewportSize({ ...size, height: allInSight })
  try {
    return await run()
  } finally {
    await page.setViewportSize(size)
  }
}

/** What axe finds in the page as it stands, a line for each element. */
export function axeViolations(page: Page, question: keyof typeof questions = 'all'): Promise<readonly string[]> {
  return withAllInSight(page, () => askAxe(page, questions[question]))
}

async function askAxe(page: Page, { type, values }: (typeof questions)[keyof typeof questions]): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async ({ exclude, runOnly }) => {
    // Else it also describes every element that is as it should be: three times the work.
    const found = await (window as Window & typeof globalThis & { readonly axe: Axe }).axe
      .run({ exclude: exclude.map(fromShadowDom => ({ fromShadowDom })) }, { runOnly, resultTypes: ['violations'] })
    return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, html }) => ({ target, html })) }))
  }, { exclude: [...silentFrames], runOnly: { type, values: [...values] } })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${JSON.stringify(target)} ${html.slice(0, 160)}`))
}
