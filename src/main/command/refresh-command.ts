import type { App } from '../app.ts'
import type { AppCommand } from './app-command.ts'
import { failedLine, listFailedFeeds, refreshFeeds, refreshLine } from './refresh-feeds.ts'
import type { Voice } from './voice.ts'

/** Reads all feeds once. */
export const refreshCommand: AppCommand = {
  summary: 'read all feeds once',
  usage: `Usage: press-review refresh [options]

Reads all feeds that are followed, once, and says which of them cannot be read.

  --allow-private  from now on also read feeds that were refused because their address is private (an intranet's)
`,
  flags: { 'allow-private': { type: 'boolean' } },
  plan({ positionals, values }) {
    if (positionals.length > 0) throw new Error(`All feeds are read: what is ${positionals[0]}?`)
    return async (app, voice) => {
      const outcome = values['allow-private'] === true ? await refreshWithPrivate(app, voice) : await refreshFeeds(app, voice)
      const failed = await listFailedFeeds(app)
      return {
        lines: [refreshLine(outcome), ...failed.map(failedLine)], facts: { ...outcome, failed },
        isFailed: outcome.feedCount > 0 && outcome.failedCount === outcome.feedCount
      }
    }
  }
}

/** Which feeds need it is known only once they were asked; they keep it, as when it is allowed in the window. */
async function refreshWithPrivate(app: App, voice: Voice): ReturnType<typeof refreshFeeds> {
  const first = await refreshFeeds(app, voice)
  const { subscriptions } = await app.api.library.read({})
  const refused = subscriptions.filter(({ health }) => health.kind === 'failing' && health.code === 'address-private')
  let { failedCount, newCount } = first
  for (const { feedId } of refused) {
    await app.api.feeds.edit({ feedId, allowPrivate: true })
    const again = await app.api.feeds.refresh({ feedId })
    failedCount += again.failedCount - 1
    newCount += again.newCount
  }
  return { ...first, failedCount, newCount }
}
