import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { CommandRequest } from './obey-command.ts'
import { namedDataFolder } from './named-data-folder.ts'

export interface FolderOptions {
  readonly command: 'backup' | 'restore'
  /** The zip file; absent: one with today's date where the person stands. */
  readonly path?: string
  /** Absent: the system's usual data folder. */
  readonly dataFolder?: string
  readonly withPictures: boolean
  /** What came of it, for a script. */
  readonly isJson?: boolean
}

export type FolderArguments = CommandRequest<FolderOptions>

const folderUsage = {
  backup: `Usage: press-review backup [FILE.zip] [options]

Packs the data folder into one zip file, also while Press Review runs.

  FILE.zip             default: press-review-backup_<today>.zip here
  --data DIR           data folder (default: the system's usual one)
  --without-pictures   leave out pictures of articles; they are fetched again
  --json               one JSON object on standard output
  --help               this text

User names, passwords and the like are never in it.
Exit status: 0 written; 1 nothing was written; 2 wrong arguments.
`,
  restore: `Usage: press-review restore FILE.zip [options]

Checks the file, then puts its contents in the place of what the data folder holds. What stood there before is kept inside
the folder, under replaced/. Close Press Review first.

  --data DIR   data folder (default: the system's usual one)
  --json       one JSON object on standard output
  --help       this text

Exit status: 0 restored; 1 nothing was changed; 2 wrong arguments.
`
} as const

const flags = {
  data: { type: 'string' }, 'without-pictures': { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' }
} as const

/** Sorts out the command line after `backup` or `restore`. Relative paths are taken from `folder`. */
export function readFolderArguments(
  command: FolderOptions['command'], words: readonly string[], folder: string
): FolderArguments {
  const wrong = (reason: string): FolderArguments => ({ kind: 'wrong', text: `${reason}\n\n${folderUsage[command]}` })
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: flags, strict: true, allowPositionals: true })
    const [path, ...more] = positionals
    if (values.help) return { kind: 'help', text: folderUsage[command] }
    if (more.length > 0) return wrong(`One file at a time: what is ${more[0]}?`)
    if (command === 'restore' && path === undefined) return wrong('Which backup? Name its zip file.')
    if (command === 'restore' && values['without-pictures']) return wrong('--without-pictures is for making a backup.')
    return {
      kind: 'run',
      options: {
        command, withPictures: values['without-pictures'] !== true,
        ...(path !== undefined && { path: resolve(folder, path) }), ...(values.json && { isJson: true }),
        ...(values.data !== undefined && { dataFolder: namedDataFolder(values.data, folder) })
      }
    }
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
}
