import { Failure } from '../../shared/failure.ts'
import type { Digest, DigestMethod, EditionWindow, MethodHealth } from '../../shared/digest.ts'
import type { EditionPlan, Section } from '../../shared/library.ts'
import type { Story } from '../../shared/story.ts'
import type { WindowArticle } from '../ports.ts'
import { isInWindow } from './editions.ts'
import { makeBlock } from './make-block.ts'
import { proposeHeadline } from './propose-headline.ts'
import { newestSingles, rankStories, type Candidate } from './rank-stories.ts'
import { stringsFor } from './strings.ts'

export interface ComposeInput {
  readonly digestId: string
  readonly plan: EditionPlan
  /** `2026-11-22/<planId>` */
  readonly editionKey: string
  readonly day: string
  readonly window: EditionWindow
  readonly number: number
  /** ISO instant of composing. */
  readonly now: string
  /** Those outside the window are left out. */
  readonly articles: readonly WindowArticle[]
  readonly stories: readonly Story[]
  /** In the reader's order. */
  readonly sections: readonly Section[]
  readonly failedFeeds: DigestMethod['failedFeeds']
  readonly feedHealth?: MethodHealth
  readonly feedCount: number
}

/** Fewer stories than this make a quiet day, on which single articles are added. */
const quietBelow = 3
/** Blocks of a quiet day, at most. */
const quietBlocks = 5

/** The draft of an edition: its strongest stories, one block each, in the order of the reader's sections. Throws
 *  `Failure` `nothing-to-compose` when no article fell into the window. */
export function composeDigest(input: ComposeInput): Digest {
  const articles = input.articles.filter(article => isShown(article, input.sections) && isInWindow(article, input.window))
  if (articles.length === 0) throw new Failure('nothing-to-compose')
  const stories = rankStories(input.stories, articles)
  const chosen = chooseCandidates(stories, articles, input.plan.maxBlocks)
  const strings = stringsFor(input.plan.language)
  return {
    ...headOf(input),
    headline: proposeHeadline(chosen, input.plan.language, strings),
    isHeadlineProposed: true,
    deck: stories.length < quietBelow ? strings.quietDeck(stories.length, input.day) : strings.deck(input.day),
    blocks: inSectionOrder(chosen, input.sections).map(candidate => blockOf(candidate, input.sections)),
    method: {
      feedCount: input.feedCount, articleCount: articles.length, storyCount: stories.length, failedFeeds: input.failedFeeds,
      ...(input.feedHealth && { feedHealth: input.feedHealth })
    }
  }
}

function headOf(input: ComposeInput) {
  const { digestId, plan, editionKey, day, window, number, now } = input
  return {
    schemaVersion: 1, digestId, number, editionKey, planId: plan.planId, planName: plan.name, day, window,
    language: plan.language, status: { kind: 'draft' }, composedAt: now, version: 1, savedAt: now
  } as const
}

function chooseCandidates(
  stories: readonly Candidate[], articles: readonly WindowArticle[], maxBlocks: number
): readonly Candidate[] {
  if (stories.length >= quietBelow) return stories.slice(0, maxBlocks)
  const wanted = Math.min(quietBlocks, maxBlocks) - stories.length
  return [...stories, ...newestSingles(articles, stories, Math.max(0, wanted))].slice(0, maxBlocks)
}

/** `sort` keeps the strongest first within a section; sections that are not in the list come last. */
function inSectionOrder(candidates: readonly Candidate[], sections: readonly Section[]): readonly Candidate[] {
  const position = new Map(sections.map((section, index) => [section.sectionId, index]))
  const of = (candidate: Candidate): number => position.get(candidate.sectionId) ?? sections.length
  return [...candidates].sort((a, b) => of(a) - of(b))
}

function blockOf({ storyId, sectionId, lead, articles }: Candidate, sections: readonly Section[]): Digest['blocks'][number] {
  const sectionTitle = sections.find(section => section.sectionId === sectionId)?.title ?? sectionId
  return makeBlock(lead, { ...(storyId !== undefined && { storyId }), sectionId, sectionTitle, coverage: articles })
}

function isShown(article: WindowArticle, sections: readonly Section[]): boolean {
  return !sections.some(section => section.sectionId === article.sectionId && section.isHidden)
}
