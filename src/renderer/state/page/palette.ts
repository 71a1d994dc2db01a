import type { LibraryView } from '../../../shared/contract.ts'
import { interfaceLanguages, type InterfaceLanguage } from '../../../shared/interface-language.ts'
import { ownLanguageName } from '../../format/languages.ts'
import { sectionName } from '../../../shared/default-names.ts'
import * as english from '../../strings/english/index.ts'
import * as spoken from '../../strings/index.ts'
import {
  commandTitles, dossiers, issues, languageChoice, opml, outletsPage, packsWords, palette as words, shell, topics as topicWords
} from '../../strings/index.ts'
import { commands, runCommand, type CommandId, type Hands } from './commands.ts'
import { keysInUse } from './key-bindings.ts'
import { changeSettings, composeIssue } from './orders.ts'
import type { Page } from './page.ts'
import type { Route } from '../routing/routes.ts'
import { shownSections } from '../lists/sections.ts'
import { settingNames } from '../settings/setting-names.ts'

export interface PaletteEntry {
  readonly title: string
  /** What it is called in English, by which it is found in every language. */
  readonly english?: string
  /** What it is: a command, a section, an outlet. */
  readonly kind: string
  /** Keys of a command. */
  readonly keys: readonly string[]
  run(): void
}

/** Everything that can be gone to or done. Commands about an article only mean something where one is. */
export function paletteEntries(page: Page, hands: Hands): readonly PaletteEntry[] {
  const library = page.library.state.value.value
  const to = (kind: string) => (title: string, route: Route, inEnglish = title): PaletteEntry =>
    ({ title, english: inEnglish, kind, keys: [], run: () => page.router.go(route) })
  return [
    ...commands.filter(({ commandId }) => commandId !== 'palette').map(({ commandId }) => commandEntry(page, hands, commandId)),
    ...shownSections(library).map(section =>
      to(words.section)(section.title, { kind: 'news', sectionId: section.sectionId }, sectionName(section, 'en'))),
    ...(page.topics.list.state.value.value ?? []).map(({ topicId, name }) => to(words.topic)(name, { kind: 'news', topicId })),
    ...outletsOf(library).map(({ outletId, name }) => to(words.outlet)(name, { kind: 'news', outletIds: [outletId] })),
    to(words.place)(topicWords.all, { kind: 'topics' }, english.topics.all),
    to(words.place)(dossiers.title, { kind: 'dossiers' }, english.dossiers.title),
    to(words.place)(shell.allIssues, { kind: 'issues' }, english.shell.allIssues),
    to(words.place)(opml.import, { kind: 'outlets' }, english.opml.import),
    to(words.place)(outletsPage.exportOpml, { kind: 'outlets' }, english.outletsPage.exportOpml),
    to(words.place)(packsWords.more, { kind: 'outlets' }, english.packsWords.more),
    ...composeEntries(page),
    ...settingEntries(to(shell.settings)),
    ...(library?.editionPlans ?? []).map(({ name }) => to(shell.settings)(name, { kind: 'settings', part: 'plans' })),
    ...interfaceLanguages.map(language => languageEntry(page, language))
  ]
}

function commandEntry(page: Page, hands: Hands, commandId: CommandId): PaletteEntry {
  const hasSingleKeys = page.settings.state.value.value?.hasSingleKeys ?? true
  return {
    title: commandTitles[commandId], english: english.commandTitles[commandId], kind: words.command,
    keys: keysInUse(commandId, page.layout.value.keys, hasSingleKeys), run: () => void runCommand(page, commandId, hands)
  }
}

/** Today's edition of each plan. */
function composeEntries(page: Page): readonly PaletteEntry[] {
  const plans = page.library.state.value.value?.editionPlans ?? []
  return plans.map(({ planId, name }) => ({
    title: plans.length > 1 ? issues.composePlan(name) : issues.compose,
    english: plans.length > 1 ? english.issues.composePlan(name) : english.issues.compose,
    kind: words.command, keys: [], run: () => composeIssue(page, planId)
  }))
}

function settingEntries(
  to: (title: string, route: Route, inEnglish?: string) => PaletteEntry
): readonly PaletteEntry[] {
  const inEnglish = settingNames(english)
  return settingNames(spoken).map(([title, route], at) => to(title, route, inEnglish[at]?.[0]))
}

/** Under its own name, so that whoever has lost the way in another language finds back. */
function languageEntry(page: Page, language: InterfaceLanguage): PaletteEntry {
  return { title: ownLanguageName(language), kind: languageChoice.label, keys: [], run: () => changeSettings(page, { language }) }
}

/** Outlets that are followed: of others nothing new comes. */
function outletsOf(library: LibraryView | undefined): LibraryView['outlets'] {
  const followed = new Set(library?.subscriptions.map(({ outletId }) => outletId))
  return library?.outlets.filter(({ outletId }) => followed.has(outletId)) ?? []
}

/** The best matches first; all of them in their own order when nothing is asked for. */
export function findEntries(entries: readonly PaletteEntry[], asked: string, most = 40): readonly PaletteEntry[] {
  const wanted = plain(asked.trim())
  if (!wanted) return entries.slice(0, most)
  const scored = entries.flatMap(entry => {
    const score = entryScore(entry, wanted)
    return score === undefined ? [] : [{ entry, score }]
  })
  return scored.toSorted((one, other) => other.score - one.score).slice(0, most).map(({ entry }) => entry)
}

/** The name that is shown comes before the English one. */
function entryScore({ title, english: inEnglish = title }: PaletteEntry, wanted: string): number | undefined {
  const [shown, known] = [matchScore(plain(title), wanted), inEnglish === title ? undefined : matchScore(plain(inEnglish), wanted)]
  return known === undefined ? shown : Math.max(shown ?? Number.NEGATIVE_INFINITY, known - 1)
}

/** How well the letters asked for, in their order, stand in a title: letters at the beginning of words and next to each other
 *  count most, a short title more than a long one. `undefined` where one is missing. */
export function matchScore(title: string, wanted: string): number | undefined {
  let [score, from, run] = [0, 0, 0]
  for (const letter of wanted.replaceAll(' ', '')) {
    const next = bestPlace(title, letter, from)
    if (next < 0) return undefined
    run = next === from && from > 0 ? run + 1 : 0
    score += 1 + (isWordStart(title, next) ? 4 : 0) + run * 2
    from = next + 1
  }
  return score + (title.startsWith(wanted) ? 10 : 0) - title.length / 100
}

/** Right behind the letter before, else where a word begins so, else anywhere. */
function bestPlace(title: string, letter: string, from: number): number {
  const next = title.indexOf(letter, from)
  if (next === from || next < 0) return next
  for (let at = next; at >= 0; at = title.indexOf(letter, at + 1)) if (isWordStart(title, at)) return at
  return next
}

function isWordStart(title: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(title[at - 1] ?? '')
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase()
}
