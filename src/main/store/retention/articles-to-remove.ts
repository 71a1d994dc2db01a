import { assertNever } from '../../../shared/assert-never.ts'
import type { RetentionPolicy, RetentionRule } from '../../../shared/retention.ts'
import type { RetentionFacts } from '../../ports.ts'

export interface RetentionRules extends RetentionPolicy {
  /** Sections that have a rule of their own. */
  readonly ofSection: Readonly<Record<string, RetentionRule>>
  /** Articles of any digest, issued or draft: what was quoted must be there to be looked up. */
  readonly issuedIds: ReadonlySet<string>
}

const day = 24 * 3_600_000

/** The articles that the rules let go at `now` (milliseconds since 1970). */
export function articlesToRemove(
  facts: readonly RetentionFacts[], rules: RetentionRules, now: number
): readonly RetentionFacts[] {
  return facts.filter(article => {
    if (article.isHeld || rules.issuedIds.has(article.articleId)) return false
    if (article.isUnread && rules.keepsUnread) return false
    return isOutlived(article, ruleFor(article.sectionId, rules), now)
  })
}

export function ruleFor(sectionId: string, { ofSection, rule }: Pick<RetentionRules, 'ofSection' | 'rule'>): RetentionRule {
  return (Object.hasOwn(ofSection, sectionId) ? ofSection[sectionId] : undefined) ?? rule
}

function isOutlived({ firstSeenMs, newerCount }: RetentionFacts, rule: RetentionRule, now: number): boolean {
  switch (rule.kind) {
    case 'keep': return false
    case 'age': return now - firstSeenMs > rule.days * day
    case 'count': return newerCount >= rule.articles
    default: return assertNever(rule)
  }
}
