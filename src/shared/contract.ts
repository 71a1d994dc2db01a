/** The one contract between the page and the program: its methods and events. What each method takes is in
 *  `contract-table.ts`. */
import type {
  Annotation, AnnotationDraft, ClippingFile, ClippingFilter, ClippingFormat, ClippingPage, LabelCount
} from './annotation.ts'
import type { ArticleView, GalleryPicture, Revision, RevisionComparison, SnapshotCheck } from './article.ts'
import type { ArticleCounts, ArticleFilter, ArticlePage, MarkedRead, SearchOrder, SearchPage } from './article-lists.ts'
import type { City } from './city.ts'
import type {
  About, AddedArticle, BackupFile, FrontPage, LibraryView, Logins, OpmlReport, RefreshOutcome, RefreshProgress,
  RelatedPage, SignInArguments
} from './contract-answers.ts'
import type {
  Digest, DigestEdit, DigestQuote, DigestRow, DigestSearchPage, ExportedFile, ExportFormat, ExportOptions, IssueDifference,
  PaperSize,
  PendingArticle, QuoteCheck, RightsWarning
} from './digest.ts'
import type { Dossier, DossierRow } from './dossier.ts'
import type { FeedCandidate, FeedHealthRow, FeedReadings } from './feed.ts'
import type { FullTextChoice, FullTextProgress, FullTextView, QueuedFetch } from './full-text.ts'
import type { InterfaceLanguage } from './interface-language.ts'
import type { EditionPlan, Section, Subscription } from './library.ts'
import type { ConversionAnswer, MoneyView, RateSource } from './money.ts'
import type { RetentionPolicy, RetentionPreview, RetentionRule } from './retention.ts'
import type { Settings, SettingsChange } from './settings.ts'
import type { StarterPack } from './starter-pack.ts'
import type { CorrectionToken, RankOrder, RankSpan, ReadRank, SharedWords, StoryPage, StoryView } from './story.ts'
import type { Topic, TopicDraft, TopicRow, TopicSuggestion } from './topic.ts'
import type { WeatherAnswer } from './weather.ts'

export type * from './contract-answers.ts'
export type * from './events.ts'

export interface Api {
  readonly library: {
    read(args: Record<never, never>): Promise<LibraryView>
    savePlan(args: { plan: EditionPlan }): Promise<void>
    removePlan(args: { planId: string }): Promise<void>
    importOpml(args: { text: string; allowPrivate?: boolean }): Promise<OpmlReport>
    /** Takes the feeds of an import out again, but for those changed since; answers how many went. Stored articles stay. */
    undoImport(args: { importId: string }): Promise<{ readonly removed: number }>
    exportOpml(args: Record<never, never>): Promise<string>
    /** Lists of feeds to begin with, which the program brings along. */
    packs(args: Record<never, never>): Promise<readonly StarterPack[]>
    /** Follows feeds of these packs without asking them first; undone by `undoImport`. Addresses of no pack are left out. */
    followPacks(args: { feedUrls: readonly string[] }): Promise<OpmlReport>
    /** How long a section's articles are kept; without `rule`, as long as the settings say. */
    setRetention(args: { sectionId: string; rule?: RetentionRule }): Promise<void>
    /** A further section, at the end. Throws `section-exists` where one is called so already. */
    addSection(args: { title: string }): Promise<Section>
    /** A hidden section keeps its feeds and articles. */
    editSection(args: { sectionId: string; title?: string; isHidden?: boolean }): Promise<void>
    /** Sections that are not named come after those that are. */
    orderSections(args: { sectionIds: readonly string[] }): Promise<void>
    /** What retention would remove now under these rules, without removing it. */
    previewRetention(args: {
      policy: RetentionPolicy
      /** Sections that have a rule of their own. */
      ofSection?: Readonly<Record<string, RetentionRule>>
    }): Promise<RetentionPreview>
  }
  readonly feeds: {
    discover(args: { address: string; allowPrivate?: boolean }): Promise<readonly FeedCandidate[]>
    /** User and password in `feedUrl` are kept apart from it, as `signIn` keeps them. */
    subscribe(args: {
      feedUrl: string; sectionId: string; title?: string; allowPrivate?: boolean; acceptsPlain?: boolean
    }): Promise<Subscription>
    unsubscribe(args: { feedId: string }): Promise<void>
    /** Follows again, with all choices and its sign-in, what was unsubscribed from since the program was started. Asks nobody:
     *  a feed that is down can be taken back too. */
    undoUnsubscribe(args: { feedId: string }): Promise<Subscription>
    /** What is sent to the feed's own server from now on, and to no other. Throws `secret-unprotected` where it can only be kept
     *  readable, unless `acceptsPlain`. */
    signIn(args: SignInArguments): Promise<void>
    signOut(args: { feedId: string }): Promise<void>
    /** Takes a sign-in back that was deleted since the program was started. */
    undoSignOut(args: { feedId: string }): Promise<void>
    edit(args: {
      feedId: string; title?: string; sectionId?: string; isMuted?: boolean; allowPrivate?: boolean; isSectionPinned?: boolean
    }): Promise<Subscription>
    refresh(args: { feedId?: string }): Promise<RefreshOutcome>
    cancelRefresh(args: Record<never, never>): Promise<void>
    progress(args: Record<never, never>): Promise<RefreshProgress>
    /** One row for each subscription, in the library's order. */
    health(args: Record<never, never>): Promise<readonly FeedHealthRow[]>
    /** Follows the same feed at another address, which is asked first; articles, choices and sign-in stay with it. */
    changeAddress(args: { feedId: string; feedUrl: string; allowPrivate?: boolean }): Promise<Subscription>
    previewEncodings(args: { feedId: string }): Promise<FeedReadings>
    /** How the feed is read from now on: what is left out goes by the feed itself. Its last document is read again at once;
     *  answers the number of stored articles that read otherwise then. */
    setReading(args: { feedId: string; encoding?: string; zone?: string }): Promise<{ readonly changed: number }>
    /** When the pages of the feed's articles are fetched; without `fullText`, as the settings say. */
    setFullText(args: { feedId: string; fullText?: FullTextChoice }): Promise<Subscription>
    fullTextProgress(args: Record<never, never>): Promise<FullTextProgress>
    /** Ends what is fetched in the background; the next refresh begins again. */
    cancelFullText(args: Record<never, never>): Promise<void>
  }
  readonly articles: {
    front(args: Record<never, never>): Promise<FrontPage>
    list(args: { filter: ArticleFilter; cursor?: string; limit: number }): Promise<ArticlePage>
    /** By relevance unless `order` says otherwise. */
    search(args: { query: string; filter?: ArticleFilter; order?: SearchOrder; cursor?: string; limit: number }): Promise<SearchPage>
    /** `isAhead`: it is not shown yet, and none of its pictures are fetched for it. */
    open(args: { articleId: string; isAhead?: boolean }): Promise<ArticleView>
    /** Fetches the article's page and takes its text where that is the better one. Without a line it waits in the queue. Throws
     *  what fetching throws, and `no-article-found`. */
    fetchText(args: { articleId: string }): Promise<FullTextView>
    /** Articles that share its words but are none of its story, those near in time first among equals. */
    readAlso(args: { articleId: string; offset: number; limit: number }): Promise<RelatedPage>
    /** Every text the article had, the newest first. */
    revisions(args: { articleId: string }): Promise<readonly Revision[]>
    /** `from` and `to` are revision hashes. */
    compareRevisions(args: { articleId: string; from: string; to: string }): Promise<RevisionComparison>
    /** Its lead picture, then those of its text. */
    pictures(args: { articleId: string }): Promise<readonly GalleryPicture[]>
    /** Writes the article as it is stored into one file that needs nothing else; without `revisionHash`, as it is now. */
    exportSnapshot(args: { articleId: string; revisionHash?: string; language?: InterfaceLanguage }): Promise<ExportedFile>
    /** Writes the article with its whole text and its lead picture, in the formats of a press review. */
    export(args: { articleId: string; format: ExportFormat; paper?: PaperSize }): Promise<ExportedFile>
    /** `text` is the whole of such a file. Throws `Failure` `not-a-snapshot`. */
    checkSnapshot(args: { text: string }): Promise<SnapshotCheck>
    counts(args: Record<never, never>): Promise<ArticleCounts>
    /** Languages of stored articles, as the first parts of their BCP 47 tags. */
    languages(args: Record<never, never>): Promise<readonly string[]>
    mark(args: { articleIds: readonly string[]; isRead: boolean }): Promise<void>
    /** All of a list, of a topic or of languages the newest 10,000; with `olderThanId`, what stands below that article. */
    markAllRead(args: { filter: Omit<ArticleFilter, 'isClipped'>; olderThanId?: string }): Promise<MarkedRead>
    /** By the token of `markAllRead`, for some minutes. */
    undoMarkAllRead(args: { token: string }): Promise<void>
    /** Puts articles aside to be kept, or back. */
    clip(args: { articleIds: readonly string[]; isClipped: boolean }): Promise<void>
    move(args: { articleId: string; sectionId: string }): Promise<void>
    /** Fetches a page and keeps the article on it. Without a section its subject decides. */
    addByAddress(args: { url: string; outletId?: string; sectionId?: string; allowPrivate?: boolean }): Promise<AddedArticle>
    /** Leaves the rest of the full-text index, where it is being made anew, for the next start. */
    pauseIndexing(args: Record<never, never>): Promise<void>
    addPasted(args: {
      headline: string; text: string; outletName: string; url?: string; byline?: string; sectionId?: string
    }): Promise<AddedArticle>
    /** `date` is the calendar day of the printed issue, `page` is as printed: `B3`. */
    addPrintItem(args: {
      outletName: string; headline: string; date: string; page?: string; sectionId: string; text?: string; byline?: string
    }): Promise<AddedArticle>
  }
  readonly stories: {
    /** Of all sections, or of one. */
    top(args: { hours: number; limit: number; sectionId?: string }): Promise<readonly StoryView[]>
    /** What two articles share, as the stories of these days see it. */
    why(args: { articleId: string; otherId: string }): Promise<SharedWords>
    /** Makes stories one; answers the id it goes on under. What is decided by hand wins over the program from then on. */
    merge(args: { storyIds: readonly string[] }): Promise<CorrectionToken & { readonly storyId: string }>
    /** Makes some of a story's articles a story of their own. */
    split(args: { storyId: string; articleIds: readonly string[] }): Promise<CorrectionToken>
    /** Takes an article out of its story for good. */
    leave(args: { articleId: string }): Promise<CorrectionToken>
    /** Takes back what `merge`, `split` or `leave` decided, while the program runs. */
    undo(args: CorrectionToken): Promise<void>
    /** Stories of a span, the first of `order` first, each with its score. */
    ranked(args: { span: RankSpan; order: RankOrder; limit: number }): Promise<readonly StoryView[]>
    /** A story of these days or one that is past. */
    open(args: { storyId: string }): Promise<StoryPage>
    /** Says that two stories are one matter or are not; `isLinked` absent: shared names decide again. */
    link(args: { storyId: string; otherId: string; isLinked?: boolean }): Promise<void>
  }
  readonly dossiers: {
    /** The latest first. */
    list(args: Record<never, never>): Promise<readonly DossierRow[]>
    open(args: { dossierId: string }): Promise<Dossier>
    /** Begins a dossier of a story and keeps its articles, those to come too; answers the one there is if it is followed
     *  already. */
    follow(args: { storyId: string; title?: string }): Promise<DossierRow>
    /** `isFollowing: false`: nothing joins by itself any more. */
    change(args: { dossierId: string; title?: string; isFollowing?: boolean }): Promise<DossierRow>
    /** Its articles stay in the archive, but are kept no longer than others. */
    remove(args: { dossierId: string }): Promise<void>
    /** Takes back a dossier that was removed in the last thirty days. */
    undoRemove(args: { dossierId: string }): Promise<DossierRow>
    addArticle(args: { dossierId: string; articleId: string }): Promise<void>
    /** It does not join again by itself. */
    removeArticle(args: { dossierId: string; articleId: string }): Promise<void>
  }
  /** What the reader opened and stayed with. It is sent nowhere. */
  readonly readings: {
    /** An article was read now. */
    note(args: { articleId: string }): Promise<void>
    most(args: { span: RankSpan; limit: number }): Promise<readonly ReadRank[]>
    forget(args: Record<never, never>): Promise<void>
    /** Takes back what was forgotten last, since the program was started. */
    undoForget(args: Record<never, never>): Promise<void>
  }
  /** Highlights and notes. */
  readonly annotations: {
    /** Those of one article, the oldest first. */
    list(args: { articleId: string }): Promise<readonly Annotation[]>
    /** Keeps a new one, or another wording of one there is. */
    save(args: { annotation: AnnotationDraft }): Promise<Annotation>
    remove(args: { annotationId: string }): Promise<void>
    /** In the order of the alphabet. */
    labels(args: Record<never, never>): Promise<readonly LabelCount[]>
  }
  /** What the reader clipped or annotated. */
  readonly clippings: {
    /** The latest first. */
    list(args: ClippingFilter & { cursor?: string; limit: number }): Promise<ClippingPage>
    export(args: ClippingFilter & { format: ClippingFormat; language?: InterfaceLanguage }): Promise<ClippingFile>
    /** Ends the exports that are under way; they fail as `cancelled`. */
    cancelExport(args: Record<never, never>): Promise<void>
  }
  readonly topics: {
    /** In the order in which they were made. */
    list(args: Record<never, never>): Promise<readonly TopicRow[]>
    /** A new topic, or another shape of one there is. Older articles are looked through little by little. */
    save(args: { topic: TopicDraft }): Promise<Topic>
    remove(args: { topicId: string }): Promise<void>
    /** Takes a topic back that was removed since the program was started. */
    undoRemove(args: { topicId: string }): Promise<Topic>
    /** Names and phrases of the day, the most unusual first. */
    suggest(args: Record<never, never>): Promise<readonly TopicSuggestion[]>
    /** `isDismissed` false: it may be suggested again. */
    dismiss(args: { term: string; isDismissed: boolean }): Promise<void>
  }
  readonly digests: {
    list(args: Record<never, never>): Promise<readonly DigestRow[]>
    /** Press reviews in which every word of a query stands, the latest first. */
    search(args: { query: string; limit: number }): Promise<DigestSearchPage>
    open(args: { digestId: string }): Promise<Digest>
    /** The edition of a day, of today without one; one that exists already is answered as it is. */
    compose(args: { planId: string; day?: string }): Promise<Digest>
    edit(args: { digestId: string; version: number; edit: DigestEdit }): Promise<Digest>
    addArticle(args: { digestId: string; articleId: string }): Promise<Digest>
    /** A piece of the editor's own. */
    addText(args: { digestId: string; sectionId: string; headline: string; text: string }): Promise<Digest>
    /** Headlines of two stories each, to choose from or not. */
    headlines(args: { digestId: string }): Promise<readonly string[]>
    /** What came after the cut-off of a draft on its stories, or as a strong story of its own; the newest first. */
    pending(args: { digestId: string }): Promise<readonly PendingArticle[]>
    /** What somebody is said to have said in an article, ready to be taken into a piece. */
    quoteCandidates(args: { articleId: string }): Promise<readonly DigestQuote[]>
    /** Whether its quotes still stand, and whether it keeps to its terms. */
    check(args: { digestId: string }): Promise<{ readonly quotes: readonly QuoteCheck[]; readonly rights: readonly RightsWarning[] }>
    issue(args: { digestId: string; version: number }): Promise<Digest>
    /** A draft in which an issued one is put right, under the same number; `note` says what. The issued one stays as it is. */
    correct(args: { digestId: string; note: string }): Promise<Digest>
    difference(args: { digestId: string }): Promise<IssueDifference>
    /** Takes in an issue that another copy of the program exported as JSON; one that is here already is answered. */
    importIssue(args: { text: string }): Promise<Digest>
    /** What was taken from whom and how often it went out, over all issued digests, as CSV. */
    ledger(args: Record<never, never>): Promise<string>
    /** Of a draft. */
    remove(args: { digestId: string }): Promise<void>
    /** Takes a draft back as it was when it was removed; a `conflict` where the edition was composed anew since. */
    undoRemove(args: { digestId: string }): Promise<Digest>
    export(args: { digestId: string; format: ExportFormat } & ExportOptions): Promise<ExportedFile>
    /** Ends the exports that are under way; they fail as `cancelled`. */
    cancelExport(args: Record<never, never>): Promise<void>
  }
  /** What is fetched when the line is there, at once or later. */
  readonly queue: {
    list(args: Record<never, never>): Promise<readonly QueuedFetch[]>
    /** An address whose page is to become an article; one that waits already is answered as it is. */
    add(args: { url: string; title?: string }): Promise<QueuedFetch>
    addText(args: { articleId: string }): Promise<QueuedFetch>
    remove(args: { queueId: number }): Promise<void>
    /** Tries at once what could not be had. */
    retry(args: Record<never, never>): Promise<void>
  }
  /** Outlets that show their pages only to those who have logged in. */
  readonly logins: {
    list(args: Record<never, never>): Promise<Logins>
    /** Shows the outlet's site in a window of its own, until that is closed. Throws `unsupported` outside of a window. */
    open(args: { outletId: string }): Promise<void>
    /** Forgets everything that the outlet's site left on this computer. */
    end(args: { outletId: string }): Promise<void>
  }
  readonly settings: {
    read(args: Record<never, never>): Promise<Settings>
    change(args: { change: SettingsChange }): Promise<Settings>
  }
  readonly money: {
    /** What is known without asking a bank: currencies of today, and of a day in the past, which had others. */
    view(args: { date?: string }): Promise<MoneyView>
    /** By the rates of a calendar day (today unless it says otherwise); asks the bank where they are stale. */
    convert(args: { amount: string; from: string; to: string; date?: string; source?: RateSource }): Promise<ConversionAnswer>
  }
  readonly desk: {
    /** All newsroom cities. */
    cities(args: Record<never, never>): Promise<readonly City[]>
    /** What is known of the weather in the desk's city; asks the service where that is stale. */
    weather(args: Record<never, never>): Promise<WeatherAnswer>
    /** For a service that wants one; kept among the secrets and sent nowhere else. Without `key`, none is sent any more. */
    setWeatherKey(args: { key?: string; acceptsPlain?: boolean }): Promise<void>
    /** Takes the key back that was removed last, since the program was started. */
    undoWeatherKey(args: Record<never, never>): Promise<void>
    openLink(args: { url: string }): Promise<void>
    about(args: Record<never, never>): Promise<About>
    /** Packs documents, archive and pictures into one zip file. */
    backup(args: { withPictures: boolean }): Promise<BackupFile>
  }
}

export type Subject = keyof Api

export type MethodName = { [S in Subject]: `${S}.${keyof Api[S] & string}` }[Subject]
