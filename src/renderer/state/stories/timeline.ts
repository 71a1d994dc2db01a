import type { LinkedStory, StoryPage } from '../../../shared/story.ts'
import { dayOf, timeIn } from '../../format/times.ts'
import { foldWireCopy, type Voice } from './wire-copy.ts'

export type TimelineEntry =
  | { readonly kind: 'article'; readonly at: string; readonly voice: Voice }
  | { readonly kind: 'story'; readonly at: string; readonly story: LinkedStory }

interface TimelineHour {
  /** `08` */
  readonly hour: string
  /** Earliest first. */
  readonly entries: readonly TimelineEntry[]
}

export interface TimelineDay {
  readonly day: string
  readonly hours: readonly TimelineHour[]
}

/** A story by day and hour, the earliest first: its own articles, and stories of the same matter where they began. */
export function timelineOf(story: Pick<StoryPage, 'coverage' | 'linked'>, zone: string): readonly TimelineDay[] {
  const entries: readonly TimelineEntry[] = [
    ...foldWireCopy(story.coverage).map(voice => ({ kind: 'article' as const, at: voice.row.sortedAt, voice })),
    ...story.linked.map(linked => ({ kind: 'story' as const, at: linked.firstAt, story: linked }))
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return [...Map.groupBy(entries, ({ at }) => dayOf(at, zone))].map(([day, ofDay]) => ({
    day, hours: [...Map.groupBy(ofDay, ({ at }) => timeIn(at, zone).slice(0, 2))].map(([hour, some]) => ({ hour, entries: some }))
  }))
}

export interface Bars {
  readonly unit: 'hour' | 'day'
  /** Articles in each hour or day, from the first one's on. */
  readonly counts: readonly number[]
}

const hourMs = 3_600_000
const mostHours = 48
const mostDays = 60

/** How many articles came when, those of linked stories too; by the hour as long as that is two days at most. */
export function barsOf(story: Pick<StoryPage, 'coverage' | 'linked'>): Bars {
  const rows = [...story.coverage, ...story.linked.flatMap(({ coverage }) => coverage)]
  const times = rows.map(({ sortedAt }) => Date.parse(sortedAt))
  const last = Math.max(...times)
  const hours = (last - Math.min(...times)) / hourMs
  const unit = hours <= mostHours ? 'hour' : 'day'
  const step = unit === 'hour' ? hourMs : 24 * hourMs
  const first = Math.max(Math.min(...times), last - mostDays * step)
  const counts = Array.from({ length: Math.floor((last - first) / step) + 1 }, () => 0)
  for (const time of times) {
    const place = Math.floor((time - first) / step)
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1
  }
  return { unit, counts }
}
