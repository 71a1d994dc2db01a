import { resolve } from 'node:path'
import { digestLayouts, exportFormats, paperSizes, type ExportFormat, type ExportOptions } from '../../shared/digest.ts'
import type { CommandWords } from './app-command.ts'

export interface ExportChoices {
  readonly formats: readonly ExportFormat[]
  readonly options: ExportOptions
  readonly folder: string
}

export const exportFlags = {
  format: { type: 'string' }, layout: { type: 'string' }, paper: { type: 'string' }, out: { type: 'string' }
} as const

export const exportUsage = `  --format LIST   ${exportFormats.join(',')} (default: pdf)
  --layout NAME   ${digestLayouts.join(', ')} (default: the plan's)
  --paper SIZE    ${paperSizes.join(' or ')} (default: the plan's)
  --out DIR       where the files are written (default: here)
`

/** Throws an `Error` with a sentence for a name that is none. */
export function readExportChoices({ values, folder }: CommandWords): ExportChoices {
  const { layout, paper } = values
  return {
    formats: String(values['format'] ?? 'pdf').split(',').map(name => oneOf(exportFormats, name.trim(), 'format')),
    options: {
      ...(layout !== undefined && { layout: oneOf(digestLayouts, layout, 'layout') }),
      ...(paper !== undefined && { paper: oneOf(paperSizes, paper, 'paper') })
    },
    folder: resolve(folder, String(values['out'] ?? '.'))
  }
}

function oneOf<const T extends string>(names: readonly T[], name: string | boolean, what: string): T {
  const found = names.find(one => one === name)
  if (found === undefined) throw new Error(`There is no ${what} “${name}”: one of ${names.join(', ')} is meant.`)
  return found
}
