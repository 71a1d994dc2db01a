import { planName, sectionName } from '../../../shared/default-names.ts'
import type { ArticleBlock, Digest, DigestMethod, EarlierCorrection, EditionWindow, MethodHealth } from '../../../shared/digest.ts'
import type { EditionPlan, Section } from '../../../shared/library.ts'
import type { WindowArticle, WindowSketch } from '../../ports.ts'
import type { Choice } from './choose-stories.ts'
import { continueFromIssue } from './continue-from-issue.ts'
import { coverageOf } from './coverage-of.ts'
import { isOfClippings } from '../base/is-of-clippings.ts'
import { makeBlock } from './make-block.ts'
import { proposeHeadlines } from './propose-headlines.ts'
import type { Candidate } from './rank-stories.ts'
import { stringsFor } from '../strings.ts'

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
  readonly choice: Choice
  /** The articles that stand for the stories of the choice, by their ids. */
  readonly leads: ReadonlyMap<string, WindowArticle>
  /** In the reader's order. */
  readonly sections: readonly Section[]
  readonly failedFeeds: DigestMethod['failedFeeds']
  readonly feedHealth?: MethodHealth
  readonly feedCount: number
  /** The issue before of the same plan. */
  readonly previous?: Digest
  /** Pages of its blocks, by their ids. */
  readonly previousPages?: Readonly<Record<string, number>>
  readonly earlierCorrections?: readonly EarlierCorrection[]
}

/** Fewer stories than this make a quiet day. */
const quietBelow = 3

/** The draft of an edition: one block of each story chosen for it, in the order of the reader's sections. A quiet day is said to
 *  be one and not padded with what one outlet alone has: that is at hand in the editor. */
export function composeDigest(input: ComposeInput): Digest {
  const { plan, leads } = input
  const { articles, candidates: chosen, storyCount, isAlone } = input.choice
  const sections = input.sections.map(section => ({ ...section, title: sectionName(section, plan.language) }))
  const strings = stringsFor(plan.language)
  const candidates = inSectionOrder(chosen, orderOf(plan, sections))
  const outlets = onePerOutlet(articles.filter(({ origin }) => origin === undefined))
  const isWhole = isOfClippings(plan)
  const blocks = candidates.flatMap(candidate => {
    const lead = leads.get(candidate.lead.articleId)
    return lead ? [blockOf(lead, candidate, { sections, place: chosen.indexOf(candidate), outlets, isWhole })] : []
  })
  return {
    ...headOf(input),
    ...lookOf(plan),
    headline: proposeHeadlines({ blocks, language: plan.language })[0] ?? strings.headlineOfNone,
    isHeadlineProposed: true,
    deck: !isAlone && storyCount < quietBelow ? strings.quietDeck(storyCount, input.day) : strings.deck(input.day),
    ...continueFromIssue(blocks, input.previous, input.previousPages),
    ...(input.earlierCorrections?.length && { earlierCorrections: input.earlierCorrections }),
    coverage: coverageOf(candidates, articles, sections, input.window.zone),
    method: {
      feedCount: input.feedCount, articleCount: articles.length, storyCount, failedFeeds: input.failedFeeds,
      ...(input.feedHealth && { feedHealth: input.feedHealth })
    }
  }
}

function headOf(input: ComposeInput) {
  const { digestId, plan, editionKey, day, window, number, now } = input
  return {
    schemaVersion: 1, digestId, number, editionKey, planId: plan.planId, planName: planName(plan, plan.language), day, window,
    language: plan.language, status: { kind: 'draft' }, composedAt: now, version: 1, savedAt: now
  } as const
}

/** The plan's own order where it has one; a section that is not in it is not in the edition. */
function orderOf({ sectionIds }: EditionPlan, sections: readonly Section[]): readonly string[] {
  return sectionIds ?? sections.map(({ sectionId }) => sectionId)
}

/** `sort` keeps the strongest first within a section; sections that are not in the list come last. */
function inSectionOrder(candidates: readonly Candidate[], order: readonly string[]): readonly Candidate[] {
  const position = new Map(order.map((sectionId, index) => [sectionId, index]))
  const of = (candidate: Candidate): number => position.get(candidate.sectionId) ?? order.length
  return [...candidates].sort((a, b) => of(a) - of(b))
}

/** The strongest few must be in; what several outlets print in the words of one is watched. */
const mustBlocks = 3

/** Where a piece comes to stand. */
interface Surroundings {
  readonly sections: readonly Section[]
  readonly place: number
  readonly outlets: readonly WindowSketch[]
  readonly isWhole: boolean
}

function blockOf(
  lead: WindowArticle, { storyId, sectionId, articles, voices }: Candidate, { sections, place, outlets, isWhole }: Surroundings
): ArticleBlock {
  const sectionTitle = sections.find(section => section.sectionId === sectionId)?.title ?? sectionId
  const missing = outletsWithout(articles, outlets)
  return {
    ...makeBlock(lead, { ...(storyId !== undefined && { storyId }), sectionId, sectionTitle, coverage: articles, isWhole }),
    rank: voices < 2 ? 'monitor' : place < mustBlocks ? 'must' : 'should',
    ...(missing.length > 0 && { notCoveredIn: missing })
  }
}

/** An outlet that nobody reads for news of this kind is not missed: only those are named whose feeds had news in this window, in
 *  a language that somebody told the story in. Of an outlet of which only single articles were added by hand nobody knows what
 *  else it had. */
function outletsWithout(covering: readonly WindowSketch[], voices: readonly WindowSketch[]): readonly string[] {
  const languages = new Set(covering.map(({ language }) => language))
  const having = new Set(covering.map(({ outletId }) => outletId))
  const others = new Map(voices.filter(({ outletId, language }) => !having.has(outletId) && languages.has(language))
    .map(({ outletId, outletName }) => [outletId, outletName]))
  return [...others.values()]
}

/** An article of each outlet in each of its languages, by the outlets' names. */
function onePerOutlet(articles: readonly WindowSketch[]): readonly WindowSketch[] {
  return [...new Map(articles.map(article => [`${article.outletId} ${article.language}`, article])).values()]
    .sort((a, b) => a.outletName.localeCompare(b.outletName))
}

function lookOf({ layout, paper, compiler, distribution, logo, rights }: EditionPlan): Partial<Digest> {
  return {
    ...(layout && { layout }), ...(paper && { paper }), ...(compiler && { compiler }), ...(distribution && { distribution }),
    ...(logo && { logo }), ...(rights && { rights })
  }
}
