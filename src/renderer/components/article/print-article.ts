import type { ArticleView } from '../../../shared/article.ts'
import { sectionInWords } from '../../state/base/default-names.ts'
import { citedOf, type Desk } from '../../state/article/share-texts.ts'
import { sharing as words } from '../../strings/index.ts'
import printStyles from '../../styles/print-article.css?url&no-inline'
import { articleDocument } from './article-document.ts'

/** Opens the system's window for printing with the article alone, as a document of its own: a frame's text would be cut off at
 *  the first page. Answers the frame, which goes away when it was printed. */
export async function printArticle(article: ArticleView, desk: Desk): Promise<HTMLIFrameElement> {
  document.getElementById('print-frame')?.remove()
  const frame = document.createElement('iframe')
  frame.id = 'print-frame'
  // `print()` is a modal window to the sandbox; scripts stay out as ever.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.referrerPolicy = 'no-referrer'
  frame.style.setProperty('position', 'fixed')
  frame.style.setProperty('inset', '100vh auto auto 0')
  frame.style.setProperty('width', '170mm')
  frame.style.setProperty('border', '0')
  frame.srcdoc = articleDocument(article.bodyHtml.trim() || '<p></p>') as string
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  const inside = frame.contentDocument
  if (inside) await dress(inside, article, desk)
  frame.contentWindow?.addEventListener('afterprint', () => frame.remove())
  frame.contentWindow?.print()
  return frame
}

async function dress(inside: Document, article: ArticleView, desk: Desk): Promise<void> {
  const cited = citedOf(article, desk)
  inside.documentElement.dataset['theme'] = 'light'
  inside.documentElement.lang = article.language ?? ''
  inside.documentElement.dir = article.direction
  inside.title = article.headline
  const body = inside.getElementById('article-body')
  if (body && body.textContent.trim() === '') body.replaceChildren(line(inside, 'p', article.excerpt))
  body?.before(header(inside, article, words.source(cited)))
  const lines = [words.citation(cited), words.printedFrom(article.outletName, cited.retrieved), article.rights ?? '']
  body?.after(footer(inside, lines))
  const sheet = inside.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = new URL(printStyles, document.baseURI).href
  const styled = new Promise(resolve => {
    sheet.addEventListener('load', resolve, { once: true })
    sheet.addEventListener('error', resolve, { once: true })
  })
  inside.head.append(sheet)
  await styled
  await Promise.allSettled([inside.fonts.ready, ...[...inside.images].map(image => image.decode())])
}

function header(inside: Document, article: ArticleView, source: string): HTMLElement {
  const element = inside.createElement('header')
  element.append(line(inside, 'p', sectionInWords(article.sectionId, article.sectionTitle)), line(inside, 'h1', article.headline))
  if (article.standfirst) element.append(line(inside, 'p', article.standfirst, 'standfirst'))
  element.append(line(inside, 'p', source))
  const { picture, bodyHtml } = article
  if (picture && !bodyHtml.includes(picture.hash)) {
    const image = inside.createElement('img')
    image.src = new URL(`media/${picture.hash}`, document.baseURI).href
    image.alt = picture.alt ?? ''
    element.append(image)
  }
  return element
}

function footer(inside: Document, lines: readonly string[]): HTMLElement {
  const element = inside.createElement('footer')
  element.append(...lines.filter(Boolean).map(text => line(inside, 'p', text)))
  return element
}

function line(inside: Document, tag: 'p' | 'h1', text: string, name = ''): HTMLElement {
  const element = inside.createElement(tag)
  element.textContent = text
  element.dir = 'auto'
  if (name) element.className = name
  return element
}
