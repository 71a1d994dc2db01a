import { defaultSections, type EditionPlan, type Library, type Subscription } from '../../shared/library.ts'
import { type DemoFeed, type DemoOutlet, demoOutlets } from './demo-outlets.ts'

/** The library a demo starts with: every followed outlet, the usual sections, one morning press review.
 *  `zone` is the IANA zone of the desk. */
export function demoLibrary(now: Date, zone: string): Library {
  const followed = demoOutlets.filter((outlet) => outlet.isFollowed)
  return {
    schemaVersion: 1,
    outlets: followed.map(({ outletId, name, host, language }) => ({ outletId, name, homePageUrl: `http://${host}/`, language })),
    subscriptions: followed.flatMap((outlet) => outlet.feeds.map((feed) => subscription(outlet, feed))),
    sections: defaultSections,
    editionPlans: [morningPlan(now, zone)]
  }
}

function subscription(outlet: DemoOutlet, feed: DemoFeed): Subscription {
  return {
    feedId: `demo-${feed.file.replace(/\.\w+$/, '')}`,
    feedUrl: `http://${outlet.host}${feed.path}`,
    outletId: outlet.outletId,
    sectionId: feed.sectionId,
    feedTitle: feed.title,
    isMuted: false,
    // The HTTP port lets the names of `localHosts` through by itself: no feed of the demo may reach another private address.
    allowPrivate: false
  }
}

function morningPlan(now: Date, zone: string): EditionPlan {
  return {
    planId: 'morning',
    name: 'Morning press review',
    days: [1, 2, 3, 4, 5, 6, 7],
    cutOff: '07:00',
    zone,
    windowHours: 24,
    firstNumber: 171,
    maxBlocks: 12,
    language: 'en',
    activeFrom: now.toISOString(),
    isAutomatic: true
  }
}
