import type { CountOf, CoverageFacts } from '../../../shared/digest.ts'
import type { Section } from '../../../shared/library.ts'
import type { WindowSketch } from '../../ports.ts'
import type { Candidate } from './rank-stories.ts'

/** What was read of a window: articles by section, outlet, language and hour of the desk's day, and who was first with each
 *  story. Counts of what we have, never of readers. */
export function coverageOf(
  candidates: readonly Candidate[], articles: readonly WindowSketch[], sections: readonly Section[], zone: string
): CoverageFacts {
  const titles = new Map(sections.map(({ sectionId, title }) => [sectionId, title]))
  return {
    sections: count(articles.map(({ sectionId }) => titles.get(sectionId) ?? sectionId)),
    outlets: count(articles.map(({ outletName }) => outletName)),
    languages: count(articles.flatMap(({ language }) => language ?? [])),
    hours: countHours(articles, zone),
    firsts: candidates.flatMap(({ articles: covering, lead }) => {
      const [first] = covering
      return first && covering.length > 1
        ? [{ headline: lead.headline, outletName: first.outletName, at: first.sortedAt, articles: covering.length }] : []
    })
  }
}

/** In all zones of today a quarter of an hour lies within one hour of the clock. */
const quarter = 900_000

/** To format thousands of zoned dates would take as long as all else of composing. */
function countHours(articles: readonly WindowSketch[], zone: string): readonly number[] {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' })
  const hours = Array.from({ length: 24 }, () => 0)
  for (const [at, { length }] of Map.groupBy(articles, ({ sortedAt }) => Math.floor(Date.parse(sortedAt) / quarter))) {
    const hour = Number(format.format(at * quarter))
    hours[hour] = (hours[hour] ?? 0) + length
  }
  return hours
}

/** Most first, then by name. */
function count(names: readonly string[]): readonly CountOf[] {
  return [...Map.groupBy(names, name => name)].map(([name, { length }]) => ({ name, count: length }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
}
