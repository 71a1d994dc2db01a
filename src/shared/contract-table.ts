/** What each method of the contract takes, as schemas. The table is also the allow-list: a method that is not in it does not exist,
 *  and a method of `Api` without a schema does not compile. */
import * as v from 'valibot'
import type { Api, Subject } from './contract.ts'
import { offeredEncodings } from './encodings.ts'

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
  sectionIds: v.optional(ids), feedIds: v.optional(ids), outletIds: v.optional(ids), isUnread: v.optional(v.boolean())
})
const filter = v.strictObject({ ...listFilter.entries, isClipped: v.optional(v.boolean()) })
const nothing = v.strictObject({})

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
  isAutomatic: v.boolean()
})

/** A rule that removes what was seen this week would take the news from under its readers. */
export const retentionRuleSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('keep') }),
  v.strictObject({ kind: v.literal('age'), days: v.pipe(v.number(), v.integer(), v.minValue(7), v.maxValue(36_500)) }),
  v.strictObject({ kind: v.literal('count'), articles: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(10_000_000)) })
])

export const retentionPolicySchema = v.strictObject({ rule: retentionRuleSchema, keepsUnread: v.boolean() })

const isProxy = (proxy: string): boolean => {
  if (proxy === 'system' || proxy === 'none') return true
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined
  // A password would stand readable in the settings; one in the environment or the system's settings does not.
  return url !== undefined && /^(https?|socks5):$/.test(url.protocol) && url.host !== '' && url.username === '' && url.password === ''
}

/** Line breaks would begin another header (RFC 9110, 5.5). */
const secretText = v.pipe(v.string(), v.maxLength(2000), v.regex(/^[^\p{Cc}]*$/u))
/** A token of RFC 9110, 5.6.2, and none that says how the message is sent. */
const messageHeaders = /^(host|connection|content-.*|transfer-encoding|te|trailer|upgrade|expect|proxy-.*|accept-encoding)$/i
const headerName = v.pipe(
  v.string(), v.maxLength(100), v.regex(/^[\w!#$%&'*+.^`|~-]+$/), v.check(name => !messageHeaders.test(name), 'not for signing in')
)

const settingsChange = v.strictObject({
  theme: v.optional(v.picklist(['system', 'light', 'dark'])),
  zone: v.optional(zone),
  city: v.optional(v.pipe(v.string(), v.maxLength(120))),
  refreshMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))),
  proxy: v.optional(v.pipe(v.string(), v.maxLength(300), v.check(isProxy, 'not a proxy'))),
  pictures: v.optional(v.picklist(['store', 'never'])),
  hasSingleKeys: v.optional(v.boolean()),
  retention: v.optional(retentionPolicySchema)
})

const digestEdit = v.strictObject({
  headline: v.optional(line),
  deck: v.optional(line),
  blocks: v.optional(v.pipe(
    v.array(v.strictObject({ blockId: id, headline: v.optional(line), summary: v.optional(text) })), v.maxLength(500)
  ))
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
    setRetention: v.strictObject({ sectionId: id, rule: v.optional(retentionRuleSchema) }),
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
      allowPrivate: v.optional(v.boolean())
    }),
    refresh: v.strictObject({ feedId: v.optional(id) }),
    cancelRefresh: nothing,
    progress: nothing,
    health: nothing,
    changeAddress: v.strictObject({ feedId: id, feedUrl: address, allowPrivate: v.optional(v.boolean()) }),
    previewEncodings: v.strictObject({ feedId: id }),
    setReading: v.strictObject({ feedId: id, encoding: v.optional(v.picklist(offeredEncodings)), zone: v.optional(zone) })
  },
  articles: {
    front: nothing,
    list: v.strictObject({ filter, cursor: v.optional(line), limit }),
    search: v.strictObject({
      query: v.pipe(v.string(), v.maxLength(10_000)), filter: v.optional(filter),
      order: v.optional(v.picklist(['relevance', 'newest'])), cursor: v.optional(line), limit
    }),
    open: v.strictObject({ articleId: id }),
    revisions: v.strictObject({ articleId: id }),
    compareRevisions: v.strictObject({ articleId: id, from: id, to: id }),
    counts: nothing,
    mark: v.strictObject({ articleIds: v.pipe(v.array(id), v.maxLength(200_000)), isRead: v.boolean() }),
    markAllRead: v.strictObject({ filter: listFilter }),
    undoMarkAllRead: v.strictObject({ token: v.pipe(v.string(), v.regex(/^\d{1,15}$/)) }),
    clip: v.strictObject({ articleIds: ids, isClipped: v.boolean() }),
    move: v.strictObject({ articleId: id, sectionId: id }),
    addByAddress: v.strictObject({
      url: address, outletId: v.optional(id), sectionId: v.optional(id), allowPrivate: v.optional(v.boolean())
    }),
    addPasted: v.strictObject({
      headline: words, text: longText, outletName: words, url: v.optional(address), byline: v.optional(line), sectionId: v.optional(id)
    }),
    addPrintItem: v.strictObject({
      outletName: words, headline: words, date: day, page: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40))), sectionId: id,
      text: v.optional(longText), byline: v.optional(line)
    })
  },
  stories: {
    top: v.strictObject({ hours: v.pipe(v.number(), v.minValue(1), v.maxValue(24 * 7)), limit }),
    why: v.strictObject({ articleId: id, otherId: id }),
    merge: v.strictObject({ storyIds: v.pipe(v.array(id), v.minLength(2), v.maxLength(20)) }),
    split: v.strictObject({ storyId: id, articleIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(500)) }),
    leave: v.strictObject({ articleId: id })
  },
  digests: {
    list: nothing,
    open: v.strictObject({ digestId: id }),
    compose: v.strictObject({ planId: id }),
    edit: v.strictObject({ digestId: id, version: v.pipe(v.number(), v.integer()), edit: digestEdit }),
    addArticle: v.strictObject({ digestId: id, articleId: id }),
    issue: v.strictObject({ digestId: id, version: v.pipe(v.number(), v.integer()) }),
    remove: v.strictObject({ digestId: id }),
    export: v.strictObject({ digestId: id, format: v.picklist(['pdf', 'html']) })
  },
  settings: {
    read: nothing,
    change: v.strictObject({ change: settingsChange })
  },
  desk: {
    openLink: v.strictObject({ url: address }),
    about: nothing,
    backup: v.strictObject({ withPictures: v.boolean() })
  }
} as const satisfies ContractTable
