/** Composing: from an edition's window to a saved draft. One draft an edition, whoever asks first. */
import { setImmediate } from 'node:timers/promises'
import type { Digest, EarlierCorrection, EditionWindow } from '../../shared/digest.ts'
import { Failure } from '../../shared/failure.ts'
import type { FeedState } from '../../shared/feed.ts'
import type { EditionPlan, Library } from '../../shared/library.ts'
import { chooseStories, composeDigest, isInWindow, previousIssue, type Choice, type Edition } from '../digest/index.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Documents, KeyedSketch, WindowArticle, WindowSketch } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { createEditionStories } from './edition-stories.ts'
import { openIssuePages } from './issue-pages.ts'
import type { StoryKeeper } from './keep-stories.ts'
import { methodHealth } from '../library/method-health.ts'

export interface Composer {
  /** The edition's digest: the one that exists, else a new draft, which may be empty. Throws `Failure` `nothing-to-compose` where
   *  no feed was read: of a window that nobody looked at, nobody can say that it was quiet. */
  compose(plan: EditionPlan, edition: Edition): Promise<Digest>
}

const mostArticles = 5000
/** Read at once, so that the main thread is never held up. */
const pageSize = 250
const nearBy = 12 * 3_600_000

/** The window begins where the edition before ended, if that lies near: an edition asked for before or after its cut-off
 *  neither repeats nor loses what came in between. */
export function continueFrom(window: EditionWindow, previous: EditionWindow | undefined): EditionWindow {
  if (previous === undefined || previous.to >= window.to) return window
  return Date.parse(previous.to) >= Date.parse(window.from) - nearBy ? { ...window, from: previous.to } : window
}

/** At a cut-off the feeds that are due are read first, which takes a while. */
const readingTime = 10 * 60_000

/** Whether a feed answered in the window. Only the last answer of each is known. */
function isRead({ from, to }: EditionWindow, states: readonly FeedState[]): boolean {
  return states.some(({ fetchedAt = '' }) => Date.parse(fetchedAt) >= Date.parse(from)
    && Date.parse(fetchedAt) < Date.parse(to) + readingTime)
}

/** Gives articles the names that their outlets have in the library. */
function namesOf({ outlets }: Library): <T extends WindowSketch>(article: T) => T {
  const names = new Map(outlets.map(({ outletId, name }) => [outletId, name]))
  return article => ({ ...article, outletName: names.get(article.outletId) ?? article.outletId })
}

export function createComposer(parts: {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
  readonly events: EventHub
  readonly pool: WorkerPool
  readonly stories: StoryKeeper
}): Composer {
  const { archive, documents, clock, events } = parts
  const pages = openIssuePages(archive)
  const storiesAmong = createEditionStories(parts)
  let last: Promise<unknown> = Promise.resolve()

  function nextNumber(plan: EditionPlan): number {
    const numbers = documents.listDigests().filter(({ planId }) => planId === plan.planId).map(({ number }) => number)
    return Math.max(plan.firstNumber - 1, ...numbers) + 1
  }

  async function listWindow(window: EditionWindow): Promise<readonly WindowSketch[]> {
    const articles: WindowSketch[] = []
    const [isOurs, named] = [isInWindow(window), namesOf(documents.library())]
    let last: KeyedSketch | undefined
    for (let count = 0; count < mostArticles; count += pageSize) {
      const page = archive.listSketches(window, last, pageSize)
      articles.push(...page.filter(isOurs).map(named))
      if (page.length < pageSize) break
      last = page.at(-1)
      await setImmediate()
    }
    return articles
  }

  function findLeads({ candidates }: Choice): ReadonlyMap<string, WindowArticle> {
    const leads = candidates.flatMap(({ lead }) => archive.findArticle(lead.articleId) ?? [])
    return new Map(leads.map(namesOf(documents.library())).map(lead => [lead.articleId, lead]))
  }

  async function findPrevious({ planId }: EditionPlan, day: string): Promise<Digest | undefined> {
    const earlier = documents.listDigests().filter(row => row.day < day)
    const row = previousIssue({ planId, day, number: Infinity }, earlier)
    return row && documents.findDigest(row.digestId)
  }

  /** What was put right in issues of a plan since the one before was composed: what came later could not stand in it. */
  async function findCorrections({ planId }: EditionPlan, previous: Digest): Promise<readonly EarlierCorrection[]> {
    const { correctionOf } = previous
    const { composedAt } = (correctionOf === undefined ? undefined : await documents.findDigest(correctionOf)) ?? previous
    const rows = documents.listDigests().filter(row => row.planId === planId && row.correctionCount && row.status.kind === 'issued'
      && row.savedAt > composedAt)
    const latest = [...Map.groupBy(rows, ({ number }) => number).values()].flatMap(corrected =>
      corrected.toSorted((a, b) => (b.correctionCount ?? 0) - (a.correctionCount ?? 0)).slice(0, 1))
    const corrected = await Promise.all(latest.map(({ digestId }) => documents.findDigest(digestId)))
    return corrected.flatMap(digest => (digest?.corrections ?? []).map(one => ({ ...one, number: digest?.number ?? 0 })))
      .filter(({ correctedAt }) => correctedAt > composedAt)
      .toSorted((a, b) => (a.correctedAt < b.correctedAt ? -1 : 1))
  }

  async function compose(plan: EditionPlan, edition: Edition): Promise<Digest> {
    const digestId = `${edition.day}_${plan.planId}`
    const existing = await documents.findDigest(digestId)
    if (existing) return existing
    const previous = await findPrevious(plan, edition.day)
    const earlierCorrections = previous && await findCorrections(plan, previous)
    const window = continueFrom(edition.window, previous?.window)
    const articles = await listWindow(window)
    const states = archive.listFeedStates()
    if (articles.length === 0 && !isRead(window, states)) throw new Failure('nothing-to-compose')
    const stories = await storiesAmong(articles)
    const { sections, subscriptions } = documents.library()
    await setImmediate()
    const choice = chooseStories({ plan, window, articles, stories, sections })
    await setImmediate()
    const leads = findLeads(choice)
    await setImmediate()
    const digest = composeDigest({
      digestId, plan, editionKey: edition.key, day: edition.day, window, number: nextNumber(plan),
      now: clock.now().toISOString(), choice, leads, sections,
      feedCount: subscriptions.filter(({ isMuted }) => !isMuted).length,
      ...(previous && { previous, previousPages: pages.find(previous.digestId) ?? {} }),
      ...(earlierCorrections && { earlierCorrections }),
      ...methodHealth(documents.library(), states, clock.now().toISOString())
    })
    await setImmediate()
    await documents.saveDigest(digest, undefined)
    events.emit('digests-changed', { digestId })
    return digest
  }

  return {
    compose(plan, edition) {
      const result = last.then(() => compose(plan, edition))
      last = result.catch(() => undefined)
      return result
    }
  }
}
