import type { ArticleRow } from '../../shared/article.ts'
import type { Library } from '../../shared/library.ts'
import type { Story, StoryView } from '../../shared/story.ts'
import type { Archive } from '../ports.ts'
import { independentVoices } from '../stories/index.ts'

/** Rows with the outlet's name as the library has it now: a renamed outlet is renamed in old articles too. */
export function withOutletNames<Row extends { readonly outletId: string; readonly outletName: string }>(
  rows: readonly Row[], library: Library
): readonly Row[] {
  const names = new Map(library.outlets.map(outlet => [outlet.outletId, outlet.name]))
  return rows.map(row => ({ ...row, outletName: names.get(row.outletId) ?? row.outletName }))
}

/** A muted feed is not shown, whatever led to its article. */
export function withoutMuted<Row extends { readonly feedId: string }>(rows: readonly Row[], library: Library): readonly Row[] {
  const muted = new Set(library.subscriptions.filter(({ isMuted }) => isMuted).map(({ feedId }) => feedId))
  return rows.filter(({ feedId }) => !muted.has(feedId))
}

/** Stories with their articles as rows; those that only one outlet is left of are left out. */
export function viewStories(stories: readonly Story[], archive: Archive, library: Library): readonly StoryView[] {
  const rows = withOutletNames(withoutMuted(archive.listRows(stories.flatMap(story => story.articleIds)), library), library)
  const byId = new Map(rows.map(row => [row.articleId, row]))
  return stories.flatMap(story => {
    const coverage = story.articleIds.flatMap(articleId => byId.get(articleId) ?? [])
    const lead = byId.get(story.leadArticleId) ?? coverage[0]
    const outlets = new Set(coverage.map(row => row.outletId))
    return lead && outlets.size > 1 ? [viewStory(story, lead, coverage)] : []
  })
}

function viewStory(story: Story, lead: ArticleRow, coverage: readonly ArticleRow[]): StoryView {
  const shown = new Set(coverage.map(({ articleId }) => articleId))
  const reprints = story.reprints?.filter(({ articleId, ofId }) => shown.has(articleId) && shown.has(ofId)) ?? []
  return {
    storyId: story.storyId, headline: lead.headline, direction: lead.direction, sectionId: story.sectionId,
    outletCount: independentVoices(coverage, story.reprints ?? []).length, firstAt: story.firstAt, latestAt: story.latestAt,
    lead, coverage,
    ...(lead.language === undefined ? {} : { language: lead.language }), ...(reprints.length > 0 && { reprints }),
    ...(story.pastIds?.length === story.articleIds.length && { isPast: true })
  }
}
