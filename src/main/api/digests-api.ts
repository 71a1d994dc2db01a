import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Api } from '../../shared/contract.ts'
import { sectionName } from '../../shared/default-names.ts'
import { isArticleBlock, type Digest } from '../../shared/digest.ts'
import { Failure, found } from '../../shared/failure.ts'
import {
  addBlock, addTextBlock, compareIssues, continueDraft, correctDigest, editDigest, editionOn, isOfClippings, issueDigest,
  pendingArticles, previousIssue, proposeHeadlines, rightsWarnings
} from '../digest/index.ts'
import { asForeignIssue, readIssue, writeLedger } from '../exports/index.ts'
import { directionOf } from '../language/index.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Documents, WindowArticle, WindowSketch } from '../ports.ts'
import { findQuotes, isFaithful, quoteState, selectorOf, type QuotedTexts } from '../quotes/index.ts'
import type { Composer } from '../routines/compose.ts'
import type { Exporter } from '../routines/export.ts'
import { openIssuePages } from '../routines/issue-pages.ts'
import type { IssueSearch } from '../routines/search-issues.ts'
import { outletNameOf } from '../library/outlet-name-of.ts'

/** Articles after a cut-off that are looked at. */
const mostLate = 1000

export function createDigestsApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly clock: Clock
  readonly composer: Composer
  readonly exporter: Exporter
  readonly issueSearch: Pick<IssueSearch, 'search'>
}): Api['digests'] {
  const { archive, documents, events, clock, composer, exporter, issueSearch } = parts
  const pages = openIssuePages(archive)

  async function find(digestId: string): Promise<Digest> {
    return found(await documents.findDigest(digestId), 'press-review')
  }

  /** Applies a change to the version the page has seen; another window's change in between is a conflict. */
  async function change(digestId: string, version: number | undefined, edit: (digest: Digest) => Digest): Promise<Digest> {
    const before = await find(digestId)
    if (version !== undefined && before.version !== version) throw new Failure('conflict')
    const after = await continued(before, edit(before))
    await documents.saveDigest(after, before.version)
    events.emit('digests-changed', { digestId })
    return after
  }

  /** With other pieces, other stories go on from the issue before. */
  async function continued(before: Digest, after: Digest): Promise<Digest> {
    const known = new Set(before.blocks.map(({ blockId }) => blockId))
    const isSame = known.size === after.blocks.length && after.blocks.every(({ blockId }) => known.has(blockId))
    const previous = isSame || after.follows === undefined ? undefined : await documents.findDigest(after.follows.digestId)
    return previous ? continueDraft(after, previous, pages.find(previous.digestId)) : after
  }

  const named = <T extends WindowSketch>(article: T): T =>
    ({ ...article, outletName: outletNameOf(documents.library(), article.outletId) })

  function coverageOf(articleId: string): { readonly storyId?: string; readonly coverage: readonly WindowArticle[] } {
    const story = archive.findStoryOf(articleId)
    if (story === undefined) return { coverage: [] }
    return { storyId: story.storyId, coverage: story.articleIds.flatMap(other => archive.findArticle(other) ?? []).map(named) }
  }

  function textsOf(articleId: string): QuotedTexts {
    const revisions = archive.listRevisions(articleId).slice(1)
    return {
      current: archive.findArticle(articleId)?.bodyText ?? '',
      earlier: revisions.map(({ revisionHash }) => archive.findRevision(articleId, revisionHash)?.bodyText ?? '')
    }
  }

  function wordsOf(articleId: string): number | undefined {
    return archive.findArticle(articleId)?.bodyText.split(/\s+/u).length
  }

  const now = (): string => clock.now().toISOString()

  return {
    list: async () => documents.listDigests(),
    search: ({ query, limit }) => issueSearch.search(query, limit),
    open: ({ digestId }) => find(digestId),

    async compose({ planId, day }) {
      const plan = found(documents.library().editionPlans.find(other => other.planId === planId), 'edition-plan')
      const edition = editionOn(plan, day, now())
      if (edition === undefined) throw new Failure('day-to-come')
      return composer.compose(plan, edition)
    },

    edit: ({ digestId, version, edit }) => change(digestId, version, digest => editDigest(digest, edit, now())),

    async addArticle({ digestId, articleId }) {
      const article = found(archive.findArticle(articleId), 'article')
      const { storyId, coverage } = coverageOf(articleId)
      const section = documents.library().sections.find(({ sectionId }) => sectionId === article.sectionId)
      return change(digestId, undefined, digest => addBlock(digest, named(article), {
        sectionId: article.sectionId,
        sectionTitle: section ? sectionName(section, digest.language) : article.sectionId,
        coverage: coverage.filter(other => !digest.left?.includes(other.articleId)),
        isWhole: isOfClippings(digest),
        ...(storyId === undefined ? {} : { storyId })
      }, now()))
    },

    async addText({ digestId, sectionId, headline, text }) {
      const section = documents.library().sections.find(other => other.sectionId === sectionId)
      return change(digestId, undefined, digest => addTextBlock(digest, {
        kind: 'text', blockId: randomUUID(), sectionId, headline, summary: text,
        sectionTitle: section ? sectionName(section, digest.language) : sectionId, language: digest.language,
        direction: directionOf(`${headline} ${text}`, digest.language)
      }, now()))
    },

    headlines: async ({ digestId }) => proposeHeadlines(await find(digestId)),

    async pending({ digestId }) {
      const digest = await find(digestId)
      if (digest.status.kind === 'issued') return []
      const late = archive.listSketches({ from: digest.window.to, to: now() }, undefined, mostLate).map(named)
      return pendingArticles(digest, late, articleId => archive.findStoryOf(articleId))
    },

    async quoteCandidates({ articleId }) {
      const article = found(archive.findArticle(articleId), 'article')
      const { bodyText, revisionHash, language } = article
      return findQuotes(bodyText, language).map(quote =>
        ({ ...selectorOf(bodyText, quote), revisionHash, quoteId: `${revisionHash}-${quote.start}` }))
    },

    async check({ digestId }) {
      const digest = await find(digestId)
      const quotes = digest.blocks.filter(isArticleBlock).flatMap(({ blockId, articleId, quotes: chosen = [] }) => {
        if (chosen.length === 0) return []
        const texts = textsOf(articleId)
        return chosen.map(quote =>
          ({ blockId, quoteId: quote.quoteId, state: quoteState(quote, texts), isFaithful: isFaithful(quote) }))
      })
      return { quotes, rights: rightsWarnings(digest, wordsOf) }
    },

    issue: ({ digestId, version }) => change(digestId, version, digest => issueDigest(digest, now())),

    async correct({ digestId, note }) {
      const issued = await find(digestId)
      if (issued.status.kind !== 'issued') throw new Failure('not-issued', { number: String(issued.number) })
      const draft = correctDigest(issued, note, now())
      const known = await documents.findDigest(draft.digestId)
      if (known) return known
      await documents.saveDigest(draft, undefined)
      events.emit('digests-changed', { digestId: draft.digestId })
      return draft
    },

    async difference({ digestId }) {
      const digest = await find(digestId)
      const row = previousIssue(digest, documents.listDigests())
      const previous = row && await documents.findDigest(row.digestId)
      return { ...compareIssues(digest, previous), ...(row && { previous: row }) }
    },

    async importIssue({ text }) {
      const sent = readIssue(text)
      const own = await documents.findDigest(sent.digestId)
      if (own !== undefined && isDeepStrictEqual(own, sent)) return own
      const digest = asForeignIssue(sent, now())
      const known = await documents.findDigest(digest.digestId)
      if (known) return known
      await documents.saveDigest(digest, undefined)
      events.emit('digests-changed', { digestId: digest.digestId })
      return digest
    },

    async ledger() {
      const issued = documents.listDigests().filter(({ status }) => status.kind === 'issued')
      const digests = await Promise.all(issued.map(({ digestId }) => documents.findDigest(digestId)))
      return writeLedger(digests.filter(digest => digest !== undefined))
    },

    async remove({ digestId }) {
      const digest = await find(digestId)
      if (digest.status.kind === 'issued') throw new Failure('digest-issued', { number: String(digest.number) })
      await documents.removeDigest(digestId)
      events.emit('digests-changed', { digestId })
    },

    async undoRemove({ digestId }) {
      const digest = found(await documents.takeBackDigest(digestId), 'press-review')
      events.emit('digests-changed', { digestId })
      return digest
    },

    async export({ digestId, format, ...options }) {
      const digest = { ...await find(digestId), ...options }
      return exporter.export({ digest }, format, progress =>
        events.emit('export-progress', { subject: { kind: 'digest', digestId }, ...progress }))
    },
    cancelExport: async () => exporter.cancel()
  }
}
