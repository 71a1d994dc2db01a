import type { AppCommand } from './app-command.ts'
import { failedLine, listFailedFeeds, refreshFeeds, refreshLine } from './refresh-feeds.ts'

/** Reads all feeds once. */
export const refreshCommand: AppCommand = {
  summary: 'read all feeds once',
  usage: `Usage: press-review refresh [options]

Reads all feeds that are followed, once, and says which of them cannot be read.

`,
  flags: {},
  plan({ positionals }) {
    if (positionals.length > 0) throw new Error(`All feeds are read: what is ${positionals[0]}?`)
    return async (app, voice) => {
      const outcome = await refreshFeeds(app, voice)
      const failed = await listFailedFeeds(app)
      return {
        lines: [refreshLine(outcome), ...failed.map(failedLine)], facts: { ...outcome, failed },
        isFailed: outcome.feedCount > 0 && outcome.failedCount === outcome.feedCount
      }
    }
  }
}
