import type { Api } from '../../shared/contract.ts'
import type { Digest } from '../../shared/digest.ts'
import { Failure } from '../../shared/failure.ts'
import { addBlock, editDigest, editionFor, issueDigest } from '../digest/index.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Documents, WindowArticle } from '../ports.ts'
import type { Composer } from '../routines/compose.ts'
import type { Exporter } from '../routines/export.ts'
import { outletNameOf } from '../library/outlet-name-of.ts'

export function createDigestsApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly clock: Clock
  readonly composer: Composer
  readonly exporter: Exporter
}): Api['digests'] {
  const { archive, documents, events, clock, composer, exporter } = parts

  async function find(digestId: string): Promise<Digest> {
    const digest = await documents.findDigest(digestId)
    if (digest === undefined) throw new Failure('not-found', { what: 'This press review' })
    return digest
  }

  /** Applies a change to the version the page has seen; another window's change in between is a conflict. */
  async function change(digestId: string, version: number | undefined, edit: (digest: Digest) => Digest): Promise<Digest> {
    const before = await find(digestId)
    if (version !== undefined && before.version !== version) throw new Failure('conflict')
    const after = edit(before)
    await documents.saveDigest(after, before.version)
    events.emit('digests-changed', { digestId })
    return after
  }

  const named = (article: WindowArticle): WindowArticle =>
    ({ ...article, outletName: outletNameOf(documents.library(), article.outletId) })

  function coverageOf(articleId: string): { readonly storyId?: string; readonly coverage: readonly WindowArticle[] } {
    const story = archive.findStoryOf(articleId)
    if (story === undefined) return { coverage: [] }
    return { storyId: story.storyId, coverage: story.articleIds.flatMap(other => archive.findArticle(other) ?? []).map(named) }
  }

  const now = (): string => clock.now().toISOString()

  return {
    list: async () => documents.listDigests(),
    open: ({ digestId }) => find(digestId),

    async compose({ planId }) {
      const plan = documents.library().editionPlans.find(other => other.planId === planId)
      if (plan === undefined) throw new Failure('not-found', { what: 'This edition plan' })
      return composer.compose(plan, editionFor(plan, now()))
    },

    edit: ({ digestId, version, edit }) => change(digestId, version, digest => editDigest(digest, edit, now())),

    async addArticle({ digestId, articleId }) {
      const article = archive.findArticle(articleId)
      if (article === undefined) throw new Failure('not-found', { what: 'This article' })
      const { storyId, coverage } = coverageOf(articleId)
      const section = documents.library().sections.find(({ sectionId }) => sectionId === article.sectionId)
      return change(digestId, undefined, digest => addBlock(digest, named(article), {
        sectionId: article.sectionId,
        sectionTitle: section?.title ?? article.sectionId,
        coverage,
        ...(storyId === undefined ? {} : { storyId })
      }, now()))
    },

    issue: ({ digestId, version }) => change(digestId, version, digest => issueDigest(digest, now())),

    async remove({ digestId }) {
      const digest = await find(digestId)
      if (digest.status.kind === 'issued') throw new Failure('digest-issued', { number: String(digest.number) })
      await documents.removeDigest(digestId)
      events.emit('digests-changed', { digestId })
    },

    export: async ({ digestId, format }) => exporter.export(await find(digestId), format)
  }
}
