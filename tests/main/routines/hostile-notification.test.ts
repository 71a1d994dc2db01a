import { expect, onTestFinished, test } from 'vitest'
import { createTopicKeeper } from '../../../src/main/routines/keep-topics.ts'
import type { Topic } from '../../../src/shared/topic.ts'
import { hostileLines, hostileVectors } from '../../support/hostile-vectors.ts'
import { handClock } from '../../support/hand-clock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { feedIdAt, feedOf, feedPool, feedUrlOf, following, openWorkshop, readerOf, settings, start } from './workshop.ts'

interface Notification { readonly title: string; readonly body: string }

const host = 'quay.example'
/** As many as a notification quotes a headline of. */
const topics: readonly Topic[] = ['grain', 'tides', 'pilots', 'cranes'].map(word => ({
  topicId: word, name: word, query: word, colour: 'teal', hasAlert: true, createdAt: start
}))

const asTitle = (markup: string): string => `<![CDATA[${markup.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
// XML cannot carry these.
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const withoutControls = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')

/** Follows a feed whose headlines these are, each of a topic; answers what the system was given to show. */
async function notificationsOf(headlines: readonly string[]): Promise<readonly Notification[]> {
  const workshop = await openWorkshop({
    // Outside of quiet hours; and nothing waits for the pictures of a host.
    folder: await temporaryFolder(), clock: handClock('2026-11-22T12:00:00.000Z'), settings: { ...settings, pictures: 'never' },
    library: { ...following(host), topics }
  })
  const { clock, http, refresher } = workshop
  const shown: Notification[] = []
  const keeper = createTopicKeeper({
    ...workshop, reader: readerOf(workshop), pool: feedPool, notifier: { show: notification => shown.push(notification) > 0 }
  })
  onTestFinished(async () => {
    await keeper.stop()
    await workshop.close()
  })
  for (let at = 0; at < headlines.length; at += topics.length) {
    http.answer(feedUrlOf(host), { body: feedOf('Quay', headlines.slice(at, at + topics.length)) })
    await refresher.refresh([feedIdAt(host)])
    await keeper.keep()
    // The next ones are another day's, so that each is told.
    clock.pass(25 * 3_600_000)
  }
  return shown
}

test('hostile headlines come into notifications as plain lines, with nothing that a desktop takes for mark-up (fault 39)', async () => {
  const markup = [...hostileVectors('https://beacon.example').map(({ body }) => body), ...hostileLines('https://beacon.example')]
  const shown = await notificationsOf(markup.map((body, index) =>
    asTitle(withoutControls(`Number ${index} of ${topics[index % topics.length]?.name}: ${body}\r\nX-Header: 1\u202e`))))
  const told = shown.flatMap(({ body }) => body.split('\n'))
  expect(told.map(line => Number(/^Number (\d+) of /.exec(line)?.[1])).toSorted((one, other) => one - other))
    .toEqual(markup.map((_, index) => index))
  expect(shown.filter(({ title, body }) => /[<>&\r\u202a-\u202e\u2066-\u2069]/u.test(title + body))).toEqual([])
})
