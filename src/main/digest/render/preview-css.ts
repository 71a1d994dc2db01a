import { fontStacks } from './font-catalogue.ts'
import { pageBox, textArea } from './page-box.ts'
import type { PrintedDigest } from '../print/printed-digest.ts'

/** Between two sheets on the screen, in millimetres. */
const between = 7

/** The document cut into the pages it prints on, without a script: columns of a page's height, one under the other, break where
 *  pages do. A browser that cannot stack columns (before Chromium 145) shows one long sheet. */
export function previewCss({ paper, direction, draft }: Pick<PrintedDigest, 'paper' | 'direction' | 'draft'>): string {
  const box = pageBox(paper)
  const { width, height, top, side, bottom } = box
  const text = textArea(box)
  return `
:root { background: none; }
body { position: relative; width: ${width}mm; margin: ${between}mm auto; }
.pages { padding: ${top}mm ${side}mm ${bottom}mm; background: #fff; }
.sheets { display: none; }
a { color: inherit; }
@supports (column-wrap: wrap) {
  .pages {
    width: ${text.width}px; margin: 0 ${side}mm; background: none; position: relative; z-index: 1;
    padding: ${top}mm 0 calc(${height - top}mm - ${text.height}px);
    column-fill: auto; column-count: 1; column-wrap: wrap; column-height: ${text.height}px;
    row-gap: calc(${height + between}mm - ${text.height}px);
  }
  .sheets {
    display: block; position: absolute; inset: 0; overflow: clip; overflow-clip-margin: ${between}mm; container-type: size;
    counter-reset: page; font: 8pt/1.5 ${fontStacks.sans}; color: #55585e;
  }
  /* As many as fit: the height of what is laid out tells how many pages there are. */
  .numbered { counter-reset: page pages round(calc((100cqh + ${between}mm) / ${height + between}mm)); }
  .sheet {
    position: relative; height: ${height}mm; margin-bottom: ${between}mm; background: #fff; box-shadow: 0 1px 5px #0003;
    counter-increment: page;
  }
  .sheet p { position: absolute; inset-inline: ${side}mm; display: grid; grid-template-columns: 1fr auto 1fr; gap: 4mm; }
  .sheet .head { bottom: ${height - top + 2.5}mm; padding-bottom: 1.6mm; border-bottom: 0.9pt solid #1b1c1e; align-items: end; }
  .sheet:first-child .head { display: none; }
  .sheet .foot { bottom: ${bottom / 2}mm; translate: 0 50%; ${draft ? 'color: #9b1c1f;' : ''} }
  .sheet span:last-child { text-align: end; }
  .page-of { color: #55585e; direction: ${direction}; }
  .page-of::after { content: counter(page) ' / ' counter(pages); }
}`
}
