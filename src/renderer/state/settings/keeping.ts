import type { Api, BackupFile } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import type { Section } from '../../../shared/library.ts'
import { keepEverything, type RetentionPolicy, type RetentionPreview, type RetentionRule } from '../../../shared/retention.ts'
import type { Settings } from '../../../shared/settings.ts'
import { createStore, type Readable } from '../base/store.ts'

/** How long articles are kept, as it is saved or as it is being chosen. */
export interface RetentionChoice {
  readonly policy: RetentionPolicy
  /** Sections with a rule of their own. */
  readonly ofSection: Readonly<Record<string, RetentionRule>>
}

type PreviewState =
  | { readonly kind: 'none' }
  | { readonly kind: 'counting' }
  | { readonly kind: 'counted'; readonly preview: RetentionPreview }
  | { readonly kind: 'failed'; readonly failure: Failure }

type BackupState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly file: BackupFile }
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface Keeping {
  /** What the choice that is not saved yet would remove. */
  readonly preview: Readable<PreviewState>
  readonly backup: Readable<BackupState>
  /** Counts what `choice` would remove; an answer to an earlier question is dropped. */
  count(choice: RetentionChoice): Promise<void>
  forgetCount(): void
  /** Saves what differs. Throws what the program says. */
  save(saved: RetentionChoice, choice: RetentionChoice): Promise<void>
  backUp(withPictures: boolean): Promise<void>
}

export function createKeeping(api: Api): Keeping {
  const preview = createStore<PreviewState>({ kind: 'none' })
  const backup = createStore<BackupState>({ kind: 'none' })
  let question = 0
  return {
    preview,
    backup,
    async count({ policy, ofSection }) {
      question += 1
      const own = question
      const answer = (state: PreviewState): void => { if (own === question) preview.set(state) }
      answer({ kind: 'counting' })
      await api.library.previewRetention({ policy, ofSection }).then(
        counted => answer({ kind: 'counted', preview: counted }),
        (error: unknown) => answer({ kind: 'failed', failure: toFailure(error) }))
    },
    forgetCount() {
      question += 1
      preview.set({ kind: 'none' })
    },
    async save(saved, choice) {
      for (const sectionId of new Set([...Object.keys(saved.ofSection), ...Object.keys(choice.ofSection)])) {
        const rule = choice.ofSection[sectionId]
        if (ruleKey(rule) !== ruleKey(saved.ofSection[sectionId])) {
          await api.library.setRetention({ sectionId, ...(rule && { rule }) })
        }
      }
      if (!isSamePolicy(saved.policy, choice.policy)) await api.settings.change({ change: { retention: choice.policy } })
    },
    async backUp(withPictures) {
      backup.set({ kind: 'running' })
      try {
        backup.set({ kind: 'done', file: await api.desk.backup({ withPictures }) })
      } catch (error) {
        backup.set({ kind: 'failed', failure: toFailure(error) })
      }
    }
  }
}

export function savedChoice(settings: Settings, sections: readonly Section[]): RetentionChoice {
  return {
    policy: settings.retention ?? keepEverything,
    ofSection: Object.fromEntries(sections.flatMap(({ sectionId, retention }) => retention ? [[sectionId, retention]] : []))
  }
}

export function isSameChoice(one: RetentionChoice, other: RetentionChoice): boolean {
  const sectionIds = [...Object.keys(one.ofSection), ...Object.keys(other.ofSection)]
  return isSamePolicy(one.policy, other.policy)
    && sectionIds.every(sectionId => ruleKey(one.ofSection[sectionId]) === ruleKey(other.ofSection[sectionId]))
}

function isSamePolicy(one: RetentionPolicy, other: RetentionPolicy): boolean {
  return ruleKey(one.rule) === ruleKey(other.rule) && one.keepsUnread === other.keepsUnread
}

/** A rule as the value of an option; empty for no rule. */
export function ruleKey(rule: RetentionRule | undefined): string {
  switch (rule?.kind) {
    case undefined: return ''
    case 'keep': return 'keep'
    case 'age': return `age-${rule.days}`
    case 'count': return `count-${rule.articles}`
  }
}

const usualRules: readonly RetentionRule[] = [
  { kind: 'keep' }, { kind: 'age', days: 730 }, { kind: 'age', days: 365 }, { kind: 'age', days: 90 }, { kind: 'age', days: 30 },
  { kind: 'count', articles: 100_000 }, { kind: 'count', articles: 10_000 }, { kind: 'count', articles: 1_000 }
]

/** The rules to choose from, with the one that was written into the file by hand. */
export function offeredRules(current: RetentionRule | undefined): readonly RetentionRule[] {
  const isUsual = current === undefined || usualRules.some(rule => ruleKey(rule) === ruleKey(current))
  return isUsual ? usualRules : [...usualRules, current]
}

/** The choice with another rule for a section; without one, the section follows the rest. */
export function withSectionRule(choice: RetentionChoice, sectionId: string, rule: RetentionRule | undefined): RetentionChoice {
  const { [sectionId]: _, ...others } = choice.ofSection
  return { ...choice, ofSection: rule === undefined ? others : { ...others, [sectionId]: rule } }
}
