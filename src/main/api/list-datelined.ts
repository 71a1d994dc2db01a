import type { ArticlePage } from '../../shared/article-lists.ts'
import { found } from '../../shared/failure.ts'
import { isFiledFrom } from '../desk/index.ts'
import type { Archive } from '../ports.ts'
import type { Cities } from './read-cities.ts'

export interface DatelinedQuestion {
  readonly cityId: string
  readonly isUnread?: boolean
  readonly cursor?: string
  readonly limit: number
}

/** What was filed from a city, under any of its names. Throws `Failure` `not-found`. */
export function openDatelinedList(
  archive: Pick<Archive, 'listDatelines' | 'listDatelined'>, cities: Cities
): (question: DatelinedQuestion) => Promise<ArticlePage> {
  return async ({ cityId, ...page }) => {
    const city = found((await cities()).find(other => other.cityId === cityId), 'city')
    return archive.listDatelined({ datelines: archive.listDatelines().filter(isFiledFrom(city)), ...page })
  }
}
