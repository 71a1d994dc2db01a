import * as v from 'valibot'
import {
  editionPlanSchema, pageSettingsSchema, readingSettingsSchema, retentionPolicySchema, retentionRuleSchema,
  alertSettingsSchema, topicSchema, weatherSettingsSchema
} from '../../../shared/contract-fields.ts'
import type { Digest } from '../../../shared/digest.ts'
import { digestDocument } from '../../../shared/digest-document.ts'
import { fullTextChoices } from '../../../shared/full-text.ts'
import { languageChoices } from '../../../shared/interface-language.ts'
import type { Library } from '../../../shared/library.ts'
import type { Settings } from '../../../shared/settings.ts'
import type { DocumentKind } from './read-document.ts'

/** Loose objects: what a later version or a person's own hand added stays in the file. */
const text = v.string()
const optionalText = v.exactOptional(v.string())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const schemaVersion = v.literal(1)

export const settingsKind: DocumentKind<Settings> = {
  schemaVersion: 1,
  schema: v.looseObject({
    schemaVersion,
    theme: v.picklist(['system', 'light', 'dark']),
    language: v.exactOptional(v.picklist(languageChoices)),
    zone: text,
    city: text,
    cityId: optionalText,
    clocks: v.exactOptional(v.array(text)),
    weather: v.exactOptional(v.looseObject(weatherSettingsSchema.entries)),
    refreshMinutes: count,
    proxy: optionalText,
    pictures: v.picklist(['store', 'never']),
    hasSingleKeys: v.boolean(),
    fullText: v.exactOptional(v.picklist(fullTextChoices)),
    reading: v.exactOptional(v.looseObject(readingSettingsSchema.entries)),
    readingOfOutlet: v.exactOptional(v.record(v.string(), v.looseObject(readingSettingsSchema.entries))),
    alerts: v.exactOptional(v.looseObject(alertSettingsSchema.entries)),
    retention: v.exactOptional(retentionPolicySchema),
    page: v.exactOptional(v.looseObject(pageSettingsSchema.entries))
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
      feedId: text, feedUrl: text, outletId: text, sectionId: text, isSectionPinned: v.exactOptional(v.boolean()),
      title: optionalText, feedTitle: optionalText,
      isMuted: v.boolean(), allowPrivate: v.boolean(), folderPath: v.exactOptional(v.array(text)),
      importId: optionalText, encoding: optionalText, zone: optionalText, fullText: v.exactOptional(v.picklist(fullTextChoices))
    })),
    sections: v.array(v.looseObject({
      sectionId: text, title: text, isHidden: v.boolean(), retention: v.exactOptional(retentionRuleSchema)
    })),
    editionPlans: v.array(v.looseObject(editionPlanSchema.entries)),
    topics: v.exactOptional(v.array(v.looseObject(topicSchema.entries))),
    dismissedTerms: v.exactOptional(v.array(text))
  })
}

export const digestKind: DocumentKind<Digest> = { schemaVersion: 1, schema: digestDocument }
