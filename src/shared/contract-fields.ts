/** What the arguments of the contract's methods are made of, as schemas: identifiers, texts, days, the settings and plans. */
import * as v from 'valibot'
import { isCalendarDay } from './calendar-day.ts'
import { editionLook } from './digest-schemas.ts'
import { fullTextChoices } from './full-text.ts'
import { interfaceLanguages, languageChoices } from './interface-language.ts'
import { readingBounds, readingFonts, readingThemes } from './reading-settings.ts'
import { topicColours } from './topic.ts'

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
export const ids = v.pipe(v.array(id), v.maxLength(5000))
export const line = v.pipe(v.string(), v.maxLength(2000))
const text = v.pipe(v.string(), v.maxLength(100_000))
export const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000))
export const longText = v.pipe(v.string(), v.maxLength(1_000_000))
export const day = v.pipe(v.string(), v.check(isCalendarDay, 'not a day'))
export const address = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4096))
export const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))
/** First parts of BCP 47 tags. */
const languages = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/))), v.maxLength(200))
export const listFilter = v.strictObject({
  sectionIds: v.optional(ids), feedIds: v.optional(ids), outletIds: v.optional(ids), isUnread: v.optional(v.boolean()),
  topicId: v.optional(id), languages: v.optional(languages)
})
export const filter = v.strictObject({ ...listFilter.entries, isClipped: v.optional(v.boolean()) })
export const newsFilter = v.strictObject({ ...filter.entries, cityId: v.exactOptional(id) })
export const interfaceLanguage = v.picklist(interfaceLanguages)
export const nothing = v.strictObject({})
export const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))
export const rankSpan = v.picklist(['now', 'today', 'week'])
export const dossierTitle = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300))

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
export const zone = v.pipe(v.string(), v.check(isZone, 'not a time zone'))
const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export const sectionName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))

export const editionPlanSchema = v.strictObject({
  planId: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  days: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.minLength(1), v.maxLength(7)),
  cutOff: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  zone,
  windowHours: v.pipe(v.number(), v.minValue(1), v.maxValue(24 * 14)),
  firstNumber: v.pipe(v.number(), v.integer(), v.minValue(1)),
  maxBlocks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  language: v.pipe(v.string(), v.check(isLanguage, 'not a language tag')),
  activeFrom: v.pipe(v.string(), v.isoTimestamp()),
  isAutomatic: v.boolean(),
  sectionIds: v.exactOptional(ids),
  outletIds: v.exactOptional(ids),
  ...editionLook
})

/** A rule that removes what was seen this week would take the news from under its readers. */
export const retentionRuleSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('keep') }),
  v.strictObject({ kind: v.literal('age'), days: v.pipe(v.number(), v.integer(), v.minValue(7), v.maxValue(36_500)) }),
  v.strictObject({ kind: v.literal('count'), articles: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(10_000_000)) })
])

export const retentionPolicySchema = v.strictObject({ rule: retentionRuleSchema, keepsUnread: v.boolean() })

const topicShape = {
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  query: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
  colour: v.picklist(topicColours),
  hasAlert: v.boolean()
}
export const topicDraft = v.strictObject({ ...topicShape, topicId: v.exactOptional(id) })
export const topicSchema = v.strictObject({ ...topicShape, topicId: id, createdAt: v.pipe(v.string(), v.isoTimestamp()) })

const wallClock = v.exactOptional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)))
export const alertSettingsSchema = v.strictObject({
  quietFrom: wallClock, quietTo: wallClock, batchMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))
})

const isProxy = (proxy: string): boolean => {
  if (proxy === 'system' || proxy === 'none') return true
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined
  // A password would stand readable in the settings; one in the environment or the system's settings does not.
  return url !== undefined && /^(https?|socks5):$/.test(url.protocol) && url.host !== '' && url.username === '' && url.password === ''
}

/** The address of an Open-Meteo service: a key in it would stand readable in the settings. */
const isService = (address: string): boolean => {
  const url = URL.parse(address)
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === ''
}
export const weatherSettingsSchema = v.strictObject({
  isOn: v.boolean(), address: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(300), v.check(isService, 'not a service')))
})

/** Line breaks would begin another header (RFC 9110, 5.5). */
export const secretText = v.pipe(v.string(), v.maxLength(2000), v.regex(/^[^\p{Cc}]*$/u))
/** A token of RFC 9110, 5.6.2, and none that says how the message is sent. */
const messageHeaders = /^(host|connection|content-.*|transfer-encoding|te|trailer|upgrade|expect|proxy-.*|accept-encoding)$/i
export const headerName = v.pipe(
  v.string(), v.maxLength(100), v.regex(/^[\w!#$%&'*+.^`|~-]+$/), v.check(name => !messageHeaders.test(name), 'not for signing in')
)

/** Widths in CSS pixels. */
const width = v.pipe(v.number(), v.minValue(100), v.maxValue(2000))

export const pageSettingsSchema = v.strictObject({
  density: v.exactOptional(v.picklist(['comfortable', 'compact'])),
  isUngrouped: v.exactOptional(v.boolean()),
  railWidth: v.exactOptional(width),
  listWidth: v.exactOptional(width),
  isRailHidden: v.exactOptional(v.boolean()),
  newsFilter: v.exactOptional(v.strictObject({
    sectionIds: v.exactOptional(ids), outletIds: v.exactOptional(ids), languages: v.exactOptional(languages)
  })),
  keys: v.exactOptional(v.record(id, v.array(v.pipe(v.string(), v.maxLength(40))))),
  place: v.exactOptional(v.strictObject({
    hash: line, anchor: v.exactOptional(v.strictObject({ articleId: id, offset: v.number() }))
  }))
})

const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  v.exactOptional(v.pipe(v.number(), v.minValue(least), v.maxValue(most)))

export const readingSettingsSchema = v.strictObject({
  font: v.exactOptional(v.picklist(readingFonts)), theme: v.exactOptional(v.picklist(readingThemes)),
  size: within(readingBounds.size), width: within(readingBounds.width), lineHeight: within(readingBounds.lineHeight)
})

export const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))

export const clippingFilter = { label: v.exactOptional(label), firstDay: v.exactOptional(day), lastDay: v.exactOptional(day) }
export const annotation = v.strictObject({
  annotationId: v.exactOptional(id), articleId: id, note: text, labels: v.pipe(v.array(label), v.maxLength(30)),
  quote: v.exactOptional(v.strictObject({
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)), prefix: v.pipe(v.string(), v.maxLength(200)),
    suffix: v.pipe(v.string(), v.maxLength(200))
  })),
  createdAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp()))
})

export const settingsChange = v.strictObject({
  theme: v.optional(v.picklist(['system', 'light', 'dark'])),
  language: v.exactOptional(v.picklist(languageChoices)),
  zone: v.optional(zone),
  city: v.optional(v.pipe(v.string(), v.maxLength(120))),
  cityId: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  clocks: v.exactOptional(v.pipe(v.array(id), v.maxLength(12))),
  weather: v.exactOptional(weatherSettingsSchema),
  refreshMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))),
  proxy: v.optional(v.pipe(v.string(), v.maxLength(300), v.check(isProxy, 'not a proxy'))),
  pictures: v.optional(v.picklist(['store', 'never'])),
  fullText: v.optional(v.picklist(fullTextChoices)),
  hasSingleKeys: v.optional(v.boolean()),
  reading: v.exactOptional(readingSettingsSchema),
  readingOfOutlet: v.exactOptional(v.record(id, readingSettingsSchema)),
  page: v.optional(pageSettingsSchema),
  alerts: v.optional(alertSettingsSchema),
  retention: v.optional(retentionPolicySchema)
})
