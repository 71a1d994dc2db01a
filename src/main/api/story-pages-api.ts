import type { Api } from '../../shared/contract.ts'
import { found } from '../../shared/failure.ts'
import type { LinkedStory, RankedStory, Story, StoryLink, StoryPage, StoryView } from '../../shared/story.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, ArchiveReader, Clock, Documents } from '../ports.ts'
import { independentVoices, scoreStory } from '../stories/index.ts'
import { withLags } from './other-media.ts'
import { rankedSpan } from './span-start.ts'
import { viewStories } from './view-stories.ts'

export type StoryPagesMethod = 'ranked' | 'open' | 'link'

const day = 86_400_000
/** A matter that rested for longer than this is taken for a new one. */
const mostRest = 30 * day
/** Articles of other stories that are looked at for shared names. */
const mostNaming = 400
/** Articles of the story that its names are read from. */
const mostRead = 40
const readLength = 600

export function createStoryPagesApi(parts: {
  readonly archive: Archive
  readonly reader: ArchiveReader
  readonly documents: Documents
  readonly clock: Clock
  readonly events: EventHub
}): Pick<Api['stories'], StoryPagesMethod> {
  const { archive, reader, documents, clock, events } = parts

  function find(storyId: string): Story {
    return found(archive.findWholeStory(storyId), 'story')
  }

  function askForLinks({ storyId, articleIds, firstAt, latestAt }: Story): Promise<readonly StoryLink[]> {
    const articles = articleIds.slice(-mostRead).flatMap(articleId => {
      const article = archive.findArticle(articleId)
      if (article === undefined) return []
      const { headline, bodyText, excerpt, language } = article
      return [{ headline, text: (bodyText || excerpt).slice(0, readLength), ...(language !== undefined && { language }) }]
    })
    return reader.linkStories({
      storyId, articles, limit: mostNaming,
      from: new Date(Date.parse(firstAt) - mostRest).toISOString(),
      before: new Date(Date.parse(latestAt) + mostRest).toISOString()
    })
  }

  /** What the reader decided wins over what the names say. */
  async function listLinked(story: Story): Promise<readonly LinkedStory[]> {
    const decided = new Map(archive.listStoryLinks(story.storyId).map(({ otherId, isLinked }) => [otherId, isLinked]))
    const named = new Map((await askForLinks(story)).map(link => [link.storyId, link.sharedNames]))
    const byHand = [...decided].flatMap(([otherId, isLinked]) => isLinked ? [otherId] : [])
    const storyIds = new Set([...named.keys(), ...byHand].filter(storyId => decided.get(storyId) !== false))
    const stories = [...storyIds].flatMap(storyId => archive.findWholeStory(storyId) ?? [])
    return viewStories(stories, archive, documents.library())
      .map(view => ({
        ...view, sharedNames: named.get(view.storyId) ?? [], isByHand: decided.get(view.storyId) === true
      }))
      .toSorted((a, b) => Date.parse(b.latestAt) - Date.parse(a.latestAt))
  }

  function absentOutlets({ coverage }: StoryView): StoryPage['absentOutlets'] {
    const { subscriptions, outlets } = documents.library()
    const present = new Set(coverage.map(({ outletId }) => outletId))
    const followed = new Set(subscriptions.filter(({ isMuted }) => !isMuted).map(({ outletId }) => outletId))
    return outlets.filter(({ outletId }) => followed.has(outletId) && !present.has(outletId))
      .map(({ outletId, name }) => ({ outletId, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name))
  }

  return {
    async ranked({ span, order, limit }) {
      const asked = rankedSpan(span, clock.now(), documents.settings().zone)
      return viewRanked(await reader.rankStories({ ...asked, order, limit }), asked.from, archive, documents)
    },

    async open({ storyId }) {
      const story = find(storyId)
      const view = found(viewStories([story], archive, documents.library())[0], 'story')
      const dossierId = archive.findDossierOf(storyId)
      const undoToken = archive.findLastStoryDecision(story.articleIds)
      return {
        ...view, coverage: withLags(view.coverage, story), pastIds: story.pastIds ?? [], absentOutlets: absentOutlets(view),
        linked: await listLinked(story),
        score: scoreStory(view.coverage, view.reprints ?? [], rankedSpan('today', clock.now(), documents.settings().zone)),
        ...(dossierId !== undefined && { dossierId }), ...(undoToken !== undefined && { undoToken })
      }
    },

    async link({ storyId, otherId, isLinked }) {
      find(storyId)
      find(otherId)
      archive.saveStoryLink(storyId, otherId, isLinked)
      events.emit('stories-changed', {})
    }
  }
}

/** Ranked stories as they are shown, in their order, each with what its score counts: the articles since `from`. One that is gone
 *  meanwhile is left out. */
export function viewRanked(
  ranked: readonly RankedStory[], from: string, archive: Archive, documents: Documents
): readonly StoryView[] {
  const scores = new Map(ranked.map(({ storyId, score }) => [storyId, score]))
  const stories = ranked.flatMap(({ storyId }) => archive.findWholeStory(storyId) ?? [])
  return viewStories(stories, archive, documents.library()).map(view => {
    const score = scores.get(view.storyId)
    const coverage = view.coverage.filter(({ sortedAt }) => Date.parse(sortedAt) >= Date.parse(from))
    const outletCount = independentVoices(coverage, view.reprints ?? []).length
    return { ...view, coverage, outletCount, ...(score !== undefined && { score }) }
  })
}
