import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { CommandRequest } from './obey-command.ts'
import { namedDataFolder } from './named-data-folder.ts'

export interface PressOptions {
  readonly opmlPath: string
  readonly outFolder: string
  readonly dataFolder: string
  readonly allowPrivate: boolean
  readonly name: string
  readonly language: string
  readonly zone: string
  readonly windowHours: number
  readonly formats: readonly ('pdf' | 'html')[]
}

export type PressArguments = CommandRequest<PressOptions>

const pressUsage = `Usage: press-review --opml FILE --out DIR [options]

Reads the feeds of an OPML file, composes today's press review and writes it to DIR, without a window.

  --opml FILE        feeds to follow; those followed already are kept
  --out DIR          where the press review is written
  --data DIR         archive kept between runs (default: DIR/.press-review)
  --format LIST      pdf,html (default), pdf or html
  --name NAME        name of the press review (default: Press review)
  --language TAG     language of headings and dates (default: en)
  --zone ZONE        time zone of the edition (default: the machine's)
  --hours N          length of the window in hours (default: 24)
  --allow-private    also read feeds on private addresses (an intranet's)
  --help             this text

press-review backup and press-review restore copy and bring back the data folder; see their --help.

Exit status: 0 written; 1 nothing could be fetched, composed or written; 2 wrong arguments.
`

const flags = {
  opml: { type: 'string' }, out: { type: 'string' }, data: { type: 'string' }, format: { type: 'string' },
  name: { type: 'string' }, language: { type: 'string' }, zone: { type: 'string' }, hours: { type: 'string' },
  'allow-private': { type: 'boolean' }, help: { type: 'boolean' }
} as const

function wrong(reason: string): PressArguments {
  return { kind: 'wrong', text: `${reason}\n\n${pressUsage}` }
}

/** Sorts out the command line. Relative paths are taken from `folder`. */
export function readPressArguments(words: readonly string[], folder: string): PressArguments {
  try {
    const { values } = parseArgs({ args: [...words], options: flags, strict: true, allowPositionals: false })
    if (values.help) return { kind: 'help', text: pressUsage }
    if (values.opml === undefined) return wrong('Which feeds? Name an OPML file with --opml FILE.')
    if (values.out === undefined) return wrong('Where to? Name a folder with --out DIR.')
    const formats = readFormats(values.format ?? 'pdf,html')
    if (formats === undefined) return wrong(`Unknown format in “${values.format}”: pdf and html can be written.`)
    const windowHours = Number(values.hours ?? '24')
    if (!(windowHours >= 1 && windowHours <= 336)) return wrong('--hours takes a number from 1 to 336.')
    const outFolder = resolve(folder, values.out)
    return {
      kind: 'run',
      options: {
        opmlPath: resolve(folder, values.opml), outFolder, formats, windowHours,
        dataFolder: values.data === undefined ? resolve(outFolder, '.press-review') : namedDataFolder(values.data, folder),
        allowPrivate: values['allow-private'] ?? false,
        name: values.name ?? 'Press review',
        language: values.language ?? 'en',
        zone: values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
      }
    }
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
}

function readFormats(list: string): readonly ('pdf' | 'html')[] | undefined {
  const formats = list.split(',').map(format => format.trim())
  const known = formats.filter(format => format === 'pdf' || format === 'html')
  return known.length === formats.length && known.length > 0 ? known : undefined
}
