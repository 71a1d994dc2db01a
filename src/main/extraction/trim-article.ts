import { judgeBlocks, type KnownOfArticle } from './judge-blocks.ts'
import { pageBlocks, type PageBlock } from './page-blocks.ts'
import { isElement, tagOf, type PageDocument, type PageElement, type PageNode } from './page-document.ts'

/** Takes out of `root` what stands beside the article, and makes captions of pictures `figcaption`s. Answers the blocks of the
 *  text: those of `root` without captions. */
export function trimArticle(root: PageElement, known: KnownOfArticle, page: PageDocument): readonly PageBlock[] {
  const blocks = pageBlocks(root)
  const verdicts = judgeBlocks(blocks, known)
  const boxes = boxesOf(blocks)
  blocks.forEach((block, index) => {
    if (verdicts[index] === 'furniture') for (const node of block.nodes) removeWithHusk(node, root)
    if (verdicts[index] === 'caption') markCaption(block, boxes, page)
  })
  markCredits(root, page)
  return blocks.filter((_block, index) => verdicts[index] === 'text')
}

/** Class names do not outlast the cleaning of the text, and only they tell who took a picture from what is on it. */
function markCredits(root: PageElement, page: PageDocument): void {
  const captions = [...root.querySelectorAll('figcaption')]
  for (const credit of captions.flatMap(caption => [...caption.querySelectorAll('[class*="credit" i], [class*="copyright" i]')])) {
    if (tagOf(credit) === 'small' || credit.querySelector('div, p') !== null) continue
    const small = page.createElement('small')
    small.append(...credit.childNodes)
    credit.replaceWith(small)
  }
}

/** The elements that hold one block alone. */
function boxesOf(blocks: readonly PageBlock[]): ReadonlySet<PageElement> {
  const counts = new Map<PageElement, number>()
  for (const element of blocks.flatMap(({ around }) => around)) counts.set(element, (counts.get(element) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count === 1).map(([element]) => element))
}

/** A paragraph of its own becomes a `figcaption`; a caption beside its picture in one paragraph is left as it stands. */
function markCaption({ around }: PageBlock, boxes: ReadonlySet<PageElement>, page: PageDocument): void {
  if (around.some(element => tagOf(element) === 'figcaption')) return
  const box = around.findLast(element => boxes.has(element) && element.querySelector(media) === null)
  if (!box) return
  const caption = page.createElement('figcaption')
  caption.append(...box.childNodes)
  box.replaceWith(caption)
}

const media = 'img, picture, video, audio, iframe'
const mediaTags = new Set(media.split(', '))

/** Removes the node and the elements that only held it. */
function removeWithHusk(node: PageNode, root: PageElement): void {
  let above = node.parentElement
  node.remove()
  while (above && above !== root && !holdsSomething(above)) {
    const husk: PageElement = above
    above = husk.parentElement
    husk.remove()
  }
}

function holdsSomething(element: PageElement): boolean {
  if (mediaTags.has(tagOf(element))) return true
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node) ? holdsSomething(node) : node.nodeType === 3 && node.textContent?.trim()) return true
  }
  return false
}
