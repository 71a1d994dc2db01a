import { fontHands, fontStacks, languageFamilies } from './font-catalogue.ts'
import { inkRoom } from './page-box.ts'
import { headCss, pageCss } from './page-css.ts'
import { previewCss } from './preview-css.ts'
import type { PrintedDigest } from '../print/printed-digest.ts'
import type { RenderOptions } from './render-context.ts'

/** The look of the document: ink on paper, thin rules, the accent only for a draft and beside quotations. */
export function digestCss(digest: PrintedDigest, target: RenderOptions['target']): string {
  return {
    // Its heads come from a print of their own.
    paper: [pageCss(digest), documentCss],
    standalone: [pageCss(digest), headCss(digest), documentCss, screenCss, narrowCss],
    preview: [documentCss, previewCss(digest)],
    mail: [documentCss, narrowCss, mailCss]
  }[target].join('\n')
}

/** A rule's font, and what it is to text in a language that has an order of families of its own. */
function sans(size: string): string {
  return `font: ${size} ${fontStacks.sans}; --hand: ${fontHands.sans};`
}

const documentCss = `
:root {
  color: #1b1c1e; background: #fff; font: 10.5pt/1.42 ${fontStacks.serif}; --hand: ${fontHands.serif}; print-color-adjust: exact;
}
${languageFamilies.map(({ language, stack }) => `:lang(${language}) { font-family: var(--hand), ${stack} !important; }
`).join('')}* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: break-word; font-kerning: normal; }
h1, h2, h3, p, dl, dd, ol, ul, blockquote { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: inherit; text-decoration: none; }
/* Blanks at line ends are kept, because Chromium would leave them out of the outline's titles too. */
h1, h2, h3 { font-weight: 600; break-after: avoid; break-inside: avoid; white-space: pre-wrap; text-wrap: balance; }
p { orphans: 3; widows: 3; }
p, .entry, .brief a, caption { text-wrap: pretty; }
/* These scripts have no slanted letters, and a browser's own slant spoils them. Korean words are kept whole, as their blanks allow. */
:lang(zh), :lang(ja), :lang(ko), :lang(hi) { font-synthesis-style: none; }
:lang(ko) { word-break: keep-all; }
/* Kept free on every page that they go on to. */
.cover, .contents, main, .back { padding: ${inkRoom.above}mm 0 ${inkRoom.below}mm; box-decoration-break: clone; }
.masthead { display: flex; justify-content: space-between; align-items: baseline; }
.masthead { ${sans('600 10pt')} padding-bottom: 2mm; border-bottom: 1.6pt solid #1b1c1e; }
.draft { margin-top: 5mm; padding: 2mm 3mm; border: 0.8pt solid #9b1c1f; ${sans('9pt')} color: #55585e; }
.draft strong { margin-inline-end: 2mm; font-weight: 600; color: #9b1c1f; }
h1 { margin-top: 9mm; font-size: 26pt; line-height: 1.16; letter-spacing: -0.01em; }
/* Arabic letters are joined: spaces would tear them, and a slant that no face was drawn for spoils them. They reach higher. */
:dir(rtl) { letter-spacing: normal; font-synthesis-style: none; }
h1:dir(rtl), h2:dir(rtl), h3:dir(rtl) { line-height: 1.4; }
.run-in h3:dir(rtl) { line-height: 1.6; }
/* No list in an is(): readers of books, and their checker, may not know it. */
body p:dir(rtl), body blockquote:dir(rtl), .quote .said:dir(rtl) { line-height: 1.6; }
.deck { margin-top: 4mm; font-size: 13.5pt; line-height: 1.35; color: #55585e; text-wrap: balance; }
.edition { display: grid; grid-template-columns: fit-content(36mm) 1fr fit-content(36mm) 1fr; gap: 0.6mm 4mm; }
.edition { margin-top: 7mm; padding: 2.6mm 0; border-block: 0.5pt solid #dedbd3; ${sans('8.5pt/1.45')} }
.edition div { display: contents; }
.edition dt { color: #6f7278; }
.edition dd { font-variant-numeric: tabular-nums; }
.contents { margin-top: 1.5mm; }
.contents h2, .section h2, .back h2 { ${sans('600 9.5pt')} }
.contents > ol > li { margin-top: 2.6mm; }
.contents .section-title { display: block; break-after: avoid; padding-bottom: 0.8mm; ${sans('600 8.5pt')} color: #6f7278; }
.contents li li { padding: 0.8mm 0; border-top: 0.5pt solid #dedbd3; font-size: 9.5pt; line-height: 1.28; break-inside: avoid; }
/* No line of a section stands alone on its page, nor does that of the sources. */
.contents li li:nth-child(2), .contents li li:last-child, .contents > ol > li:last-child { break-before: avoid; }
.contents li li a { display: flex; justify-content: space-between; gap: 4mm; }
.contents .entry:dir(rtl), .source .entry:dir(rtl) { line-height: 1.6; }
.contents .page { flex: 0 0 8mm; text-align: end; ${sans('9pt')} font-variant-numeric: tabular-nums; }
/* The digits from which a number is made reach over its place: it must not grow by them. */
.contents .to-fill { display: flex; justify-content: flex-end; min-width: 0; white-space: nowrap; }
.outlet { font-weight: 600; }
main { margin-top: 7.5mm; }
.back { margin-top: 11mm; }
.section + .section { margin-top: 11mm; }
.section h2 { display: flex; align-items: center; gap: 4mm; margin-bottom: 4mm; }
.section h2::after { content: ''; flex: 1; border-top: 0.5pt solid #dedbd3; }
.block { break-inside: avoid; }
.long, .whole { break-inside: auto; }
.block + .block { margin-top: 8mm; }
h3 { font-size: 14.5pt; line-height: 1.22; font-weight: 400; }
h3 .outlet { font-weight: 600; }
.logo { height: 9mm; margin-inline-end: 3mm; vertical-align: middle; }
.brief { margin-top: 6mm; }
.brief h2 { ${sans('600 9.5pt')} }
.brief li { margin-top: 2mm; break-inside: avoid; }
.brief a { display: block; }
.brief p { color: #55585e; font-size: 9.5pt; line-height: 1.35; }
.preface { margin-bottom: 6mm; font-style: italic; font-size: 9.5pt; line-height: 1.4; color: #55585e; }
.preface:only-child { font: inherit; font-size: 12pt; color: inherit; }
.under { break-after: avoid; margin: -2mm 0 4mm; ${sans('8.5pt')} color: #6f7278; }
.contents li li::before { content: attr(data-number); flex: 0 0 6mm; ${sans('9pt')} color: #6f7278; }
.contents li li { display: flex; align-items: baseline; }
.contents li li a { flex: 1; }
.contents .to-sources { break-after: auto; display: flex; justify-content: space-between; border-top: 0.5pt solid #dedbd3; padding-top: 0.8mm; }
h3::before { content: attr(data-number) '\\2002'; ${sans('9pt')} color: #6f7278; vertical-align: 0.25em; }
.run-in h3 { font-size: 10.5pt; font-weight: 600; }
.run-in + .run-in { margin-top: 4mm; }
.run-in .summary { margin-top: 0.6mm; }
.picture { margin: 4mm 0; break-inside: avoid; }
.picture img { display: block; max-width: 100%; max-height: 110mm; height: auto; width: auto; }
.picture figcaption { margin-top: 1mm; ${sans('8pt/1.4')} color: #6f7278; }
.original { color: #55585e; font-style: italic; }
.angle { margin-top: 1.4mm; font-weight: 600; }
.original, .angle { break-after: avoid; }
.quote { margin-top: 2.6mm; padding-inline-start: 3.4mm; border-inline-start: 1.2pt solid #9b1c1f; break-inside: avoid; }
.quote .said { ${sans('8.5pt/1.4')} color: #55585e; }
.remark { margin-top: 1.2mm; ${sans('8.5pt/1.4')} color: #55585e; }
.remark .label { font-weight: 600; }
.facts, .origin, .also { ${sans('8.5pt/1.4')} color: #55585e; }
.facts { margin-top: 1.4mm; break-after: avoid; font-variant-numeric: tabular-nums; }
.facts a, .also a, .address a, .linked { text-decoration: underline 0.4pt #a9a79f; text-underline-offset: 1.5pt; }
.summary { margin-top: 2.6mm; }
.summary p + p { margin-top: 1.6mm; }
.crosshead { break-after: avoid; }
blockquote.summary { padding-inline-start: 3.4mm; border-inline-start: 1.2pt solid #9b1c1f; }
.origin { margin-top: 1.2mm; color: #6f7278; break-before: avoid; }
.also { margin-top: 1.6mm; }
.also .label { font-weight: 600; }
.other .time { white-space: nowrap; }
.also, .remark { break-before: avoid; break-inside: avoid; }
.other-side .facts, .other-side .origin, .other-side .also, .other-side .remark { text-align: end; }
.back section + section { margin-top: 9mm; }
/* The last is short: it does not stand on a page alone. */
.back section + section:last-child { break-before: avoid; break-inside: avoid; }
.back h2 { padding-bottom: 1.6mm; margin-bottom: 2.6mm; border-bottom: 0.9pt solid #1b1c1e; }
.back p, .back li { ${sans('9pt/1.45')} }
.sources, .sources li { font-size: 8.5pt; line-height: 1.4; }
.back p + p, .back ul { margin-top: 1.6mm; }
.sources { columns: 2; column-gap: 8mm; }
.sources > li { padding-inline-start: 7mm; margin-top: 2.2mm; }
/* Where something in them is positioned, Chromium does not balance the columns of the last page. */
.sources > li::before { content: attr(data-number); float: inline-start; width: 7mm; margin-inline-start: -7mm; }
.sources > li::before { color: #6f7278; font-variant-numeric: tabular-nums; }
.sources li li { margin-top: 1mm; padding-inline-start: 4mm; border-inline-start: 0.5pt solid #dedbd3; }
.source { break-inside: avoid; }
.address { display: block; color: #55585e; overflow-wrap: anywhere; }
table { width: 100%; margin-top: 3mm; border-collapse: collapse; ${sans('8.5pt/1.4')} break-inside: avoid; }
caption { text-align: start; font-weight: 600; padding-bottom: 1mm; }
thead { display: none; }
.facts-table thead { display: table-header-group; color: #6f7278; }
th { text-align: start; font-weight: 400; }
td, th { padding-block: 0.5mm; padding-inline: 0 3mm; border-top: 0.5pt solid #dedbd3; vertical-align: top; }
.beside { columns: 2; column-gap: 8mm; break-inside: avoid; }
.beside table { margin: 0 0 4mm; }
.facts-table { margin-top: 5mm; break-inside: auto; }
.facts-table tr { break-inside: avoid; }
.facts-table caption, .facts-table thead { break-after: avoid; }
.facts-table tbody tr:nth-child(-n + 2), .facts-table tbody tr:nth-last-child(-n + 2) { break-before: avoid; }
.facts-table td:nth-child(n + 3) { white-space: nowrap; }
.facts-table td:nth-child(2) { min-width: 28mm; }
.facts-table td:last-child, .facts-table th:last-child { padding-inline-end: 0; text-align: end; }
.counts th { width: 50%; }
.counts td { width: 9%; text-align: end; font-variant-numeric: tabular-nums; }
.counts .bar { width: 41%; padding-inline: 2mm 0; }
.bar svg { display: block; width: 100%; height: 2.4mm; margin-top: 1mm; fill: #55585e; }
.before { break-after: avoid; }
.failed { list-style: disc; padding-inline-start: 5mm; }
`

const screenCss = `
@media screen {
  :root { background: #f3f1ec; }
  body { max-width: 210mm; margin: 24px auto; padding: 20mm 21mm; background: #fff; box-shadow: 0 1px 6px rgb(0 0 0 / 0.18); }
  main { padding-top: 5mm; border-top: 1.6pt solid #1b1c1e; }
  a:hover, a:focus-visible { color: #9b1c1f; }
}
@media screen and (max-width: 210mm) { body { margin: 0; padding: 24px 20px; box-shadow: none; } }
`

/** Phones, books and mails beside a list. */
const narrowCss = `
@media screen and (max-width: 130mm) {
  h1 { font-size: 19pt; }
  .deck { font-size: 11.5pt; }
  .edition { grid-template-columns: fit-content(36mm) 1fr; }
  .sources { columns: 1; }
}
`

/** Mail programs set no margins and may be very wide; web mail knows no boxes that are not there. */
const mailCss = `
body { max-width: 176mm; margin: 0 auto; padding: 4mm; }
.edition { display: block; }
.edition div { display: flex; gap: 3mm; }
.edition dt { flex: 0 0 30mm; }
`

/** The document's look without pages and screens, which a book's reader sets. */
export const bookCss = `${documentCss}${narrowCss}`
