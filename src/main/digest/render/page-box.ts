import type { PaperSize } from '../../../shared/digest.ts'

/** A page and what is kept free around its text, in millimetres. */
export interface PageBox {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly side: number
  readonly bottom: number
}

const margins = { top: 21.5, side: 21, bottom: 19 }

/** Millimetres of the text's area that no line stands in: letters that reach over their line, as vowelled Arabic ones do, would
 *  be drawn on the page beside. */
export const inkRoom = { above: 2.5, below: 2 }

const boxes: Readonly<Record<PaperSize, PageBox>> = {
  a4: { width: 210, height: 297, ...margins },
  letter: { width: 215.9, height: 279.4, ...margins }
}

export function pageBox(paper: PaperSize): PageBox {
  return boxes[paper]
}

/** Pixels of the area for text, 96 to the inch. Chromium prints on whole ones and rounds up. */
export function textArea({ width, height, top, side, bottom }: PageBox): { readonly width: number; readonly height: number } {
  const pixels = (millimetres: number): number => Math.ceil(millimetres / 25.4 * 96)
  return { width: pixels(width - 2 * side), height: pixels(height - top - bottom) }
}
