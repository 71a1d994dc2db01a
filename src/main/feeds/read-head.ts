import type { FeedFormat, FeedHead } from '../../shared/feed.ts'
import { attributeOf } from './feed-tree.ts'
import { feedFields } from './field-table.ts'
import { firstText, firstValue, type Fields } from './fields-of.ts'
import { linkOf } from './links-of.ts'
import { authorsIn, namesOf, writtenPersons } from './person.ts'
import { present, someOf } from './present.ts'
import { publishingHints } from './publishing-hints.ts'
import { lineOf, titleOf, xmlLanguage } from './read-entry.ts'
import { webAddress } from './web-address.ts'

/** What a feed says of itself. */
export function readHead(format: FeedFormat, fields: Fields, url: string): FeedHead {
  const { headline: title, rawTitle } = titleOf(firstText(fields, feedFields.title), url)
  const { headline: description, rawTitle: rawDescription } = titleOf(firstText(fields, feedFields.description), url)
  const authors = authorsIn(fields, feedFields)
  return present<FeedHead>({
    format, title, rawTitle,
    homePageUrl: linkOf(fields, url) ?? webAddress(attributeOf(fields.element, 'href'), fields.element.base ?? url),
    description, rawDescription,
    language: firstValue(fields, feedFields.language) ?? xmlLanguage(fields.element),
    rights: lineOf(firstText(fields, feedFields.rights)),
    ...publishingHints(fields),
    guid: firstValue(fields, feedFields.guid),
    authors: someOf(namesOf(authors)),
    rawAuthors: writtenPersons(authors),
    rawPublishedAt: firstValue(fields, feedFields.publishedAt),
    rawUpdatedAt: firstValue(fields, feedFields.updatedAt)
  })
}
