import { html, type Markup } from './html.ts'
import type { PrintedChapter, PrintedSource, PrintedTable, SourceLine } from '../print/printed-digest.ts'
import type { RenderContext } from './render-context.ts'
import { renderEntry } from './render-entry.ts'

/** The sources and the chapters behind them. */
export function renderBackMatter({ digest }: RenderContext): Markup {
  const { sources, back } = digest
  return html`<footer class="back">
${sources && html`<section>
<h2 id="sources">${sources.title}</h2>
<ol class="sources">
${sources.items.map(renderSource)}</ol>
</section>
`}${back.map(renderChapter)}</footer>`
}

function renderSource({ number, lines }: PrintedSource): Markup {
  const [own, ...others] = lines
  const further = others.map(line => html`<li>${renderLine(line)}</li>
`)
  return html`<li data-number="${number}">${own && renderLine(own)}${further.length > 0 ? html`
<ul>
${further}</ul>` : undefined}</li>
`
}

function renderLine(line: SourceLine): Markup {
  const place = line.href === undefined
    ? html`<span>${line.otherwise}</span>`
    : html`<a href="${line.href}"><bdi dir="ltr">${line.href}</bdi></a>`
  return html`<div class="source">${renderEntry(line)} <span class="address">${place}</span></div>`
}

function renderChapter({ title, paragraphs, lists, tables }: PrintedChapter): Markup {
  return html`<section>
<h2>${title}</h2>
${paragraphs.map(words => html`<p>${words.map(({ text, isName }) => isName ? html`<bdi>${text}</bdi>` : text)}</p>
`)}${lists.map(({ before, items }) => html`<p class="before">${before}</p>
<ul class="failed">
${items.map(item => html`<li><bdi>${item}</bdi></li>
`)}</ul>
`)}${renderTables(tables)}</section>
`
}

/** Tables of counts stand beside each other. */
function renderTables(tables: readonly PrintedTable[]): readonly Markup[] {
  const [counts, others] = [tables.filter(isCount), tables.filter(table => !isCount(table))]
  return [...(counts.length > 0 ? [html`<div class="beside">
${counts.map(renderTable)}</div>
`] : []), ...others.map(renderTable)]
}

function isCount({ columns }: PrintedTable): boolean {
  return columns.length === 2
}

/** A table of counts has a bar for each, drawn: it is printed where backgrounds are not. What sums up the rest has none: beside
 *  it the others would shrink to nothing. */
function renderTable(table: PrintedTable): Markup {
  const { title, columns, rows } = table
  const hasBars = isCount(table)
  const compared = table.hasRest ? rows.slice(0, -1) : rows
  const most = hasBars ? Math.max(...compared.map(row => Number(row[1]))) : 0
  return html`<table class="${hasBars ? 'counts' : 'facts-table'}">
<caption>${title}</caption>
<thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}${hasBars ? html`<td></td>` : undefined}</tr></thead>
<tbody>
${rows.map(([name, ...cells], index) => html`<tr><th scope="row"><bdi>${name}</bdi></th>${cells.map(renderCell)}${
  hasBars ? renderBar(index < compared.length ? Number(cells[0]) / most : undefined) : undefined}</tr>
`)}</tbody>
</table>
`
}

function renderCell(text: string): Markup {
  return html`<td><bdi>${text}</bdi></td>`
}

function renderBar(share: number | undefined): Markup {
  const bar = share === undefined
    ? undefined
    : html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect
  width="${Math.round(share * 1000) / 10}" height="6"/></svg>`
  return html`<td class="bar">${bar}</td>`
}
