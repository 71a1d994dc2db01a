import type { commandGroups, commandTitles } from '../../strings/english/commands.ts'
import * as orders from './orders.ts'
import type { Page } from './page.ts'

export type CommandId = keyof typeof commandTitles

/** What the open article can be told to do. */
export type ArticleOrder = 'find' | 'listen' | 'highlight' | 'note' | 'print' | 'share' | 'settings' | 'pictures' | 'convert'

/** What only the elements of the page can do for a command. */
export interface Hands {
  /** There is room for one pane: stepping through a list chooses articles and does not open them. */
  readonly isNarrow: boolean
  focusSearch(): void
  showKeys(): void
  showPalette(): void
  addArticle(): void
  useFilter(): void
  /** Scrolls the open article by a screen; false where it ends. */
  scrollArticle(by: 1 | -1): boolean
  /** False where no article is open, or it has nothing of the kind. */
  inArticle(order: ArticleOrder): boolean
}

export interface Command {
  readonly commandId: CommandId
  readonly group: keyof typeof commandGroups
  /** As they come unless the reader gave it others: `j`, `A` with Shift, `g t` one after the other, `Mod+k` with Ctrl or Cmd. */
  readonly keys: readonly string[]
  /** False when there is nothing it could mean here: the key is left to the browser. */
  run(page: Page, hands: Hands): boolean
}

/** Every command of the page, in the order in which help shows them. The one place that knows which keys there are. */
export const commands: readonly Command[] = [
  { commandId: 'next', group: 'reading', keys: ['j'], run: (page, { isNarrow }) => orders.step(page, 1, isNarrow) },
  { commandId: 'previous', group: 'reading', keys: ['k'], run: (page, { isNarrow }) => orders.step(page, -1, isNarrow) },
  { commandId: 'next-unread', group: 'reading', keys: ['n'], run: (page, { isNarrow }) => orders.stepUnread(page, 1, isNarrow) },
  {
    commandId: 'previous-unread', group: 'reading', keys: ['p'],
    run: (page, { isNarrow }) => orders.stepUnread(page, -1, isNarrow)
  },
  {
    commandId: 'read-on', group: 'reading', keys: ['Space'],
    run: (page, hands) => hands.scrollArticle(1) || orders.stepUnread(page, 1, hands.isNarrow)
  },
  { commandId: 'read-back', group: 'reading', keys: ['Shift+Space'], run: (_page, hands) => hands.scrollArticle(-1) },
  { commandId: 'open', group: 'reading', keys: ['Enter'], run: orders.openSelected },
  { commandId: 'toggle-read', group: 'reading', keys: ['m', 'u'], run: orders.toggleRead },
  { commandId: 'toggle-clip', group: 'reading', keys: ['s'], run: orders.toggleClip },
  { commandId: 'view-original', group: 'reading', keys: ['v'], run: orders.viewOriginal },
  { commandId: 'fetch-text', group: 'reading', keys: ['d'], run: orders.fetchText },
  { commandId: 'add-to-digest', group: 'reading', keys: ['e'], run: orders.addToDigest },
  {
    commandId: 'find-in-article', group: 'reading', keys: ['Mod+f'],
    run: (page, hands) => hands.inArticle('find') || runCommand(page, 'search', hands)
  },
  { commandId: 'listen', group: 'reading', keys: ['l'], run: (_page, hands) => hands.inArticle('listen') },
  { commandId: 'highlight', group: 'reading', keys: ['h'], run: (_page, hands) => hands.inArticle('highlight') },
  { commandId: 'write-note', group: 'reading', keys: ['w'], run: (_page, hands) => hands.inArticle('note') },
  { commandId: 'show-pictures', group: 'reading', keys: ['i'], run: (_page, hands) => hands.inArticle('pictures') },
  { commandId: 'convert-sum', group: 'reading', keys: ['c'], run: (_page, hands) => hands.inArticle('convert') },
  { commandId: 'share', group: 'reading', keys: ['.'], run: (_page, hands) => hands.inArticle('share') },
  { commandId: 'print-article', group: 'reading', keys: ['Mod+p'], run: (_page, hands) => hands.inArticle('print') },
  { commandId: 'reading-settings', group: 'reading', keys: [], run: (_page, hands) => hands.inArticle('settings') },
  { commandId: 'mark-all-read', group: 'reading', keys: ['A'], run: orders.markAllRead },
  { commandId: 'mark-older-read', group: 'reading', keys: [], run: orders.markOlderRead },
  { commandId: 'go-today', group: 'going', keys: ['g t'], run: page => orders.go(page, { kind: 'front' }) },
  { commandId: 'go-news', group: 'going', keys: ['g n'], run: page => orders.go(page, orders.allNews(page)) },
  { commandId: 'go-unread', group: 'going', keys: ['g u'], run: page => orders.go(page, { kind: 'news', isUnread: true }) },
  { commandId: 'go-clippings', group: 'going', keys: ['g c'], run: page => orders.go(page, { kind: 'clippings' }) },
  { commandId: 'go-dossiers', group: 'going', keys: ['g f'], run: page => orders.go(page, { kind: 'dossiers' }) },
  { commandId: 'go-digest', group: 'going', keys: ['g d'], run: orders.goDigest },
  { commandId: 'go-health', group: 'going', keys: ['g h'], run: page => orders.go(page, { kind: 'health' }) },
  { commandId: 'go-outlets', group: 'going', keys: ['g o'], run: page => orders.go(page, { kind: 'outlets' }) },
  { commandId: 'go-sections', group: 'going', keys: ['g s'], run: page => orders.go(page, { kind: 'sections' }) },
  { commandId: 'go-cities', group: 'going', keys: ['g k'], run: page => orders.go(page, { kind: 'cities' }) },
  { commandId: 'go-converter', group: 'going', keys: ['g m'], run: page => orders.go(page, { kind: 'converter' }) },
  { commandId: 'go-settings', group: 'going', keys: ['Mod+,'], run: page => orders.go(page, { kind: 'settings' }) },
  { commandId: 'search', group: 'going', keys: ['/'], run: done((_page, hands) => hands.focusSearch()) },
  { commandId: 'palette', group: 'going', keys: ['Mod+k'], run: done((_page, hands) => hands.showPalette()) },
  { commandId: 'close', group: 'going', keys: ['Escape'], run: orders.close },
  { commandId: 'refresh-current', group: 'program', keys: ['r'], run: orders.refreshCurrent },
  { commandId: 'refresh-all', group: 'program', keys: ['R', 'Mod+r'], run: orders.refreshAll },
  { commandId: 'add-article', group: 'program', keys: ['a'], run: done((_page, hands) => hands.addArticle()) },
  { commandId: 'use-filter', group: 'program', keys: ['f'], run: done((_page, hands) => hands.useFilter()) },
  { commandId: 'undo-edit', group: 'program', keys: ['Mod+z'], run: orders.undoEdit },
  { commandId: 'redo-edit', group: 'program', keys: ['Mod+Z', 'Mod+y'], run: orders.redoEdit },
  { commandId: 'toggle-density', group: 'program', keys: [], run: orders.toggleDensity },
  { commandId: 'toggle-rail', group: 'program', keys: ['['], run: orders.toggleRail },
  { commandId: 'help', group: 'program', keys: ['?', 'F1'], run: done((_page, hands) => hands.showKeys()) }
]

/** Carries out a command; false when there is nothing it could mean here. */
export function runCommand(page: Page, commandId: CommandId, hands: Hands): boolean {
  return commands.find(command => command.commandId === commandId)?.run(page, hands) ?? false
}

function done(run: (page: Page, hands: Hands) => void): Command['run'] {
  return (page, hands) => {
    run(page, hands)
    return true
  }
}
