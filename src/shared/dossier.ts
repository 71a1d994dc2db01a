/** Dossiers: stories that the reader follows, with their articles kept for good. */
import type { ArticleRow } from './article.ts'

export interface DossierRow {
  readonly dossierId: string
  readonly title: string
  /** ISO instant at which it was begun. */
  readonly begunAt: string
  /** New articles of its stories join it by themselves. */
  readonly isFollowing: boolean
  readonly articleCount: number
  /** When its newest article is sorted; absent while it is empty. */
  readonly latestAt?: string
}

export interface DossierArticle extends ArticleRow {
  /** When it joined. */
  readonly joinedAt: string
}

export interface Dossier extends DossierRow {
  /** Its stories of these days. */
  readonly storyIds: readonly string[]
  /** Newest first. */
  readonly articles: readonly DossierArticle[]
}
