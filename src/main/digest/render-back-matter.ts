import { html, type Markup } from './html.ts'
import type { PrintedChapter, PrintedSource, PrintedTable, SourceLine } from './printed-digest.ts'
import type { RenderContext } from './render-context.ts'
import { renderEntry } from './render-entry.ts'

/** The sources and the chapters behind them. */
export function renderBackMatter({ digest }: RenderContext): Markup {
  const { sources, back } = digest
  return html`<footer class="back">
<section>
<h2>${sources.title}</h2>
<ol class="sources">
${sources.items.map(renderSource)}</ol>
</section>
${back.map(renderChapter)}</footer>`
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
`)}${lists.map(({ before, items }) => html`<p>${before}</p>
<ul class="failed">
${items.map(item => html`<li><bdi>${item}</bdi></li>
`)}</ul>
`)}${tables.map(renderTable)}</section>
`
}

/** A table of counts has a bar for each, drawn: it is printed where backgrounds are not. */
function renderTable({ title, columns, rows }: PrintedTable): Markup {
  const isCount = columns.length === 2
  const most = isCount ? Math.max(...rows.map(row => Number(row[1]))) : 0
  return html`<table class="${isCount ? 'counts' : 'facts-table'}">
<caption>${title}</caption>
<thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}${isCount ? html`<td></td>` : undefined}</tr></thead>
<tbody>
${rows.map(row => html`<tr>${row.map((cell, index) => index === 0 ? html`<th scope="row"><bdi>${cell}</bdi></th>` : html`<td><bdi>${cell}</bdi></td>`)}${
  isCount ? html`<td class="bar">${renderBar(Number(row[1]) / most)}</td>` : undefined}</tr>
`)}</tbody>
</table>
`
}

function renderBar(share: number): Markup {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.round(share * 1000) / 10}" height="6"/></svg>`
}
