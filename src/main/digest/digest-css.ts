import { formatShortDay, formatZonedTime } from './format-facts.ts'
import { printable } from './html.ts'
import type { RenderContext, RenderOptions } from './render-context.ts'
import { fontStacks } from './font-catalogue.ts'

/** The look of the document: ink on paper, thin rules, the accent only for a draft and beside quotations. Chromium 147
 *  knows `@page` margin boxes and their counters, but neither `string-set` nor `target-counter`. */
export function digestCss(context: RenderContext, target: RenderOptions['target']): string {
  return [target === 'screen' ? '' : pageCss(context), documentCss, target === 'paper' ? '' : screenCss].join('\n')
}

function pageCss({ digest, strings, direction }: RenderContext): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const head = 'vertical-align: bottom; padding-bottom: 1.6mm; margin-bottom: 5mm; border-bottom: 0.9pt solid #1b1c1e;'
  const text = `font: 8pt ${fontStacks.sans}; color: #55585e;`
  const state = digest.status.kind === 'issued'
    ? `${strings.issued} ${formatZonedTime(digest.status.issuedAt, digest.window.zone, strings.language, digest.day)}`
    : strings.draft
  return `@page {
  size: A4; margin: 24mm 21mm 21mm;
  @top-${start} { content: ${cssString(`${strings.pressReview} · ${strings.number(digest.number)}`)}; ${text} ${head} }
  @top-center { content: ${cssString(shortened(digest.planName))}; ${text} ${head} }
  @top-${end} { content: ${cssString(formatShortDay(digest.day, strings.language))}; ${text} ${head} }
  @bottom-${start} { content: ${cssString(state)}; ${text} ${digest.status.kind === 'draft' ? 'color: #9b1c1f;' : ''} }
  @bottom-${end} { content: counter(page) " / " counter(pages); ${text} }
}
@page :first {
  margin-top: 20mm;
  @top-left { content: none; border: 0; }
  @top-center { content: none; border: 0; }
  @top-right { content: none; border: 0; }
}`
}

/** A plan's name that would push the date out of the running header. */
function shortened(name: string): string {
  return name.length > 48 ? `${name.slice(0, 47).trimEnd()}…` : name
}

/** A string in a style sheet inside a style element: escapes what would end either (CSS Syntax 3, § 4.3.7). */
export function cssString(text: string): string {
  const escaped = printable(text).replace(/["\\<>\n\r\f]/gu, character => `\\${character.codePointAt(0)?.toString(16)} `)
  return `"${escaped}"`
}

const documentCss = `
:root { color: #1b1c1e; background: #fff; font: 10.5pt/1.42 ${fontStacks.serif}; print-color-adjust: exact; }
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: break-word; font-kerning: normal; }
h1, h2, h3, p, dl, dd, ol, ul, blockquote { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: inherit; text-decoration: none; }
/* Blanks at line ends are kept, because Chromium would leave them out of the outline's titles too. */
h1, h2, h3 { font-weight: 600; break-after: avoid; break-inside: avoid; white-space: pre-wrap; text-wrap: balance; }
p { orphans: 2; widows: 2; }
.masthead { display: flex; justify-content: space-between; align-items: baseline; }
.masthead { font: 600 10pt ${fontStacks.sans}; padding-bottom: 2mm; border-bottom: 1.6pt solid #1b1c1e; }
.draft { margin-top: 5mm; padding: 2mm 3mm; border: 0.8pt solid #9b1c1f; font: 9pt ${fontStacks.sans}; color: #55585e; }
.draft strong { margin-inline-end: 2mm; font-weight: 600; color: #9b1c1f; }
h1 { margin-top: 9mm; font-size: 26pt; line-height: 1.16; letter-spacing: -0.01em; }
.deck { margin-top: 4mm; font-size: 13.5pt; line-height: 1.35; color: #55585e; text-wrap: balance; }
.edition { display: grid; grid-template-columns: 1fr 1fr; gap: 0.6mm 6mm; }
.edition { margin-top: 7mm; padding: 2.6mm 0; border-block: 0.5pt solid #dedbd3; font: 8.5pt/1.45 ${fontStacks.sans}; }
.edition div { display: flex; gap: 3mm; }
.edition dt { flex: 0 0 18mm; color: #6f7278; }
.edition dd { flex: 1; font-variant-numeric: tabular-nums; }
.contents { margin-top: 6mm; }
.contents h2, .section h2, .back h2 { font: 600 9.5pt ${fontStacks.sans}; }
.contents > ol > li { margin-top: 2.6mm; break-inside: avoid-page; }
.contents .section-title { display: block; padding-bottom: 0.8mm; font: 600 8.5pt ${fontStacks.sans}; color: #6f7278; }
.contents li li { padding: 0.8mm 0; border-top: 0.5pt solid #dedbd3; font-size: 9.5pt; line-height: 1.28; break-inside: avoid; }
.contents li li a { display: flex; justify-content: space-between; gap: 4mm; }
.contents .page { flex: 0 0 8mm; text-align: end; font: 9pt ${fontStacks.sans}; font-variant-numeric: tabular-nums; }
.outlet { font-weight: 600; }
main, .back { margin-top: 12mm; }
.section + .section { margin-top: 11mm; }
.section h2 { display: flex; align-items: center; gap: 4mm; margin-bottom: 4mm; }
.section h2::after { content: ''; flex: 1; border-top: 0.5pt solid #dedbd3; }
.block { break-inside: avoid; }
.block + .block { margin-top: 8mm; }
h3 { font-size: 14.5pt; line-height: 1.22; font-weight: 400; }
h3 .outlet { font-weight: 600; }
.facts, .origin, .also { font: 8.5pt/1.4 ${fontStacks.sans}; color: #55585e; }
.facts { margin-top: 1.4mm; break-after: avoid; font-variant-numeric: tabular-nums; }
.facts a, .also a, .address a { text-decoration: underline 0.4pt #a9a79f; text-underline-offset: 1.5pt; }
.summary { margin-top: 2.6mm; }
.summary p + p { margin-top: 1.6mm; }
blockquote.summary { padding-inline-start: 3.4mm; border-inline-start: 1.2pt solid #9b1c1f; }
.origin { margin-top: 1.2mm; color: #6f7278; break-before: avoid; }
.also { margin-top: 1.6mm; }
.also .label { font-weight: 600; }
.other-side .facts, .other-side .origin, .other-side .also { text-align: end; }
.back section + section { margin-top: 9mm; }
.back h2 { padding-bottom: 1.6mm; margin-bottom: 2.6mm; border-bottom: 0.9pt solid #1b1c1e; }
.back p, .back li { font: 9pt/1.45 ${fontStacks.sans}; }
.sources, .sources li { font-size: 8.5pt; line-height: 1.4; }
.back p + p, .back ul { margin-top: 1.6mm; }
.sources { counter-reset: source; columns: 2; column-gap: 8mm; }
.sources > li { position: relative; padding-inline-start: 7mm; margin-top: 2.2mm; counter-increment: source; }
.sources > li::before { content: counter(source); position: absolute; inset-inline-start: 0; }
.sources > li::before { color: #6f7278; font-variant-numeric: tabular-nums; }
.sources li li { margin-top: 1mm; padding-inline-start: 4mm; border-inline-start: 0.5pt solid #dedbd3; }
.source { break-inside: avoid; }
.address { display: block; color: #55585e; overflow-wrap: anywhere; }
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
@media screen and (max-width: 130mm) {
  h1 { font-size: 19pt; }
  .deck { font-size: 11.5pt; }
  .edition { grid-template-columns: 1fr; }
  .sources { columns: 1; }
}
`
