/** What each method of the contract takes, as schemas. The table is also the allow-list: a method that is not in it does not exist,
 *  and a method of `Api` without a schema does not compile. */
import * as v from 'valibot'
import { clippingFormats } from './annotation.ts'
import type { Api, Subject } from './contract.ts'
import { digestMethods, editionLook, exportArticle } from './digest-schemas.ts'
import { offeredEncodings } from './encodings.ts'
import { fullTextChoices } from './full-text.ts'
import { languageChoices } from './interface-language.ts'
import { readingBounds, readingFonts, readingThemes } from './reading-settings.ts'
import { topicColours } from './topic.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const ids = v.pipe(v.array(id), v.maxLength(5000))
const line = v.pipe(v.string(), v.maxLength(2000))
const text = v.pipe(v.string(), v.maxLength(100_000))
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000))
const longText = v.pipe(v.string(), v.maxLength(1_000_000))
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)
const day = v.pipe(v.string(), v.check(isDay, 'not a day'))
const address = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4096))
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))
const listFilter = v.strictObject({
  sectionIds: v.optional(ids), feedIds: v.optional(ids), outletIds: v.optional(ids), isUnread: v.optional(v.boolean()),
  topicId: v.optional(id)
})
/** First parts of BCP 47 tags. */
const languages = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/))), v.maxLength(200))
const filter = v.strictObject({
  ...listFilter.entries, isClipped: v.optional(v.boolean()), languages: v.optional(languages)
})
const newsFilter = v.strictObject({ ...filter.entries, cityId: v.exactOptional(id) })
const nothing = v.strictObject({})
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))
const rankSpan = v.picklist(['now', 'today', 'week'])
const dossierTitle = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300))

const isZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
const zone = v.pipe(v.string(), v.check(isZone, 'not a time zone'))
const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const sectionName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))

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
const topicDraft = v.strictObject({ ...topicShape, topicId: v.exactOptional(id) })
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
const secretText = v.pipe(v.string(), v.maxLength(2000), v.regex(/^[^\p{Cc}]*$/u))
/** A token of RFC 9110, 5.6.2, and none that says how the message is sent. */
const messageHeaders = /^(host|connection|content-.*|transfer-encoding|te|trailer|upgrade|expect|proxy-.*|accept-encoding)$/i
const headerName = v.pipe(
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

const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))
const annotation = v.strictObject({
  annotationId: v.exactOptional(id), articleId: id, note: text, labels: v.pipe(v.array(label), v.maxLength(30)),
  quote: v.exactOptional(v.strictObject({
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)), prefix: v.pipe(v.string(), v.maxLength(200)),
    suffix: v.pipe(v.string(), v.maxLength(200))
  })),
  createdAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp()))
})

const settingsChange = v.strictObject({
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

type ContractTable = { readonly [S in Subject]: { readonly [M in keyof Api[S]]: v.GenericSchema } }

export const contract = {
  library: {
    read: nothing,
    savePlan: v.strictObject({ plan: editionPlanSchema }),
    removePlan: v.strictObject({ planId: id }),
    importOpml: v.strictObject({ text: v.pipe(v.string(), v.maxLength(20_000_000)), allowPrivate: v.optional(v.boolean()) }),
    undoImport: v.strictObject({ importId: id }),
    exportOpml: nothing,
    packs: nothing,
    followPacks: v.strictObject({ feedUrls: v.pipe(v.array(address), v.maxLength(2000)) }),
    setRetention: v.strictObject({ sectionId: id, rule: v.optional(retentionRuleSchema) }),
    addSection: v.strictObject({ title: sectionName }),
    editSection: v.strictObject({ sectionId: id, title: v.optional(sectionName), isHidden: v.optional(v.boolean()) }),
    orderSections: v.strictObject({ sectionIds: ids }),
    previewRetention: v.strictObject({
      policy: retentionPolicySchema, ofSection: v.optional(v.record(id, retentionRuleSchema))
    })
  },
  feeds: {
    discover: v.strictObject({ address, allowPrivate: v.optional(v.boolean()) }),
    subscribe: v.strictObject({
      feedUrl: address, sectionId: id, title: v.optional(line), allowPrivate: v.optional(v.boolean()),
      acceptsPlain: v.optional(v.boolean())
    }),
    unsubscribe: v.strictObject({ feedId: id }),
    undoUnsubscribe: v.strictObject({ feedId: id }),
    signIn: v.pipe(v.strictObject({
      feedId: id, user: v.optional(secretText), password: v.optional(secretText), acceptsPlain: v.optional(v.boolean()),
      header: v.optional(v.strictObject({ name: headerName, value: secretText }))
    }), v.check(({ user, header }) => user !== undefined || header !== undefined, 'nothing to sign in with')),
    signOut: v.strictObject({ feedId: id }),
    edit: v.strictObject({
      feedId: id, title: v.optional(line), sectionId: v.optional(id), isMuted: v.optional(v.boolean()),
      allowPrivate: v.optional(v.boolean()), isSectionPinned: v.optional(v.boolean())
    }),
    refresh: v.strictObject({ feedId: v.optional(id) }),
    cancelRefresh: nothing,
    progress: nothing,
    health: nothing,
    changeAddress: v.strictObject({ feedId: id, feedUrl: address, allowPrivate: v.optional(v.boolean()) }),
    previewEncodings: v.strictObject({ feedId: id }),
    setReading: v.strictObject({ feedId: id, encoding: v.optional(v.picklist(offeredEncodings)), zone: v.optional(zone) }),
    setFullText: v.strictObject({ feedId: id, fullText: v.optional(v.picklist(fullTextChoices)) }),
    fullTextProgress: nothing,
    cancelFullText: nothing
  },
  articles: {
    front: nothing,
    list: v.strictObject({ filter: newsFilter, cursor: v.optional(line), limit }),
    search: v.strictObject({
      query: v.pipe(v.string(), v.maxLength(10_000)), filter: v.optional(filter),
      order: v.optional(v.picklist(['relevance', 'newest'])), cursor: v.optional(line), limit
    }),
    open: v.strictObject({ articleId: id, isAhead: v.optional(v.boolean()) }),
    fetchText: v.strictObject({ articleId: id }),
    readAlso: v.strictObject({ articleId: id, offset: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)), limit }),
    revisions: v.strictObject({ articleId: id }),
    compareRevisions: v.strictObject({ articleId: id, from: id, to: id }),
    pictures: v.strictObject({ articleId: id }),
    exportSnapshot: v.strictObject({ articleId: id, revisionHash: v.optional(id) }),
    export: exportArticle,
    checkSnapshot: v.strictObject({ text: v.pipe(v.string(), v.maxLength(20_000_000)) }),
    counts: nothing,
    languages: nothing,
    mark: v.strictObject({ articleIds: v.pipe(v.array(id), v.maxLength(200_000)), isRead: v.boolean() }),
    markAllRead: v.strictObject({ filter: listFilter }),
    undoMarkAllRead: v.strictObject({ token: v.pipe(v.string(), v.regex(/^\d{1,15}$/)) }),
    clip: v.strictObject({ articleIds: ids, isClipped: v.boolean() }),
    move: v.strictObject({ articleId: id, sectionId: id }),
    addByAddress: v.strictObject({
      url: address, outletId: v.optional(id), sectionId: v.optional(id), allowPrivate: v.optional(v.boolean())
    }),
    pauseIndexing: nothing,
    addPasted: v.strictObject({
      headline: words, text: longText, outletName: words, url: v.optional(address), byline: v.optional(line), sectionId: v.optional(id)
    }),
    addPrintItem: v.strictObject({
      outletName: words, headline: words, date: day, page: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40))), sectionId: id,
      text: v.optional(longText), byline: v.optional(line)
    })
  },
  stories: {
    top: v.strictObject({ hours: v.pipe(v.number(), v.minValue(1), v.maxValue(24 * 7)), limit, sectionId: v.optional(id) }),
    why: v.strictObject({ articleId: id, otherId: id }),
    merge: v.strictObject({ storyIds: v.pipe(v.array(id), v.minLength(2), v.maxLength(20)) }),
    split: v.strictObject({ storyId: id, articleIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(500)) }),
    leave: v.strictObject({ articleId: id }),
    undo: v.strictObject({ token: v.pipe(v.string(), v.regex(/^\d{1,15}$/)) }),
    ranked: v.strictObject({ span: rankSpan, order: v.picklist(['coverage', 'score']), limit }),
    open: v.strictObject({ storyId: id }),
    link: v.strictObject({ storyId: id, otherId: id, isLinked: v.optional(v.boolean()) })
  },
  dossiers: {
    list: nothing,
    open: v.strictObject({ dossierId: id }),
    follow: v.strictObject({ storyId: id, title: v.optional(dossierTitle) }),
    change: v.strictObject({ dossierId: id, title: v.optional(dossierTitle), isFollowing: v.optional(v.boolean()) }),
    remove: v.strictObject({ dossierId: id }),
    addArticle: v.strictObject({ dossierId: id, articleId: id }),
    removeArticle: v.strictObject({ dossierId: id, articleId: id })
  },
  readings: {
    note: v.strictObject({ articleId: id }),
    most: v.strictObject({ span: rankSpan, limit }),
    forget: nothing
  },
  annotations: {
    list: v.strictObject({ articleId: id }),
    save: v.strictObject({ annotation }),
    remove: v.strictObject({ annotationId: id }),
    labels: nothing
  },
  clippings: {
    list: v.strictObject({ label: v.exactOptional(label), cursor: v.exactOptional(line), limit }),
    export: v.strictObject({ format: v.picklist(clippingFormats), label: v.exactOptional(label) })
  },
  topics: {
    list: nothing,
    save: v.strictObject({ topic: topicDraft }),
    remove: v.strictObject({ topicId: id }),
    undoRemove: v.strictObject({ topicId: id }),
    suggest: nothing,
    dismiss: v.strictObject({ term: v.pipe(v.string(), v.minLength(1), v.maxLength(200)), isDismissed: v.boolean() })
  },
  digests: digestMethods,
  queue: {
    list: nothing,
    add: v.strictObject({ url: address, title: v.optional(line) }),
    addText: v.strictObject({ articleId: id }),
    remove: v.strictObject({ queueId: v.pipe(v.number(), v.integer()) }),
    retry: nothing
  },
  logins: {
    list: nothing,
    open: v.strictObject({ outletId: id }),
    end: v.strictObject({ outletId: id })
  },
  settings: {
    read: nothing,
    change: v.strictObject({ change: settingsChange })
  },
  money: {
    view: v.strictObject({ date: v.exactOptional(day) }),
    convert: v.strictObject({
      amount: v.pipe(v.string(), v.regex(/^\d{1,24}(?:\.\d{1,12})?$/)), from: currency, to: currency, date: v.exactOptional(day),
      source: v.exactOptional(v.picklist(['ecb', 'cbr']))
    })
  },
  desk: {
    cities: nothing,
    weather: nothing,
    setWeatherKey: v.strictObject({
      key: v.exactOptional(v.pipe(secretText, v.trim(), v.minLength(1), v.maxLength(200))), acceptsPlain: v.exactOptional(v.boolean())
    }),
    openLink: v.strictObject({ url: address }),
    about: nothing,
    backup: v.strictObject({ withPictures: v.boolean() })
  }
} as const satisfies ContractTable
