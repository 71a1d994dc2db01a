import { directBlocks } from '../articles/index.ts'
import { html, isRightToLeft, offsetAt, type Markup } from '../digest/index.ts'
import type { WindowArticle } from '../ports.ts'
import { inlinePictures, type InlinePictures } from './inline-pictures.ts'
import { openSeal, seal } from './seal.ts'
import { snapshotCss } from './snapshot-css.ts'
import type { SnapshotRecord } from './snapshot-record.ts'
import { recordStrings } from './strings.ts'
import type { RecordStrings } from './strings/record-strings.ts'

/** Nothing runs and nothing is fetched where the file is opened, whatever a publisher sent. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"

export interface SnapshotInput {
  readonly record: SnapshotRecord
  /** Pairs of the publisher's address and a `data:` address. */
  readonly pictures: readonly (readonly [url: string, data: string])[]
}

/** An article as it is stored, as one HTML document that needs nothing else and bears its own seal. The same record and pictures
 *  give the same document, letter for letter. */
export function renderSnapshot({ record, pictures }: SnapshotInput): string {
  const { article, language = 'en' } = record
  const inline: InlinePictures = new Map(pictures)
  const body: Markup = { markup: inlinePictures(directBlocks(article.bodyHtml, article), inline) }
  // A JSON text holds no `<` but in its strings, where the escape means the same.
  const json: Markup = { markup: JSON.stringify(record).replaceAll('<', String.raw`\u003c`) }
  return seal(html`<!doctype html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="referrer" content="no-referrer"><meta name="press-review-seal" content="${openSeal}">
<meta name="viewport" content="width=device-width"><title>${article.headline}</title>
<style>${{ markup: snapshotCss }}</style></head>
<body><main><article lang="${article.language ?? ''}" dir="${article.direction}">
<p class="outlet"><bdi>${article.outletName}</bdi></p>
<h1>${article.headline}</h1>
${line('standfirst', article.standfirst)}${line('byline', article.byline)}
${leadPicture(article, inline)}<div class="body">${body}</div></article>
${renderRecord(record, recordStrings[language])}</main>
<script type="application/json" id="press-review-record">${json}</script></body></html>
`.markup)
}

function line(name: string, text: string | undefined): Markup | undefined {
  return text === undefined ? undefined : html`<p class="${name}">${text}</p>`
}

function leadPicture({ leadPicture: lead, bodyHtml }: WindowArticle, pictures: InlinePictures): Markup | undefined {
  const data = lead && pictures.get(lead.url)
  if (lead === undefined || data === undefined || bodyHtml.includes(lead.url.replaceAll('&', '&amp;'))) return undefined
  return html`<figure><img src="${data}" alt="${lead.alt ?? ''}">${lead.credit === undefined ? undefined
    : html`<figcaption>${lead.credit}</figcaption>`}</figure>`
}

function renderRecord(record: SnapshotRecord, words: RecordStrings): Markup {
  const { article, zone, response } = record
  const here = (instant: string): string => withOffset(instant, offsetAt(instant, zone))
  const published = article.publishedAt === undefined ? article.rawPublishedAt
    : withOffset(article.publishedAt, article.publishedOffset ?? 0)
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.address, article.url], [words.outlet, article.outletName], [words.feed, record.feedUrl],
    [words.textFrom, originOf(article, words)], [words.dated, published], [words.rawDate, article.rawPublishedAt],
    [words.updated, article.updatedAt && withOffset(article.updatedAt, 0)], [words.firstSeen, here(article.firstSeenAt)],
    [words.textSeen, here(article.revisedAt ?? article.firstSeenAt)],
    [words.textIs, record.isCurrent ? words.latest : words.earlier], [words.saved, here(record.savedAt)],
    [words.hash, article.revisionHash], [words.rights, article.rights], [words.program, `Press Review ${record.programVersion}`]
  ]
  return html`<section class="record"><h2>${words.record}</h2><dl>${rows.map(([term, value]) => row(term, value))}${
    record.pictures.map(({ url, hash }) => row(words.picture, `${url} · SHA-256 ${hash}`))}</dl>
${response && html`<h3>${words.answer}</h3><dl>${row(words.address, response.url)}${
  row(words.fetched, here(response.fetchedAt))}${Object.entries(response.headers).map(([name, value]) => row(name, value))}</dl>`}
<p>${words.seal}</p></section>`
}

function originOf({ origin, textFrom }: WindowArticle, words: RecordStrings): string {
  const { originFeed: feed, originPage: page, originPasted: pasted, originPrint: print } = words
  return { feed, page, pasted, print }[origin ?? textFrom ?? 'feed']
}

function row(term: string, value: string | undefined): Markup | undefined {
  return value ? html`<dt>${term}</dt><dd><bdi>${value}</bdi></dd>` : undefined
}

/** `2026-11-22T08:30:00+01:00`. */
function withOffset(instant: string, minutes: number): string {
  const local = new Date(Date.parse(instant) + minutes * 60_000).toISOString().slice(0, 19)
  const part = (value: number): string => String(Math.trunc(value)).padStart(2, '0')
  return `${local}${minutes < 0 ? '-' : '+'}${part(Math.abs(minutes) / 60)}:${part(Math.abs(minutes) % 60)}`
}
