import { tagOf, type PageDocument, type PageElement } from './page-document.ts'

/** Pages with more children in one box hold more than a picture in it. */
const mostChildren = 6

/** Puts a picture that stands in a `noscript` alone in its place: a script would have made it. Where a placeholder stands before
 *  it, Readability does that itself. Others are the pixels of who counts readers. */
export function unwrapLonePictures(page: PageDocument): void {
  for (const noscript of page.querySelectorAll('noscript')) {
    const [picture, ...more] = [...noscript.querySelectorAll('img')]
    const box = noscript.parentElement
    if (!picture || more.length > 0 || !box || !isPictureBox(box, picture)) continue
    noscript.replaceWith(picture)
  }
}

/** A figure without another picture, or a box that holds nothing else. */
function isPictureBox(box: PageElement, picture: PageElement): boolean {
  if (hasMany(box) || [...box.querySelectorAll('img')].some(image => image !== picture)) return false
  return isInFigure(box) || box.textContent?.trim() === ''
}

function hasMany(box: PageElement): boolean {
  let [count, child] = [0, box.firstElementChild]
  for (; child && count <= mostChildren; child = child.nextElementSibling) count += 1
  return count > mostChildren
}

function isInFigure(box: PageElement): boolean {
  let element: PageElement | null = box
  while (element && tagOf(element) !== 'figure') element = element.parentElement
  return element !== null
}
