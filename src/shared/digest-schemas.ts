/** What the methods of press reviews take. */
import * as v from 'valibot'
import { digestLayouts, exportFormats, paperSizes, ranks } from './digest.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const line = v.pipe(v.string(), v.maxLength(2000))
const text = v.pipe(v.string(), v.maxLength(100_000))
const passage = v.pipe(v.string(), v.maxLength(5000))
const decimal = v.pipe(v.string(), v.regex(/^\d{1,24}(?:\.\d{1,24})?$/))
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))
const version = v.pipe(v.number(), v.integer())

const quote = v.strictObject({
  quoteId: id, text: passage, exact: v.pipe(passage, v.minLength(1)), prefix: passage, suffix: passage, revisionHash: id,
  speaker: v.exactOptional(line), attribution: v.exactOptional(line)
})

const moneyNote = v.strictObject({
  sum: line, amount: decimal, currency, target: currency, value: decimal, source: v.picklist(['ecb', 'cbr']),
  publisher: v.exactOptional(line), date: v.pipe(v.string(), v.isoDate())
})

const blockEdit = v.strictObject({
  blockId: id, headline: v.exactOptional(line), summary: v.exactOptional(text), angle: v.exactOptional(line),
  note: v.exactOptional(text), tags: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(50))),
  rank: v.exactOptional(v.picklist([...ranks, 'none'])), quotes: v.exactOptional(v.pipe(v.array(quote), v.maxLength(50))),
  money: v.exactOptional(v.pipe(v.array(moneyNote), v.maxLength(50))),
  section: v.exactOptional(v.strictObject({ sectionId: id, sectionTitle: line }))
})

const layout = v.picklist(digestLayouts)
const paper = v.picklist(paperSizes)

const edit = v.strictObject({
  headline: v.exactOptional(line), deck: v.exactOptional(line), layout: v.exactOptional(layout), paper: v.exactOptional(paper),
  blocks: v.exactOptional(v.pipe(v.array(blockEdit), v.maxLength(500))),
  left: v.exactOptional(v.pipe(v.array(id), v.maxLength(10_000)))
})

/** A picture in its own words: a document takes it along, and nothing is fetched for it. */
const logo = v.pipe(v.string(), v.maxLength(400_000), v.regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+=*$/))

/** What a plan says of its issues' look and rights. */
export const editionLook = {
  layout: v.exactOptional(layout), paper: v.exactOptional(paper), compiler: v.exactOptional(v.pipe(v.string(), v.maxLength(120))),
  distribution: v.exactOptional(v.pipe(v.string(), v.maxLength(120))), logo: v.exactOptional(logo),
  rights: v.exactOptional(v.strictObject({
    profile: v.picklist(['review', 'clippings']), maxQuoteWords: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000)),
    maxQuoteShare: v.pipe(v.number(), v.minValue(1), v.maxValue(100)),
    licence: v.exactOptional(v.pipe(v.string(), v.maxLength(500))),
    recipients: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)))
  }))
}

export const exportArticle = v.strictObject({ articleId: id, format: v.picklist(exportFormats), paper: v.exactOptional(paper) })

export const digestMethods = {
  list: v.strictObject({}),
  search: v.strictObject({ query: line, limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)) }),
  open: v.strictObject({ digestId: id }),
  compose: v.strictObject({ planId: id, day: v.exactOptional(v.pipe(v.string(), v.isoDate())) }),
  edit: v.strictObject({ digestId: id, version, edit }),
  addArticle: v.strictObject({ digestId: id, articleId: id }),
  addText: v.strictObject({ digestId: id, sectionId: id, headline: v.pipe(line, v.trim(), v.minLength(1)), text }),
  headlines: v.strictObject({ digestId: id }),
  pending: v.strictObject({ digestId: id }),
  quoteCandidates: v.strictObject({ articleId: id }),
  check: v.strictObject({ digestId: id }),
  issue: v.strictObject({ digestId: id, version }),
  correct: v.strictObject({ digestId: id, note: v.pipe(line, v.trim(), v.minLength(1)) }),
  difference: v.strictObject({ digestId: id }),
  importIssue: v.strictObject({ text: v.pipe(v.string(), v.maxLength(20_000_000)) }),
  ledger: v.strictObject({}),
  remove: v.strictObject({ digestId: id }),
  undoRemove: v.strictObject({ digestId: id }),
  export: v.strictObject({
    digestId: id, format: v.picklist(exportFormats), layout: v.exactOptional(layout), paper: v.exactOptional(paper)
  }),
  cancelExport: v.strictObject({})
}
