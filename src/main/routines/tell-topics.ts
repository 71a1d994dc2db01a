import { printableLine } from '../../shared/printable-line.ts'
import { firstAlertSettings, type TopicAlert } from '../../shared/topic.ts'
import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Documents, Notifier } from '../ports.ts'
import { alertTime } from '../topics/index.ts'

/** Tells the reader of new articles of topics, all in one, when the hour is right. */
export interface TopicTeller {
  tell(): void
  stop(): void
}

const memo = 'topics-alerted-at'
const minute = 60_000
const mostHeadlines = 4

interface TopicTellerParts {
  readonly archive: Archive
  readonly documents: Documents
  readonly clock: Clock
  readonly events: EventHub
  readonly notifier?: Notifier
}

export function createTopicTeller({ archive, documents, clock, events, notifier }: TopicTellerParts): TopicTeller {
  let cancel: (() => void) | undefined

  function isTime(now: string): boolean {
    const { zone, alerts = firstAlertSettings } = documents.settings()
    const lastAt = archive.readMemo(memo)
    return alertTime(alerts, { zone, now, ...(lastAt !== undefined && { lastAt }) })
  }

  function tell(): void {
    cancel?.()
    const alerting = documents.library().topics?.filter(({ hasAlert }) => hasAlert)
    const names = new Map(alerting?.map(({ topicId, name }) => [topicId, name]))
    const searches = new Map(archive.listTopicSearches().filter(({ topicId }) => names.has(topicId))
      .map(({ topicKey, topicId }) => [topicKey, topicId]))
    const news = archive.listTopicNews([...searches.keys()]).toSorted((one, other) => other.count - one.count)
    if (news.length === 0) return
    const now = clock.now().toISOString()
    if (!isTime(now)) {
      // Looking each minute needs no case for sleep, and none for a change of zone.
      cancel = clock.after(minute, tell)
      return
    }
    archive.settleTopicNews(news.map(({ topicKey }) => topicKey))
    archive.saveMemo(memo, now)
    const topics = news.map(({ topicKey, count, headline }) => {
      const topicId = searches.get(topicKey) ?? ''
      return { topicId, name: names.get(topicId) ?? '', count, headline }
    })
    events.emit('topics-alerted', { alert: { topics }, isShown: notifier?.show(notificationOf({ topics })) ?? false })
  }

  return { tell, stop: () => cancel?.() }
}

/** Names, numbers and headlines alone: these need no language. */
function notificationOf({ topics }: TopicAlert): { title: string; body: string } {
  return {
    title: topics.map(({ name, count }) => `${withoutTags(name)} (${count})`).join(' · '),
    body: topics.slice(0, mostHeadlines).map(({ headline }) => withoutTags(headline)).join('\n')
  }
}

/** Desktops on Linux may read the body as mark-up, links and pictures among it (Desktop Notifications 1.2, "Markup"), and others
 *  show it as it is: so nothing is escaped, and no bracket is left that could begin a tag. */
function withoutTags(text: string): string {
  return printableLine(text).replaceAll('<', '‹').replaceAll('>', '›').replaceAll('&', '+')
}
