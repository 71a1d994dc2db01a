import { parseArgs } from 'node:util'
import type { App } from '../app.ts'
import type { CommandRequest } from './obey-command.ts'
import { namedDataFolder } from './named-data-folder.ts'
import type { Voice } from './voice.ts'

/** A command that asks the program something. */
export interface AppCommand {
  /** In a line, for the list of commands. */
  readonly summary: string
  readonly usage: string
  /** Options beside those that every command has. */
  readonly flags: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>
  /** Throws an `Error` with a sentence when the words make no sense. */
  plan(words: CommandWords): Order
}

export interface CommandWords {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  /** Where the person stands. */
  readonly folder: string
}

export type Order = (app: App, voice: Voice) => Promise<Outcome>

export interface Outcome {
  /** For a person. */
  readonly lines: readonly string[]
  /** For a script. */
  readonly facts: object
  readonly isFailed?: boolean
}

export interface AppOptions {
  /** Absent: the system's usual data folder. */
  readonly dataFolder?: string
  readonly isJson: boolean
  readonly order: Order
}

const commonFlags = { data: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const

const commonOptions = [
  ['--data DIR', "data folder (default: the system's usual one)"],
  ['--json', 'one JSON object on standard output'],
  ['--help', 'this text']
] as const

/** The command's own text, and what holds for all, in the columns of its options. */
function fullUsage(usage: string): string {
  const column = /^ {2}--.*? {2,}/m.exec(usage)?.[0].length ?? 15
  return `${usage}${commonOptions.map(([option, meaning]) => `${`  ${option}`.padEnd(column)}${meaning}\n`).join('')}
Press Review must not be running with the same data folder.
Exit status: 0 done; 1 not done, with the reason; 2 wrong arguments.
`
}

/** Sorts out the words behind the command's name. Relative paths are taken from `folder`. */
export function readAppCommand(command: AppCommand, words: readonly string[], folder: string): CommandRequest<AppOptions> {
  const usage = fullUsage(command.usage)
  try {
    const { values, positionals } = parseArgs({
      args: [...words], options: { ...command.flags, ...commonFlags }, strict: true, allowPositionals: true
    })
    if (values.help) return { kind: 'help', text: usage }
    const order = command.plan({ positionals, values: values as CommandWords['values'], folder })
    const { data } = values
    return {
      kind: 'run',
      options: { order, isJson: values.json === true, ...(typeof data === 'string' && { dataFolder: namedDataFolder(data, folder) }) }
    }
  } catch (error) {
    return { kind: 'wrong', text: `${error instanceof Error ? error.message : String(error)}\n\n${usage}` }
  }
}
