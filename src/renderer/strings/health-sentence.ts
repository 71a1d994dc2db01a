import type { FeedHealth, FeedHealthRow } from '../../shared/feed.ts'
import { failureSentence } from './failure-sentence.ts'
import { healthPage, healthStates } from './index.ts'

/** A feed's health as a sentence with what to do. `when` writes the time of its last good fetch, or since when it fails. */
export function healthSentence(health: FeedHealth, when: (instant: string) => string): string {
  switch (health.kind) {
    case 'never-checked': return healthStates.neverChecked
    case 'ok': return healthStates.ok(when(health.fetchedAt))
    case 'gone': return healthStates.gone(when(health.since))
    case 'resting': return healthPage.resting(when(health.until))
    case 'failing': return healthStates.failing(when(health.since), failureSentence(health))
  }
}

interface Trouble {
  readonly row: FeedHealthRow
  readonly concern: 'gone' | 'failing' | 'silent' | 'salvaged' | 'moving' | undefined
}

/** What is wrong with a feed and what to do; undefined where nothing is. */
export function troubleSentence({ row, concern }: Trouble, when: (instant: string) => string): string | undefined {
  switch (concern) {
    case 'gone': case 'failing':
      return inTurn(healthSentence(row.health, when), row.restsUntil && healthPage.resting(when(row.restsUntil)))
    case 'silent': return healthPage.silent(when(row.silentSince ?? ''), row.rhythm?.usualGap)
    case 'salvaged': return healthPage.salvaged
    case 'moving': return healthPage.moving(row.movedTo ?? '')
    case undefined: return undefined
  }
}

/** Whole sentences stand one after the other in any language. */
function inTurn(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter(Boolean).join(' ')
}
