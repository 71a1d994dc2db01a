import { randomUUID } from 'node:crypto'
import type { Api, LibraryView } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'
import type { EditionPlan, Library, Section, Subscription } from '../../shared/library.ts'
import type { EventHub } from '../event-hub.ts'
import { writeOpml } from '../feeds/index.ts'
import type { Archive, Clock, Documents, Secrets } from '../ports.ts'
import { howItFares } from '../library/feed-health.ts'
import { importFeeds } from '../library/import-feeds.ts'
import { sectionOfFolders } from '../library/section-of-folders.ts'
import { undoImport } from '../library/undo-import.ts'
import type { WorkerPool } from '../workers/pool.ts'

function viewLibrary(library: Library, archive: Archive, now: string): LibraryView {
  const states = new Map(archive.listFeedStates().map(state => [state.feedId, state]))
  const unread = archive.unreadByFeed()
  return {
    outlets: library.outlets,
    sections: library.sections,
    editionPlans: library.editionPlans,
    subscriptions: library.subscriptions.map(subscription => ({
      ...subscription, ...howItFares(states.get(subscription.feedId), now), unread: unread[subscription.feedId] ?? 0
    }))
  }
}

function withPlan(plans: readonly EditionPlan[], plan: EditionPlan): readonly EditionPlan[] {
  return plans.some(({ planId }) => planId === plan.planId)
    ? plans.map(other => (other.planId === plan.planId ? plan : other))
    : [...plans, plan]
}

/** The folders it came in, as long as they lead to the section where it is now; else one folder for the section. */
function foldersOf({ folderPath = [], sectionId }: Subscription, sections: readonly Section[]): readonly string[] {
  const isThere = folderPath.length > 0 && sectionOfFolders(folderPath, sections) === sectionId
  return isThere ? folderPath : [sections.find(section => section.sectionId === sectionId)?.title ?? sectionId]
}

export function createLibraryApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
  readonly clock: Clock
  readonly pool: WorkerPool
  readonly secrets: Secrets
}): Omit<Api['library'], 'setRetention' | 'previewRetention' | 'addSection' | 'editSection' | 'orderSections' | 'packs' | 'followPacks'> {
  const { archive, documents, events, clock, pool, secrets } = parts

  async function change(edit: (library: Library) => Library): Promise<void> {
    await documents.changeLibrary(edit)
    events.emit('library-changed', {})
  }

  return {
    read: async () => viewLibrary(documents.library(), archive, clock.now().toISOString()),
    savePlan: ({ plan }) => change(library => ({ ...library, editionPlans: withPlan(library.editionPlans, plan) })),
    removePlan: ({ planId }) => change(library => ({
      ...library, editionPlans: library.editionPlans.filter(plan => plan.planId !== planId)
    })),
    async importOpml({ text, allowPrivate = false }) {
      const feeds = await pool.run('read-opml', { text })
      const options = { importId: randomUUID(), allowPrivate }
      let outcome = importFeeds(documents.library(), feeds, options)
      if (outcome.report.added > 0) await change(library => (outcome = importFeeds(library, feeds, options)).library)
      // They lay readable in the list anyway.
      for (const { feedId, signIn } of outcome.signIns) await secrets.save(feedId, signIn, { acceptsPlain: true })
      return outcome.report
    },
    async undoImport({ importId }) {
      let outcome = undoImport(documents.library(), importId)
      if (outcome.removed.length === 0) throw new Failure('not-found', { what: 'import' })
      await change(library => (outcome = undoImport(library, importId)).library)
      for (const feedId of outcome.removed.filter(secrets.find)) await secrets.remove(feedId)
      return { removed: outcome.removed.length }
    },
    async exportOpml() {
      const library = documents.library()
      return writeOpml(library, subscription => foldersOf(subscription, library.sections))
    }
  }
}
