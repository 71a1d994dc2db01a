import type { FeedEntry } from '../../shared/feed.ts'
import { absoluteLinks } from './absolute-links.ts'
import { enclosuresOf } from './enclosures-of.ts'
import { attributeOf, elementsOf, type FeedElement } from './feed-tree.ts'
import { entryFields } from './field-table.ts'
import { firstText, firstValue, type Fields, type FoundText } from './fields-of.ts'
import { entryLink } from './links-of.ts'
import { authorsIn, namesOf, personsOf, writtenPersons, type Person } from './person.ts'
import { htmlOfText, oneLine, plainText } from './plain-text.ts'
import { distinct, present } from './present.ts'
import type { FeedText } from './text-construct.ts'
import { webAddress } from './web-address.ts'

/** What an entry has of its feed. */
export interface EntryContext {
  /** The feed's address: relative ones count from there. */
  readonly url: string
  /** Whose an entry of Atom is that names no author. */
  readonly authors: readonly Person[]
}

export function readEntry(fields: Fields, { url: feedUrl, authors: feedAuthors }: EntryContext): FeedEntry {
  const url = entryLink(fields, feedUrl)
  const html = (text: FoundText | undefined): string | undefined => text && absoluteHtml(text, url ?? feedUrl)
  const title = firstText(fields, entryFields.title)
  const { summary, content } = summaryAndContent(fields)
  const authors = authorsOf(fields, feedAuthors)
  return present<FeedEntry>({
    guid: guidOf(fields, feedUrl),
    url,
    ...titleOf(title, url ?? feedUrl),
    authors: namesOf(authors),
    rawAuthors: writtenPersons(authors),
    summaryHtml: html(summary),
    contentHtml: html(content),
    rawPublishedAt: firstValue(fields, entryFields.publishedAt),
    rawUpdatedAt: firstValue(fields, entryFields.updatedAt),
    tags: tagsOf(fields),
    enclosures: enclosuresOf(fields, fields.element.base ?? feedUrl),
    language: languageOf(fields),
    rights: lineOf(firstText(fields, entryFields.rights))
  })
}

/** A title as one line, and as the feed has it where that says more. */
export function titleOf(text: FoundText | undefined, url: string): Pick<FeedEntry, 'headline' | 'rawTitle'> {
  if (!text) return {}
  const headline = lineOf(text)
  const rawTitle = text.isHtml ? absoluteHtml(text, url) : text.value
  return { ...(headline !== undefined && { headline }), ...(rawTitle !== headline && { rawTitle }) }
}

export function lineOf(text: FeedText | undefined): string | undefined {
  return text && (text.isHtml ? plainText(text.value) : oneLine(text.value))
}

/** Relative addresses count from the nearest `xml:base`; without one from the article, where its HTML was made for. */
function absoluteHtml(text: FoundText, url: string): string {
  return absoluteLinks(text.isHtml ? text.value : htmlOfText(text.value), text.base ?? url)
}

/** Some feeds have a `summary` beside `description`; which of the two is the whole text is told by their order alone. */
function summaryAndContent(fields: Fields): { readonly summary: FoundText | undefined; readonly content: FoundText | undefined } {
  const summary = firstText(fields, entryFields.summary)
  const content = firstText(fields, entryFields.content)
  const order = elementsOf(fields.element).map(one => one.name).filter(name => name === 'description' || name === 'summary')
  if (content || order[0] === order.at(-1)) return { summary, content }
  return { summary: firstText(fields, [order[0] ?? '']), content: firstText(fields, [order.at(-1) ?? '']) }
}

/** An id is compared, not opened, and stays as it is; but Atom wants a whole address, and gets one where a path was given. */
function guidOf(fields: Fields, feedUrl: string): string | undefined {
  const found = firstText(fields, entryFields.guid)
  if (!found || found.isHtml || !/^[^\s:<>]*\/[^\s:<>]*$/.test(found.value)) return found?.value
  return webAddress(found.value, found.base ?? feedUrl) ?? found.value
}

/** Without authors of its own an entry of Atom has those of its source, else those of the feed (RFC 4287, 4.2.1). */
function authorsOf(fields: Fields, feedAuthors: readonly Person[]): readonly Person[] {
  const own = authorsIn(fields, entryFields)
  if (own.length > 0 || fields.element.name !== 'atom:entry') return own
  const ofSource = personsOf(fields, ['atom:source/atom:author'])
  return ofSource.length > 0 ? ofSource : feedAuthors
}

function tagsOf(fields: Fields): readonly string[] {
  const tags = entryFields.tags.flatMap(path => {
    const elements = fields.elements(path)
    if (elements.length === 0) return []
    const attributed = elements.map(one => attributeOf(one, 'label') ?? attributeOf(one, 'term'))
    const written = fields.texts(path).map(one => plainText(one.value))
    return [...attributed, ...path.endsWith('keywords') ? written.flatMap(one => one?.split(',')) : written]
  })
  return distinct(tags)
}

function languageOf(fields: Fields): string | undefined {
  const ofText = (path: string): string | undefined => xmlLanguage(fields.elements(path)[0])
  return ofText('atom:content') ?? ofText('atom:title') ?? xmlLanguage(fields.element) ?? firstValue(fields, entryFields.language)
}

export function xmlLanguage(element: FeedElement | undefined): string | undefined {
  return element?.attributes['xml:lang']?.trim() || undefined
}
