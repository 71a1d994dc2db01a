import type { AppCommand } from './app-command.ts'
import { digestCommand } from './digest-command.ts'
import { exportCommand } from './export-command.ts'
import { importCommand } from './import-command.ts'
import { refreshCommand } from './refresh-command.ts'
import { searchCommand } from './search-command.ts'

/** The commands that ask the program something, by name. */
export const appCommands: ReadonlyMap<string, AppCommand> = new Map([
  ['digest', digestCommand], ['refresh', refreshCommand], ['import', importCommand], ['export', exportCommand],
  ['search', searchCommand]
])

const lines = [
  ...[...appCommands].map(([name, { summary }]) => [name, summary]),
  ['backup', 'pack the data folder into one file'], ['restore', 'bring it back']
].map(([name = '', summary]) => `  ${name.padEnd(9)} ${summary}`)

export const wholeUsage = `Usage: press-review COMMAND [options]
       press-review --opml FILE --out DIR [options]

${lines.join('\n')}

press-review COMMAND --help explains a command. With --opml instead of one, the feeds of a file are read and today's press
review is composed and written, in a data folder of its own; press-review --opml FILE --help explains the options.

  --version   the program's version
  --help      this text

Exit status: 0 done; 1 not done, with the reason; 2 wrong arguments.
`
