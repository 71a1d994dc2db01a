/** What hostile markup leaves where it got through: marks in windows, and elements that a text does not have. */
import type { Locator, Page } from 'playwright-core'

/** Numbers of the vectors that left a mark in the page or in a frame of it. */
export function marksIn(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => {
    const found: unknown[] = []
    const look = (view: Window): void => {
      const mark = (view as Window & { readonly wasRun?: unknown }).wasRun
      if (mark !== undefined) found.push(mark)
      for (let at = 0; at < view.length; at += 1) look(view[at] as Window)
    }
    look(window)
    return found
  })
}

/** What stands in the article's frame though it should not: other elements than text has, attributes that do something. */
export function strangersIn(frame: Locator): Promise<readonly string[]> {
  return frame.evaluate((element: HTMLIFrameElement) => {
    const elements = [...element.contentDocument?.querySelectorAll('#article-body *') ?? []]
    const known = new Set('href rel src alt width height lang dir colspan rowspan start datetime title'.split(' '))
    const plain = new Set(('p div br hr blockquote pre ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption img a span em '
      + 'strong b i u s del ins sub sup small mark q cite code kbd samp var abbr time ruby rt rp bdi h2 h3 h4 h5 h6').split(' '))
    return elements.flatMap(inside => [
      ...(plain.has(inside.localName) ? [] : [inside.outerHTML]),
      ...[...inside.attributes].filter(({ name }) => !known.has(name)).map(({ name, value }) => `${name}=${value}`),
      ...[inside.getAttribute('src')].filter(src => src !== null && !/^media\/[0-9a-f]{64}$/.test(src)).map(src => `src=${src}`)
    ])
  })
}

export interface Paper {
  readonly text: string
  readonly strangers: readonly string[]
}

/** Without a printer the document for paper goes away as soon as it was made: from now on it stays until it is taken. */
export async function keepPaper(page: Page): Promise<void> {
  await page.evaluate(() => {
    const remove = Element.prototype.remove
    Element.prototype.remove = function removeAllButPaper() {
      if (this.id !== 'print-frame') remove.call(this)
      else this.id = 'printed-frame'
    }
  })
}

/** The document that was printed last. */
export async function takePaper(page: Page): Promise<Paper> {
  const frame = page.locator('#printed-frame')
  await frame.waitFor({ state: 'attached' })
  return frame.evaluate((element: HTMLIFrameElement) => {
    const { head, body } = element.contentDocument ?? document.implementation.createHTMLDocument()
    const strange = 'script, iframe, object, embed, form, base, style, link:not([rel="stylesheet"]), meta[http-equiv="refresh"], '
      + '[style]'
    const handlers = [...body.querySelectorAll('*')]
      .filter(inside => [...inside.attributes].some(({ name }) => name.startsWith('on')))
    const strangers = [...head.querySelectorAll(strange), ...body.querySelectorAll(strange), ...handlers]
      .map(inside => inside.outerHTML)
    const text = body.textContent
    element.parentNode?.removeChild(element)
    return { text, strangers }
  })
}
