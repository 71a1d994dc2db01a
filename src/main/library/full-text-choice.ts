import type { FullTextChoice } from '../../shared/full-text.ts'
import type { Subscription } from '../../shared/library.ts'
import type { Settings } from '../../shared/settings.ts'

/** When the pages of a feed's articles are fetched: as the reader chose for the feed, else for all. */
export function fullTextChoice(
  subscription: Pick<Subscription, 'fullText'> | undefined, settings: Pick<Settings, 'fullText'>
): FullTextChoice {
  return subscription?.fullText ?? settings.fullText ?? 'onOpening'
}
