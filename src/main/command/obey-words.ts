import { readAppCommand, type AppOptions } from './app-command.ts'
import { appCommands, wholeUsage } from './commands.ts'
import { readFolderArguments, type FolderOptions } from './folder-options.ts'
import { obeyCommand } from './obey-command.ts'
import { readPressArguments, type PressOptions } from './press-options.ts'

/** What carries a command out; each answers the exit status. */
export interface Runners {
  press(options: PressOptions): Promise<number>
  changeFolder(options: FolderOptions): Promise<number>
  ask(options: AppOptions): Promise<number>
}

/** Chooses the command that the words behind the program's name ask for, and has it carried out. Answers the exit status. */
export async function obeyWords(
  words: readonly string[], { press, changeFolder, ask }: Runners,
  { folder, version }: { readonly folder: string; readonly version: string }
): Promise<number> {
  const [name = '', ...rest] = words
  const appCommand = appCommands.get(name)
  if (appCommand !== undefined) return obeyCommand(readAppCommand(appCommand, rest, folder), ask)
  if (name === 'backup' || name === 'restore') return obeyCommand(readFolderArguments(name, rest, folder), changeFolder)
  if (name === '--version') return obeyCommand({ kind: 'help', text: `${version}\n` }, press)
  if (name === '--help' || name === 'help') return obeyCommand({ kind: 'help', text: wholeUsage }, press)
  if (!name.startsWith('-')) {
    const text = name === '' ? wholeUsage : `There is no command “${name}”.\n\n${wholeUsage}`
    return obeyCommand({ kind: 'wrong', text }, press)
  }
  return obeyCommand(readPressArguments(words, folder), press)
}
