/** The sentences and words that the program itself puts into a press review. */
import type { MethodHealth } from '../../../shared/digest.ts'
import type { RateSource } from '../../../shared/money.ts'

interface MethodFacts {
  /** First and last instant of the window, as they are printed. */
  readonly from: string
  readonly to: string
  readonly feeds: number
  readonly articles: number
  readonly stories: number
}

export interface DigestStrings {
  /** BCP 47; `en` where there is no catalogue in the language that was asked for. */
  readonly language: string
  readonly pressReview: string
  /** Of a day without news. */
  readonly headlineOfNone: string
  headlineOfOne(headline: string): string
  headlineOfTwo(first: string, second: string): string
  /** `day`: calendar day of the edition. */
  deck(day: string): string
  /** Few stories, or none, were shared by several articles. */
  quietDeck(storyCount: number, day: string): string
  /** Stands for the pieces of a press review that has none. */
  readonly noCoverage: string
  number(value: number): string
  readonly draft: string
  readonly draftNote: string
  readonly contents: string
  readonly day: string
  readonly plan: string
  readonly window: string
  readonly cutOff: string
  readonly composed: string
  readonly issued: string
  readonly coverage: string
  coverageOf(articles: number, stories: number, feeds: number): string
  readonly noByline: string
  retrieved(time: string): string
  /** `page` as it is printed: `B3`. */
  inPrint(day: string, page?: string): string
  inLanguage(languageName: string): string
  /** Stands under a summary that is the outlet's own lede. */
  readonly outletsWords: string
  readonly alsoCoveredIn: string
  /** Over the three stories that matter most. */
  readonly brief: string
  readonly compiler: string
  readonly distribution: string
  readonly paywalled: string
  readonly notCoveredIn: string
  readonly editorsNote: string
  readonly tags: string
  /** Before the issue that had the story before. */
  readonly follows: string
  issueAndPage(number: number, page: number | undefined): string
  /** What a sum is worth: `about €36 billion (European Central Bank, 7 June 2017)`. */
  worth(amount: string, publisher: string, date: string): string
  bank(source: RateSource): string
  readonly continuity: string
  /** Before the corrections since it was first issued. */
  readonly corrected: string
  /** Before the corrections of earlier issues. */
  readonly correctedEarlier: string
  /** Before stories of the issue before. */
  readonly dropped: string
  recipients(count: number): string
  readonly coverageTitle: string
  readonly articles: string
  readonly story: string
  readonly bySection: string
  readonly byOutlet: string
  readonly byLanguage: string
  readonly byHour: string
  readonly firsts: string
  readonly firstOutlet: string
  readonly firstAt: string
  furtherRows(count: number): string
  readonly sources: string
  readonly noLink: string
  readonly method: string
  methodOf(facts: MethodFacts): string
  readonly noFailedFeed: string
  failedFeeds(count: number): string
  /** Stands after the list of feeds that failed, when it is cut off. */
  furtherFeeds(count: number): string
  /** Feeds that were read, failed, or were silent, as counts. */
  feedHealth(facts: Pick<MethodHealth, 'readCount' | 'failedCount' | 'silentCount'>): string
  /** Stands before their names. */
  readonly outletsConcerned: string
  furtherOutlets(count: number): string
  readonly rights: string
  readonly rightsNote: string
  /** Of clippings, which have texts in full. */
  readonly clippingsNote: string
  readonly disclaimer: string
}
