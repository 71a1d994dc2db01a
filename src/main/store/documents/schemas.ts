import * as v from 'valibot'
import { editionPlanSchema, retentionPolicySchema, retentionRuleSchema } from '../../../shared/contract-table.ts'
import type { Digest } from '../../../shared/digest.ts'
import type { Library } from '../../../shared/library.ts'
import type { Settings } from '../../../shared/settings.ts'
import type { DocumentKind } from './read-document.ts'

/** Loose objects: what a later version or a person's own hand added stays in the file. */
const text = v.string()
const optionalText = v.exactOptional(v.string())
const time = v.pipe(v.string(), v.check(value => !Number.isNaN(Date.parse(value)), 'not a time'))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const schemaVersion = v.literal(1)

export const settingsKind: DocumentKind<Settings> = {
  schemaVersion: 1,
  schema: v.looseObject({
    schemaVersion,
    theme: v.picklist(['system', 'light', 'dark']),
    zone: text,
    city: text,
    refreshMinutes: count,
    proxy: optionalText,
    pictures: v.picklist(['store', 'never']),
    hasSingleKeys: v.boolean(),
    retention: v.exactOptional(retentionPolicySchema)
  })
}

export const libraryKind: DocumentKind<Library> = {
  schemaVersion: 1,
  schema: v.looseObject({
    schemaVersion,
    outlets: v.array(v.looseObject({
      outletId: text, name: text, homePageUrl: optionalText, language: optionalText, importId: optionalText
    })),
    subscriptions: v.array(v.looseObject({
      feedId: text, feedUrl: text, outletId: text, sectionId: text, title: optionalText, feedTitle: optionalText,
      isMuted: v.boolean(), allowPrivate: v.boolean(), folderPath: v.exactOptional(v.array(text)),
      importId: optionalText, encoding: optionalText, zone: optionalText
    })),
    sections: v.array(v.looseObject({
      sectionId: text, title: text, isHidden: v.boolean(), retention: v.exactOptional(retentionRuleSchema)
    })),
    editionPlans: v.array(v.looseObject(editionPlanSchema.entries))
  })
}

const coverage = v.looseObject({
  articleId: text, outletName: text, headline: text, url: optionalText, language: optionalText, publishedAt: optionalText,
  publishedOffset: v.exactOptional(v.number()), sortedAt: time
})

const block = v.looseObject({
  blockId: text, articleId: text, revisionHash: text, storyId: optionalText, sectionId: text, sectionTitle: text,
  outletName: text, headline: text, byline: optionalText, dateline: optionalText, url: optionalText, language: optionalText,
  direction: v.picklist(['ltr', 'rtl']), publishedAt: optionalText, publishedOffset: v.exactOptional(v.number()),
  retrievedAt: time, summary: text, summaryOrigin: v.picklist(['outlet', 'editor']), alsoCoveredIn: v.array(coverage),
  rights: optionalText, printedOn: v.exactOptional(v.pipe(v.string(), v.isoDate())), printPage: optionalText
})

export const digestKind: DocumentKind<Digest> = {
  schemaVersion: 1,
  schema: v.looseObject({
    schemaVersion,
    digestId: text,
    number: v.pipe(v.number(), v.integer()),
    editionKey: text,
    planId: text,
    planName: text,
    day: v.pipe(v.string(), v.isoDate()),
    window: v.looseObject({ from: time, to: time, zone: text }),
    language: text,
    status: v.variant('kind', [
      v.looseObject({ kind: v.literal('draft') }),
      v.looseObject({ kind: v.literal('issued'), issuedAt: time })
    ]),
    composedAt: time,
    version: v.pipe(v.number(), v.integer()),
    savedAt: time,
    headline: text,
    isHeadlineProposed: v.boolean(),
    deck: text,
    blocks: v.array(block),
    method: v.looseObject({
      feedCount: count, articleCount: count, storyCount: count,
      failedFeeds: v.array(v.looseObject({ title: text, reason: text })),
      feedHealth: v.exactOptional(v.looseObject({
        readCount: count, failedCount: count, silentCount: count, outlets: v.array(text), furtherOutlets: count
      }))
    })
  })
}
