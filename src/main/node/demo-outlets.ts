import type { StampForm } from './demo-times.ts'

/** A feed of an invented outlet: its path on the outlet's host and its file under `resources/demo/feeds`. */
export interface DemoFeed {
  readonly path: string
  readonly file: string
  readonly title: string
  readonly mediaType: string
  readonly stampForm: StampForm
  /** Where its articles go unless their tags say otherwise. */
  readonly sectionId: string
  /** BCP 47, where it is not the outlet's own. */
  readonly language?: string
}

/** An invented outlet under a name that no network resolves (RFC 6761, `.example`). */
export interface DemoOutlet {
  readonly outletId: string
  readonly name: string
  readonly host: string
  /** BCP 47. */
  readonly language: string
  /** The publisher's offset from UTC. */
  readonly offset: string
  /** Followed from the start; the other ones wait to be subscribed to. */
  readonly isFollowed: boolean
  readonly feeds: readonly DemoFeed[]
}

type FeedPlace = Omit<DemoFeed, 'mediaType' | 'stampForm'>

const rss = (place: FeedPlace): DemoFeed => ({ ...place, mediaType: 'application/rss+xml', stampForm: 'rfc822' })
const rdf = (place: FeedPlace): DemoFeed => ({ ...place, mediaType: 'application/rdf+xml', stampForm: 'rfc3339' })
const atom = (place: FeedPlace): DemoFeed => ({ ...place, mediaType: 'application/atom+xml', stampForm: 'rfc3339' })
const json = (place: FeedPlace): DemoFeed => ({ ...place, mediaType: 'application/feed+json', stampForm: 'rfc3339' })

/** All outlets of the demo: invented, in seven languages and five scripts. */
export const demoOutlets: readonly DemoOutlet[] = [
  {
    outletId: 'harbour-times', name: 'Harbour Times', host: 'harbour-times.example',
    language: 'en', offset: '+01:00', isFollowed: true,
    feeds: [
      rss({ path: '/feed.xml', file: 'harbour-times.xml', title: 'Harbour Times', sectionId: 'world' }),
      rss({ path: '/sport.xml', file: 'harbour-times-sport.xml', title: 'Harbour Times: Sport', sectionId: 'sport' })
    ]
  },
  {
    outletId: 'saltmarsh-gazette', name: 'Saltmarsh Gazette', host: 'saltmarsh-gazette.example',
    language: 'en', offset: '+00:00', isFollowed: true,
    feeds: [atom({ path: '/atom.xml', file: 'saltmarsh-gazette.atom', title: 'Saltmarsh Gazette', sectionId: 'world' })]
  },
  {
    outletId: 'meridian-ledger', name: 'Meridian Ledger', host: 'meridian-ledger.example',
    language: 'en', offset: '+00:00', isFollowed: true,
    feeds: [rss({ path: '/rss', file: 'meridian-ledger.xml', title: 'Meridian Ledger', sectionId: 'world' })]
  },
  {
    outletId: 'polar-observer', name: 'Polar Observer', host: 'polar-observer.example',
    language: 'en', offset: '-03:00', isFollowed: true,
    feeds: [json({ path: '/feed.json', file: 'polar-observer.json', title: 'Polar Observer', sectionId: 'world' })]
  },
  {
    outletId: 'handelspost', name: 'Handelspost', host: 'handelspost.example',
    language: 'de', offset: '+01:00', isFollowed: true,
    feeds: [
      rss({ path: '/feed', file: 'handelspost.xml', title: 'Handelspost', sectionId: 'world' }),
      rss({ path: '/english', file: 'handelspost-en.xml', title: 'Handelspost in English', sectionId: 'world', language: 'en' })
    ]
  },
  {
    outletId: 'nordpost', name: 'Nordpost', host: 'nordpost.example',
    language: 'de', offset: '+01:00', isFollowed: true,
    feeds: [
      atom({ path: '/atom', file: 'nordpost.atom', title: 'Nordpost', sectionId: 'world' }),
      atom({ path: '/en.atom', file: 'nordpost-en.atom', title: 'Nordpost in English', sectionId: 'world', language: 'en' })
    ]
  },
  {
    outletId: 'courrier-du-port', name: 'Le Courrier du Port', host: 'courrier-du-port.example',
    language: 'fr', offset: '+01:00', isFollowed: true,
    feeds: [
      rss({ path: '/une.xml', file: 'courrier-du-port.xml', title: 'Le Courrier du Port', sectionId: 'world' }),
      rss({ path: '/english.xml', file: 'courrier-du-port-en.xml', title: 'Le Courrier (English)', sectionId: 'world', language: 'en' })
    ]
  },
  {
    outletId: 'gazette-des-quais', name: 'La Gazette des Quais', host: 'gazette-des-quais.example',
    language: 'fr', offset: '+01:00', isFollowed: true,
    feeds: [rdf({ path: '/index.rdf', file: 'gazette-des-quais.rdf', title: 'La Gazette des Quais', sectionId: 'world' })]
  },
  {
    outletId: 'utrennyaya-volna', name: 'Утренняя волна', host: 'utrennyaya-volna.example',
    language: 'ru', offset: '+03:00', isFollowed: true,
    feeds: [rss({ path: '/rss.xml', file: 'utrennyaya-volna.xml', title: 'Утренняя волна', sectionId: 'world' })]
  },
  {
    outletId: 'rechnaya-storona', name: 'Речная сторона', host: 'rechnaya-storona.example',
    language: 'ru', offset: '+05:00', isFollowed: true,
    feeds: [atom({ path: '/lenta.atom', file: 'rechnaya-storona.atom', title: 'Речная сторона', sectionId: 'world' })]
  },
  {
    outletId: 'al-mina', name: 'الميناء', host: 'al-mina.example',
    language: 'ar', offset: '+03:00', isFollowed: true,
    feeds: [
      rss({ path: '/feed.xml', file: 'al-mina.xml', title: 'الميناء', sectionId: 'world' }),
      rss({ path: '/en.xml', file: 'al-mina-en.xml', title: 'Al Mina English', sectionId: 'world', language: 'en' })
    ]
  },
  {
    outletId: 'haigang-ribao', name: '海港日报', host: 'haigang-ribao.example',
    language: 'zh', offset: '+08:00', isFollowed: true,
    feeds: [
      json({ path: '/feed.json', file: 'haigang-ribao.json', title: '海港日报', sectionId: 'world' }),
      json({ path: '/en.json', file: 'haigang-daily.json', title: 'Haigang Daily', sectionId: 'world', language: 'en' })
    ]
  },
  {
    outletId: 'apovathra', name: 'Η Αποβάθρα', host: 'apovathra.example',
    language: 'el', offset: '+02:00', isFollowed: true,
    feeds: [rss({ path: '/rss', file: 'apovathra.xml', title: 'Η Αποβάθρα', sectionId: 'world' })]
  },
  {
    outletId: 'lighthouse-weekly', name: 'Lighthouse Weekly', host: 'lighthouse-weekly.example',
    language: 'en', offset: '+00:00', isFollowed: false,
    feeds: [atom({ path: '/weekly.atom', file: 'lighthouse-weekly.atom', title: 'Lighthouse Weekly', sectionId: 'society' })]
  }
]

/** A picture agency with several names, as they have: one host is asked once a second at most, and the demo should be quick. */
export const demoPictureHosts: readonly string[] = Array.from({ length: 8 }, (_, n) => `p${n + 1}.pictures.example`)
