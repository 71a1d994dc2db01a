/** What each method of the contract takes, as schemas. The table is also the allow-list: a method that is not in it does not
 *  exist, and a method of `Api` without a schema does not compile. */
import * as v from 'valibot'
import { clippingFormats } from './annotation.ts'
import {
  address, annotation, clippingFilter, currency, day, dossierTitle, editionPlanSchema, filter, headerName, id, ids,
  interfaceLanguage,
  limit, line, listFilter, longText, newsFilter, nothing, rankSpan, retentionPolicySchema, retentionRuleSchema, secretText,
  sectionName, settingsChange, topicDraft, words, zone
} from './contract-fields.ts'
import type { Api, Subject } from './contract.ts'
import { digestMethods, exportArticle } from './digest-schemas.ts'
import { offeredEncodings } from './encodings.ts'
import { fullTextChoices } from './full-text.ts'

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
    undoSignOut: v.strictObject({ feedId: id }),
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
    exportSnapshot: v.strictObject({ articleId: id, revisionHash: v.optional(id), language: v.exactOptional(interfaceLanguage) }),
    export: exportArticle,
    checkSnapshot: v.strictObject({ text: v.pipe(v.string(), v.maxLength(20_000_000)) }),
    counts: nothing,
    languages: nothing,
    mark: v.strictObject({ articleIds: v.pipe(v.array(id), v.maxLength(200_000)), isRead: v.boolean() }),
    markAllRead: v.strictObject({ filter: listFilter, olderThanId: v.optional(id) }),
    undoMarkAllRead: v.strictObject({ token: v.pipe(v.string(), v.regex(/^\d{1,15}$/)) }),
    clip: v.strictObject({ articleIds: ids, isClipped: v.boolean() }),
    move: v.strictObject({ articleId: id, sectionId: id }),
    addByAddress: v.strictObject({
      url: address, outletId: v.optional(id), sectionId: v.optional(id), allowPrivate: v.optional(v.boolean())
    }),
    pauseIndexing: nothing,
    addPasted: v.strictObject({
      headline: words, text: longText, outletName: words, url: v.optional(address), byline: v.optional(line),
      sectionId: v.optional(id)
    }),
    addPrintItem: v.strictObject({
      outletName: words, headline: words, date: day, page: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40))),
      sectionId: id,
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
    undoRemove: v.strictObject({ dossierId: id }),
    addArticle: v.strictObject({ dossierId: id, articleId: id }),
    removeArticle: v.strictObject({ dossierId: id, articleId: id })
  },
  readings: {
    note: v.strictObject({ articleId: id }),
    most: v.strictObject({ span: rankSpan, limit }),
    forget: nothing,
    undoForget: nothing
  },
  annotations: {
    list: v.strictObject({ articleId: id }),
    save: v.strictObject({ annotation }),
    remove: v.strictObject({ annotationId: id }),
    labels: nothing
  },
  clippings: {
    list: v.strictObject({ ...clippingFilter, cursor: v.exactOptional(line), limit }),
    export: v.strictObject({ ...clippingFilter, format: v.picklist(clippingFormats), language: v.exactOptional(interfaceLanguage) }),
    cancelExport: nothing
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
      key: v.exactOptional(v.pipe(secretText, v.trim(), v.minLength(1), v.maxLength(200))),
      acceptsPlain: v.exactOptional(v.boolean())
    }),
    undoWeatherKey: nothing,
    openLink: v.strictObject({ url: address }),
    about: nothing,
    backup: v.strictObject({ withPictures: v.boolean() })
  }
} as const satisfies ContractTable
