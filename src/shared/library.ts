/** What the reader set up: outlets, feeds, sections, edition plans. Kept as `library.json`. */
import type { DigestLayout, PaperSize, RightsTerms } from './digest.ts'
import type { FullTextChoice } from './full-text.ts'
import type { RetentionRule } from './retention.ts'
import type { Topic } from './topic.ts'

/** A division of the reader's paper. */
export interface Section {
  readonly sectionId: string
  readonly title: string
  readonly isHidden: boolean
  /** How long its articles are kept; absent: as the settings say. */
  readonly retention?: RetentionRule
}

/** The organisation that publishes; may have many feeds. */
export interface Outlet {
  readonly outletId: string
  readonly name: string
  readonly homePageUrl?: string
  /** BCP 47, as the outlet's feed declares it. */
  readonly language?: string
  /** The import of a subscription list that brought it. */
  readonly importId?: string
}

/** The reader's choice to follow one feed. */
export interface Subscription {
  readonly feedId: string
  readonly feedUrl: string
  readonly outletId: string
  /** Where its articles go, unless each decides for itself. */
  readonly sectionId: string
  /** Whether all its articles belong to the section; absent: those of every section but the fallback one do. */
  readonly isSectionPinned?: boolean
  /** The reader's own name for the feed; else `feedTitle`, else the outlet's name. */
  readonly title?: string
  /** What the feed calls itself. */
  readonly feedTitle?: string
  /** Stays in the library but is not refreshed and not shown. */
  readonly isMuted: boolean
  /** The reader agreed that this feed's address may be a private one (an intranet's). */
  readonly allowPrivate: boolean
  /** The reader's choice of the encoding it is read in (WHATWG name); else its own declaration and its bytes tell. */
  readonly encoding?: string
  /** IANA zone of its dates that name none; else UTC. */
  readonly zone?: string
  /** When the pages of its articles are fetched; absent: as the settings say. */
  readonly fullText?: FullTextChoice
  /** Path of folders in the OPML file it came from. */
  readonly folderPath?: readonly string[]
  /** The import of a subscription list that brought it, until the reader makes it his own by a change. */
  readonly importId?: string
}

/** A press review that recurs. */
export interface EditionPlan {
  readonly planId: string
  readonly name: string
  /** ISO weekdays on which it appears, 1 = Monday to 7 = Sunday. */
  readonly days: readonly number[]
  /** Wall-clock time `HH:MM` in `zone` after which an article belongs to the next edition. */
  readonly cutOff: string
  /** IANA zone. */
  readonly zone: string
  /** Length of the window that ends at the cut-off, in hours. */
  readonly windowHours: number
  /** Number of the first digest of the series; the following ones count on. */
  readonly firstNumber: number
  /** Most stories a draft starts with. */
  readonly maxBlocks: number
  /** Language of headings and dates in the document (BCP 47). */
  readonly language: string
  /** ISO instant from which cut-offs are made up when they were missed. */
  readonly activeFrom: string
  /** Composes a draft by itself at the cut-off. */
  readonly isAutomatic: boolean
  /** Its sections in their order; absent: all that are shown, in the library's. */
  readonly sectionIds?: readonly string[]
  /** Only these outlets; absent: all. */
  readonly outletIds?: readonly string[]
  readonly layout?: DigestLayout
  readonly paper?: PaperSize
  /** Who compiles it. */
  readonly compiler?: string
  /** As `internal`, `for the board only`. */
  readonly distribution?: string
  /** A PNG or JPEG as a data address. */
  readonly logo?: string
  readonly rights?: RightsTerms
}

export interface Library {
  readonly schemaVersion: 1
  readonly outlets: readonly Outlet[]
  readonly subscriptions: readonly Subscription[]
  readonly sections: readonly Section[]
  readonly editionPlans: readonly EditionPlan[]
  readonly topics?: readonly Topic[]
  /** Suggested topics that the reader does not want, the latest last. */
  readonly dismissedTerms?: readonly string[]
}

/** The sections of the news agency's page, in its order. */
export const defaultSections: readonly Section[] = [
  { sectionId: 'world', title: 'World', isHidden: false },
  { sectionId: 'politics', title: 'Politics & Diplomacy', isHidden: false },
  { sectionId: 'business', title: 'Business & Economy', isHidden: false },
  { sectionId: 'military', title: 'Military & Defense', isHidden: false },
  { sectionId: 'science', title: 'Science & Space', isHidden: false },
  { sectionId: 'society', title: 'Society & Culture', isHidden: false },
  { sectionId: 'sport', title: 'Sport', isHidden: false },
  { sectionId: 'press-review', title: 'Press Review', isHidden: false }
]

/** Where an article goes when nothing else is known. */
export const fallbackSectionId = 'world'

/** Whether a feed's articles stay in its section, whatever they say themselves. */
export function isPinned({ sectionId, isSectionPinned = sectionId !== fallbackSectionId }: Subscription): boolean {
  return isSectionPinned
}
