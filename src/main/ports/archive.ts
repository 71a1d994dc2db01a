/** The archive of the press, and the part of it that may take long. */
import type { Annotation, LabelCount } from '../../shared/annotation.ts'
import type { Article, ArticleRow, Revision, StoredPicture } from '../../shared/article.ts'
import type {
  ArticleCounts, ArticleFilter, ArticlePage, MarkedRead, SearchOptions, SearchPage
} from '../../shared/article-lists.ts'
import type { FoundIssues } from '../../shared/digest.ts'
import type { DossierRow } from '../../shared/dossier.ts'
import type { FeedState } from '../../shared/feed.ts'
import type { QueuedFetch } from '../../shared/full-text.ts'
import type { DayRates, RateSource } from '../../shared/money.ts'
import type {
  CoveringArticle, LinkQuestion, NamingQuestion, RankQuestion, RelatedQuestion, StoryNaming
} from '../../shared/story-questions.ts'
import type { RankedStory, Story, StoryArticle, StoryCorrection, StoryLink } from '../../shared/story.ts'
import type { TermCount, TopicCount, TopicMatch, TopicSearch, UnusualTerm } from '../../shared/topic.ts'
import type {
  AddedArticles, AddedInParts, ArchiveInput, ArticleCorrection, FeedDocument, IssueText, KeptArticle, KeptQuery, KeyedSketch,
  NewArticle, PackedArticles, PageFailure, PageInput, RecoveredArticles, RetentionFacts, SeenSpan, StoredPage, StoredReading,
  StoryDecision, StorySpan, WindowArticle, WindowStoryArticle
} from './archive-values.ts'

/** The part of the archive that may take long, answered in a thread of its own. */
export interface ArchiveReader {
  search(query: string, filter: ArticleFilter, cursor: string | undefined, limit: number, options?: SearchOptions): Promise<SearchPage>
  /** As `Archive.listRelated`. */
  listRelated(question: RelatedQuestion): Promise<readonly ArticleRow[]>
  /** Stories of at least two outlets, the first of the order first. */
  rankStories(question: RankQuestion): Promise<readonly RankedStory[]>
  /** Other stories of the same matter, the nearest first. */
  linkStories(question: LinkQuestion): Promise<readonly StoryLink[]>
  /** Which of the articles belong to which topic. */
  matchTopics(
    searches: readonly TopicSearch[], articleKeys: readonly number[], options: SearchOptions
  ): Promise<readonly TopicMatch[]>
  /** Articles of a query with a key below `before`, newest first; `before` of the answer is where to go on, absent at the end. */
  findForTopic(query: string, before: number, limit: number, options: SearchOptions):
  Promise<{ readonly articleKeys: readonly number[]; readonly before?: number }>
  /** The most unusual names and phrases of `day`, compared with the days from `from` on. */
  listUnusualTerms(from: string, day: string, limit: number): Promise<readonly UnusualTerm[]>
  countTopics(): Promise<readonly TopicCount[]>
  /** As `Archive.searchIssues`. */
  searchIssues(query: string, options: { readonly limit: number; readonly now: string }): Promise<FoundIssues>
}

/** The archive of the press: one SQLite database. Calls that answer at once are short, and write in the main thread. */
export interface Archive {
  addArticles(inputs: readonly ArchiveInput[]): AddedArticles
  /** The same in a thread of its own, for hundreds at once. Meanwhile whoever writes waits: until the answer comes, write nothing
   *  that can wait as well. */
  addArticlesApart(packed: readonly PackedArticles[]): Promise<AddedInParts>
  /** Answers the ids of those that are stored and read otherwise now. */
  correctArticles(corrections: readonly ArticleCorrection[]): readonly string[]
  findArticle(articleId: string): WindowArticle | undefined
  /** Every text the article had, the newest first; none when it is not there. */
  listRevisions(articleId: string): readonly Revision[]
  /** The article with the text it had; `undefined` when it never had this one. */
  findRevision(articleId: string, revisionHash: string): Article | undefined
  /** Articles that have more than so many earlier texts. Reads all of these: for once a day. */
  listMuchRevised(moreThan: number): readonly string[]
  /** Forgets earlier texts of an article; its present one stays. */
  dropRevisions(articleId: string, revisionHashes: readonly string[]): void
  /** Feeds that an article stands in, the one it is listed under first. */
  listFeedsOf(articleId: string): readonly string[]
  /** The id of the article that an entry has become part of, by the id that the entry itself would give. */
  findStoredId(articleId: string): string | undefined
  listArticles(filter: ArticleFilter, cursor: string | undefined, limit: number): ArticlePage
  /** First parts of the stored articles' language tags, each once. */
  listLanguages(): readonly string[]
  listRows(articleIds: readonly string[]): readonly ArticleRow[]
  /** Newest first, in UTC and now, unless `options` say otherwise. `docs/search.md` describes the query. */
  searchArticles(
    query: string, filter: ArticleFilter, cursor: string | undefined, limit: number, options?: SearchOptions
  ): SearchPage
  /** Best first: by the words they share, and among equals by time. */
  listRelated(question: RelatedQuestion): readonly ArticleRow[]
  /** Articles sorted at or after `from` and before `to`, newest first, muted feeds left out. */
  listBetween(from: string, to: string, limit: number): readonly WindowArticle[]
  /** Articles first seen at or after `from` and before `to`, newest first, from the one after `last` on; muted feeds left out. */
  listSketches(span: SeenSpan, last: KeyedSketch | undefined, limit: number): readonly KeyedSketch[]
  counts(): ArticleCounts
  unreadByFeed(): Readonly<Record<string, number>>
  markRead(articleIds: readonly string[], readAt: string | undefined): void
  /** Takes the same time however many there are; with `olderThanId`, the longer the more unread ones are not older than that
   *  article. Of a topic or of languages the newest 10,000. `isClipped` is no condition here. */
  markAllRead(filter: ArticleFilter, readAt: string, olderThanId?: string): MarkedRead
  /** False when it is too late: taken back already, or settled. */
  undoMarkAllRead(token: string): boolean
  /** Writes what was marked at once before an instant into at most `limit` articles; true when nothing is left to do. */
  settleReadMarks(before: string, limit: number): boolean
  /** `clippedAt` absent: no longer clipped. */
  clipArticles(articleIds: readonly string[], clippedAt: string | undefined): void
  moveArticle(articleId: string, sectionId: string): void
  /** Where the article was put when it came, whatever the reader did since. */
  firstSectionOf(articleId: string): string | undefined
  /** Takes the feed's unread, unissued state out of lists; its articles stay. */
  setHiddenFeeds(feedIds: readonly string[]): void
  /** A feed that is no longer followed: its articles stay, and those that stand in another feed are listed there. */
  leaveFeed(feedId: string): void
  /** Undoes `leaveFeed`; articles that another feed took over stay there. */
  followFeed(feedId: string): void
  readFeedState(feedId: string): FeedState | undefined
  listFeedStates(): readonly FeedState[]
  saveFeedStates(states: readonly FeedState[]): void
  findFeedDocument(feedId: string): FeedDocument | undefined
  /** Only the last one of a feed is kept. */
  saveFeedDocument(document: FeedDocument): void
  removeFeedDocument(feedId: string): void
  /** A day that is there already is replaced: banks correct a rate now and then. */
  saveRates(days: readonly DayRates[]): void
  /** The rates of the day, else of the nearest earlier one that is known. */
  findRates(source: RateSource, date: string): DayRates | undefined
  /** The last day on which the bank published a rate of the currency, by what is known. */
  lastRateDay(source: RateSource, currency: string): string | undefined
  /** The newest first. */
  listRateDates(source: RateSource, limit: number): readonly string[]
  /** Articles sorted at or after `from`, and first seen at or after `seenFrom` if given, as clustering reads them; newest
   *  first, from the key `before` on; muted feeds left out. */
  listForStories(span: StorySpan, before: number | undefined, limit: number): readonly WindowStoryArticle[]
  /** The same of these articles; without those that are not there. */
  listStoryArticles(articleIds: readonly string[]): readonly StoryArticle[]
  replaceStories(stories: readonly Story[]): void
  /** Stories that are new or others now, and those that are no more. */
  changeStories(changed: readonly Story[], removedIds: readonly string[]): void
  /** To be called before stories are written anew or removed: those of their articles that are sorted before `leftBefore` stay
   *  with them as their past; where a story is gone with them (`areGone`), so do its others. */
  keepPastOfStories(storyIds: readonly string[], leftBefore: string, areGone: boolean): void
  /** The story of each article that is in one. */
  listStoryMembers(): readonly (readonly [articleId: string, storyId: string])[]
  listStoryCorrections(): readonly StoryCorrection[]
  /** Forgets what was decided among the articles of `about`, then keeps `corrections`; the last word on a pair holds. */
  saveStoryCorrections(about: readonly string[], corrections: readonly StoryCorrection[]): void
  /** Answers the token by which it is found again. Of the earliest, more than anybody takes back are forgotten. */
  keepStoryDecision(decision: StoryDecision): string
  findStoryDecision(token: string): StoryDecision | undefined
  /** The token of the latest decision about any of these articles. */
  findLastStoryDecision(articleIds: readonly string[]): string | undefined
  forgetStoryDecision(token: string): void
  findStory(storyId: string): Story | undefined
  /** Stories whose latest article is at or after `from`, most outlets first, then latest. */
  listStories(from: string, limit: number): readonly Story[]
  findStoryOf(articleId: string): Story | undefined
  /** With what has left the window of stories, also where nothing else is left of it. */
  findWholeStory(storyId: string): Story | undefined
  findWholeStoryOf(articleId: string): Story | undefined
  /** The stories of these articles, whole and each once; most outlets first, then latest. */
  listWholeStoriesOf(articleIds: readonly string[]): readonly Story[]
  /** Articles of stories, past ones too, that are sorted at or after `from`; earliest first, muted feeds left out. */
  listCoverage(from: string): readonly CoveringArticle[]
  listNaming(question: NamingQuestion): readonly StoryNaming[]
  /** How many of the articles of an interval have each name, up to some thousands; names by any key. */
  countNames(names: ReadonlyMap<string, string>, interval: { readonly from: string; readonly before: string }): {
    readonly counts: ReadonlyMap<string, number>
    readonly total: number
  }
  /** What the reader decided of this story and others being one matter. */
  listStoryLinks(storyId: string): readonly { readonly otherId: string; readonly isLinked: boolean }[]
  /** `isLinked` undefined: nothing is decided any more. */
  saveStoryLink(oneId: string, otherId: string, isLinked: boolean | undefined): void
  /** Every dateline once, as printed. */
  listDatelines(): readonly string[]
  /** What was filed under any of these datelines, the newest first; muted feeds left out. */
  listDatelined(question: {
    readonly datelines: readonly string[]
    readonly isUnread?: boolean
    readonly cursor?: string
    readonly limit: number
  }): ArticlePage
  /** The latest first. */
  listDossiers(): readonly DossierRow[]
  /** Articles the newest first. */
  findDossier(dossierId: string): {
    readonly row: DossierRow
    readonly storyIds: readonly string[]
    readonly articles: readonly { readonly articleId: string; readonly joinedAt: string }[]
  } | undefined
  /** The dossier that follows a story or followed it. */
  findDossierOf(storyId: string): string | undefined
  /** A new dossier, or an old one's title and whether it follows; `storyId` is a story to follow from now on. */
  saveDossier(dossier: Pick<DossierRow, 'dossierId' | 'title' | 'begunAt' | 'isFollowing'>, storyId?: string): void
  removeDossier(dossierId: string, removedAt: string): void
  /** Whether it was there to be taken back: what was removed is kept for thirty days. */
  takeBackDossier(dossierId: string): boolean
  putIntoDossier(dossierId: string, articleIds: readonly string[], joinedAt: string): void
  takeOutOfDossier(dossierId: string, articleId: string): void
  /** Dossiers take in what is new in the stories they follow; answers how many articles joined. */
  joinDossiers(now: string): number
  /** False when it is the same reading as the one before. */
  noteReading(articleId: string, readAt: string): boolean
  /** Stories, and articles that are in none, most read first; `articleId` is the one read last. */
  listMostRead(from: string, limit: number): readonly {
    readonly articleId: string
    readonly storyId?: string
    readonly readCount: number
    readonly articleCount: number
  }[]
  /** Answers what was forgotten. */
  forgetReadings(): readonly StoredReading[]
  /** Those of articles that are no more are left out. */
  restoreReadings(readings: readonly StoredReading[]): void
  findAnnotation(annotationId: string): Annotation | undefined
  /** Of some articles, the oldest first. */
  listAnnotations(articleIds: readonly string[]): readonly Annotation[]
  saveAnnotation(annotation: Annotation): void
  removeAnnotation(annotationId: string): void
  /** In no order. */
  listLabels(): readonly LabelCount[]
  /** Articles that were clipped or annotated, the latest first. */
  listClippings(query: KeptQuery): readonly KeptArticle[]
  /** Which state of which press review is kept to be searched. */
  listIssueStamps(): ReadonlyMap<string, string>
  /** In the place of what was kept of the same press review before. Its first piece is what stands over all others. */
  saveIssueText(issue: IssueText): void
  removeIssueText(digestId: string): void
  searchIssues(query: string, options: { readonly limit: number; readonly now: string }): FoundIssues
  /** What is known of the article's page: read, or why it could not be. Both where it was read once and failed later. */
  findPage(articleId: string): { readonly page?: StoredPage; readonly failure?: PageFailure } | undefined
  /** Keeps a page that was read; its text takes the place of the feed's. Another text of a page whose text stood already is a
   *  revision. Answers whether the text is another now. */
  savePage(input: PageInput): boolean
  savePageFailure(articleId: string, failure: PageFailure): void
  /** Articles of a feed, sorted at or after `from`, whose page is to be fetched at `now`: the newest first. */
  listPagesToFetch(feedId: string, from: string, now: string, limit: number): readonly Required<Pick<Article, 'articleId' | 'url'>>[]
  listQueue(): readonly QueuedFetch[]
  /** One that waits already is answered as it is. */
  addToQueue(entry: Omit<QueuedFetch, 'queueId' | 'failure'>): QueuedFetch
  noteQueueFailure(queueId: number, failure: QueuedFetch['failure']): void
  removeFromQueue(queueId: number): void
  findPicture(url: string): { readonly picture?: StoredPicture; readonly triedAt: string } | undefined
  /** `picture` absent: it was tried and cannot be had. */
  savePicture(url: string, picture: StoredPicture | undefined, triedAt: string): void
  /** How many articles wait to be put into the full-text index. */
  countUnindexed(): number
  /** Puts up to `limit` of the articles that wait into the full-text index; true while there are more. */
  indexSome(limit: number): boolean
  /** Makes searches faster by writing about so many pages of the full-text index together; true while there may be more to do. */
  mergeWords(pages: number): boolean
  /** Begins the full-text index anew, after it turned out to be damaged. */
  distrustWords(): void
  /** Articles of each section, muted feeds too. */
  sectionTotals(): Readonly<Record<string, number>>
  /** Articles of a section from the oldest on, behind the key `after`; `newerCount` is for the caller to count. */
  listOldest(sectionId: string, after: number | undefined, limit: number): readonly Omit<RetentionFacts, 'newerCount'>[]
  /** Destroys articles with all that hangs on them. Feeds that still list them do not bring them back. */
  removeArticles(articleKeys: readonly number[]): void
  hasRemovedPictures(): boolean
  /** Forgets pictures that were shown by removed articles alone; answers the files that nothing refers to any more. */
  forgetPictures(checked: { readonly unused: readonly string[]; readonly used: readonly string[] }): readonly string[]
  /** The latest by their time first. */
  listNewArticles(limit: number): readonly NewArticle[]
  /** Keeps what was found of new articles, which are new no longer. `isNews`: the reader is to be told. */
  settleNewArticles(found: {
    readonly articleKeys: readonly number[]
    readonly matches: readonly (TopicMatch & { readonly isNews: boolean })[]
    readonly terms: readonly TermCount[]
  }): void
  listTopicSearches(): readonly TopicSearch[]
  /** Begins to gather a topic's articles; what was gathered for another query of it is dropped. */
  openTopicSearch(topicId: string, query: string): void
  dropTopicSearch(topicId: string): void
  fillTopic(topicKey: number, articleKeys: readonly number[], before: number | undefined): void
  /** Removes up to `limit` rows of dropped topics; true while there are more. */
  clearDroppedTopics(limit: number): boolean
  /** As the reader of the archive answers them. */
  matchTopics(searches: readonly TopicSearch[], articleKeys: readonly number[], options: SearchOptions): readonly TopicMatch[]
  findForTopic(query: string, before: number, limit: number, options: SearchOptions):
  { readonly articleKeys: readonly number[]; readonly before?: number }
  countTopics(): readonly TopicCount[]
  /** Of each topic with something to tell: how much, and the newest headline. */
  listTopicNews(topicKeys: readonly number[]): readonly {
    readonly topicKey: number
    readonly count: number
    readonly headline: string
  }[]
  settleTopicNews(topicKeys: readonly number[]): void
  /** Both days included. */
  listTerms(from: string, to: string): readonly TermCount[]
  /** Forgets terms of days before `firstDay`, and rare ones of days before `today`. */
  pruneTerms(firstDay: string, today: string): void
  /** A value the program keeps for itself (last refresh, last clustering). */
  readMemo(name: string): string | undefined
  saveMemo(name: string, value: string): void
  /** What had to be set aside while opening; `keptAs` is a path inside the data folder. */
  readonly rescued: readonly { readonly document: string; readonly keptAs: string; readonly recovered: RecoveredArticles }[]
  close(): void
}
