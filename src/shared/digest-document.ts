/** What a press review must be on disk. Loose objects: what a later version or a person's own hand added stays in the file. */
import * as v from 'valibot'
import { digestLayouts, paperSizes, ranks } from './digest.ts'

const text = v.string()
const optionalText = v.exactOptional(v.string())
const time = v.pipe(v.string(), v.check(value => !Number.isNaN(Date.parse(value)), 'not a time'))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const whole = v.pipe(v.number(), v.integer())
const day = v.pipe(v.string(), v.isoDate())

const coverage = v.looseObject({
  articleId: text, outletName: text, headline: text, url: optionalText, language: optionalText, publishedAt: optionalText,
  publishedOffset: v.exactOptional(v.number()), sortedAt: time
})

const piece = {
  blockId: text, sectionId: text, sectionTitle: text, headline: text, language: optionalText,
  direction: v.picklist(['ltr', 'rtl']), summary: text, rank: v.exactOptional(v.picklist(ranks)), note: optionalText,
  tags: v.exactOptional(v.array(text))
}

const quote = v.looseObject({
  quoteId: text, text, exact: text, prefix: text, suffix: text, revisionHash: text, speaker: optionalText,
  attribution: optionalText
})

const money = v.looseObject({
  sum: text, amount: text, currency: text, target: text, value: text, source: v.picklist(['ecb', 'cbr']), publisher: optionalText,
  date: day
})

const articleBlock = v.looseObject({
  ...piece, kind: v.exactOptional(v.literal('article')), articleId: text, revisionHash: text, storyId: optionalText,
  outletName: text, originalHeadline: optionalText, originalSummary: optionalText, wholeText: optionalText, angle: optionalText, byline: optionalText,
  dateline: optionalText,
  url: optionalText, publishedAt: optionalText, publishedOffset: v.exactOptional(v.number()), retrievedAt: time,
  summaryOrigin: v.picklist(['outlet', 'editor']), quotes: v.exactOptional(v.array(quote)), alsoCoveredIn: v.array(coverage),
  notCoveredIn: v.exactOptional(v.array(text)), money: v.exactOptional(v.array(money)),
  isPaywalled: v.exactOptional(v.literal(true)),
  rights: optionalText, printedOn: v.exactOptional(day), printPage: optionalText,
  follows: v.exactOptional(v.looseObject({ number: whole, page: v.exactOptional(whole) }))
})

const block = v.union([articleBlock, v.looseObject({ ...piece, kind: v.literal('text') })])
const counts = v.array(v.looseObject({ name: text, count }))
const storyLine = v.looseObject({ headline: text, outletName: text })

export const digestDocument = v.looseObject({
  schemaVersion: v.literal(1),
  digestId: text,
  number: whole,
  editionKey: text,
  planId: text,
  planName: text,
  day,
  window: v.looseObject({ from: time, to: time, zone: text }),
  language: text,
  status: v.variant('kind', [
    v.looseObject({ kind: v.literal('draft') }),
    v.looseObject({ kind: v.literal('issued'), issuedAt: time })
  ]),
  composedAt: time,
  version: whole,
  savedAt: time,
  headline: text,
  isHeadlineProposed: v.boolean(),
  deck: text,
  blocks: v.array(block),
  setAside: v.exactOptional(v.array(block)),
  left: v.exactOptional(v.array(text)),
  layout: v.exactOptional(v.picklist(digestLayouts)),
  paper: v.exactOptional(v.picklist(paperSizes)),
  compiler: optionalText,
  distribution: optionalText,
  logo: optionalText,
  rights: v.exactOptional(v.looseObject({
    profile: v.picklist(['review', 'clippings']), maxQuoteWords: v.number(), maxQuoteShare: v.number(), licence: optionalText,
    recipients: v.exactOptional(count)
  })),
  follows: v.exactOptional(v.looseObject({ digestId: text, number: whole })),
  dropped: v.exactOptional(v.array(storyLine)),
  correctionOf: optionalText,
  importedAt: v.exactOptional(time),
  corrections: v.exactOptional(v.array(v.looseObject({ correctedAt: time, note: text }))),
  earlierCorrections: v.exactOptional(v.array(v.looseObject({ number: whole, correctedAt: time, note: text }))),
  coverage: v.exactOptional(v.looseObject({
    sections: counts, outlets: counts, languages: counts, hours: v.array(count),
    firsts: v.array(v.looseObject({ headline: text, outletName: text, at: time, articles: count }))
  })),
  method: v.looseObject({
    feedCount: count, articleCount: count, storyCount: count,
    failedFeeds: v.array(v.looseObject({ title: text, reason: text })),
    feedHealth: v.exactOptional(v.looseObject({
      readCount: count, failedCount: count, silentCount: count, outlets: v.array(text), furtherOutlets: count
    }))
  })
})
