import type { LibraryView } from '../../shared/contract.ts'
import { commandTitles, dossiers, palette as words, settingsPage, shell, topics as topicWords } from '../strings/index.ts'
import { commands, runCommand, type CommandId, type Hands } from './commands.ts'
import { keysOf } from './key-bindings.ts'
import type { Page } from './page.ts'
import type { Route } from './routes.ts'
import { shownSections } from './sections.ts'

export interface PaletteEntry {
  readonly title: string
  /** What it is: a command, a section, an outlet. */
  readonly kind: string
  /** Keys of a command. */
  readonly keys: readonly string[]
  run(): void
}

/** Everything that can be gone to or done. Commands about an article only mean something where one is. */
export function paletteEntries(page: Page, hands: Hands): readonly PaletteEntry[] {
  const library = page.library.state.value.value
  const to = (kind: string) => (title: string, route: Route): PaletteEntry =>
    ({ title, kind, keys: [], run: () => page.router.go(route) })
  return [
    ...commands.filter(({ commandId }) => commandId !== 'palette').map(({ commandId }) => commandEntry(page, hands, commandId)),
    ...shownSections(library).map(({ sectionId, title }) => to(words.section)(title, { kind: 'news', sectionId })),
    ...(page.topics.list.state.value.value ?? []).map(({ topicId, name }) => to(words.topic)(name, { kind: 'news', topicId })),
    ...outletsOf(library).map(({ outletId, name }) => to(words.outlet)(name, { kind: 'news', outletIds: [outletId] })),
    to(words.place)(topicWords.all, { kind: 'topics' }), to(words.place)(dossiers.title, { kind: 'dossiers' }),
    to(words.place)(shell.allIssues, { kind: 'issues' }),
    ...settingsOf().map(title => to(shell.settings)(title, { kind: 'settings' }))
  ]
}

function commandEntry(page: Page, hands: Hands, commandId: CommandId): PaletteEntry {
  return {
    title: commandTitles[commandId], kind: words.command, keys: keysOf(commandId, page.layout.value.keys),
    run: () => void runCommand(page, commandId, hands)
  }
}

/** Outlets that are followed: of others nothing new comes. */
function outletsOf(library: LibraryView | undefined): LibraryView['outlets'] {
  const followed = new Set(library?.subscriptions.map(({ outletId }) => outletId))
  return library?.outlets.filter(({ outletId }) => followed.has(outletId)) ?? []
}

function settingsOf(): readonly string[] {
  const { theme, city, zone, interval, proxy, pictures, singleKeys } = settingsPage
  return [theme, city, zone, interval, proxy, pictures, singleKeys]
}

/** The best matches first; all of them in their own order when nothing is asked for. */
export function findEntries(entries: readonly PaletteEntry[], asked: string, most = 40): readonly PaletteEntry[] {
  const wanted = plain(asked.trim())
  if (!wanted) return entries.slice(0, most)
  const scored = entries.flatMap(entry => {
    const score = matchScore(plain(entry.title), wanted)
    return score === undefined ? [] : [{ entry, score }]
  })
  return scored.toSorted((one, other) => other.score - one.score).slice(0, most).map(({ entry }) => entry)
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
