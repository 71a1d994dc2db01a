import type { Api, LibraryView } from '../../shared/contract.ts'
import type { FeedHealth, FeedState } from '../../shared/feed.ts'
import type { EditionPlan, Library } from '../../shared/library.ts'
import type { EventHub } from '../event-hub.ts'
import { parseOpml, writeOpml } from '../feeds/index.ts'
import type { Archive, Documents } from '../ports.ts'
import { importFeeds } from '../library/import-feeds.ts'

/** The last outcome of refreshing a feed, from what the archive remembers. */
export function healthOf(state: FeedState | undefined): FeedHealth {
  if (state?.failureCode !== undefined && state.failureCount > 0) {
    const since = state.failingSince ?? state.checkedAt ?? ''
    if (state.failureCode === 'gone') return { kind: 'gone', since }
    return {
      kind: 'failing', since, failureCount: state.failureCount, code: state.failureCode, details: state.failureDetails ?? {}
    }
  }
  return state?.fetchedAt === undefined ? { kind: 'never-checked' } : { kind: 'ok', fetchedAt: state.fetchedAt }
}

function viewLibrary(library: Library, archive: Archive): LibraryView {
  const states = new Map(archive.listFeedStates().map(state => [state.feedId, state]))
  const unread = archive.unreadByFeed()
  return {
    outlets: library.outlets,
    sections: library.sections,
    editionPlans: library.editionPlans,
    subscriptions: library.subscriptions.map(subscription => ({
      ...subscription, health: healthOf(states.get(subscription.feedId)), unread: unread[subscription.feedId] ?? 0
    }))
  }
}

function withPlan(plans: readonly EditionPlan[], plan: EditionPlan): readonly EditionPlan[] {
  return plans.some(({ planId }) => planId === plan.planId)
    ? plans.map(other => (other.planId === plan.planId ? plan : other))
    : [...plans, plan]
}

export function createLibraryApi(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly events: EventHub
}): Api['library'] {
  const { archive, documents, events } = parts

  async function change(edit: (library: Library) => Library): Promise<void> {
    await documents.changeLibrary(edit)
    events.emit('library-changed', {})
  }

  return {
    read: async () => viewLibrary(documents.library(), archive),
    savePlan: ({ plan }) => change(library => ({ ...library, editionPlans: withPlan(library.editionPlans, plan) })),
    removePlan: ({ planId }) => change(library => ({
      ...library, editionPlans: library.editionPlans.filter(plan => plan.planId !== planId)
    })),
    async importOpml({ text, allowPrivate = false }) {
      const feeds = parseOpml(text)
      let outcome = importFeeds(documents.library(), feeds, allowPrivate)
      await change(library => (outcome = importFeeds(library, feeds, allowPrivate)).library)
      return outcome.report
    },
    exportOpml: async () => writeOpml(documents.library())
  }
}
