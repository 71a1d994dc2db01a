import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import type { Clock, Log } from '../ports.ts'

const fileSize = 1_000_000
const keptFiles = 5

/** One JSON object per line in `<dataFolder>/logs/press-review.log`, five files of a megabyte at most. Written at once, so
 *  that the last line before a crash is there. Warnings and errors also go to the terminal. */
export function createLog({ dataFolder, clock }: { readonly dataFolder: string; readonly clock: Clock }): Log {
  const folder = join(dataFolder, 'logs')
  const write = (level: string, message: string, rest: Readonly<Record<string, unknown>>): void => {
    const line = redact(JSON.stringify({ at: clock.now().toISOString(), level, message, ...rest }))
    const isSaid = level !== 'info'
    if (isSaid) process.stderr.write(`${redact(message)}\n`)
    const saysMore = !isSaid || Object.keys(rest).length > 0
    if (!append(folder, line) && saysMore) process.stderr.write(`${line}\n`)
  }
  return {
    info: (message, facts = {}) => write('info', message, facts),
    warn: (message, facts = {}) => write('warn', message, facts),
    error: (message, error) => write('error', message, { error: inspect(error, { depth: 6 }) })
  }
}

/** Addresses carry keys in their queries and passwords before their host, and ours carries the token in its fragment. */
export function redact(text: string): string {
  return text
    .replace(/(\bhttps?:\/\/)[^\s/?#"'<>\\@]*@/gi, '$1…@')
    .replace(/(\bhttps?:\/\/[^\s?#"'<>\\]*)[?#][^\s"'<>\\]*/gi, '$1?…')
    .replace(/\b(token=)[\w-]+/gi, '$1…')
}

/** Whether it could be written: a full disk or a folder that is read-only must not stop the program. */
function append(folder: string, line: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'press-review.log')
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > fileSize) rotate(file)
    appendFileSync(file, `${line}\n`, { mode: 0o600 })
    return true
  } catch {
    return false
  }
}

function rotate(file: string): void {
  const nameOf = (index: number): string => (index === 0 ? file : `${file}.${index}`)
  for (let index = keptFiles - 2; index >= 0; index -= 1) {
    if (statSync(nameOf(index), { throwIfNoEntry: false })) renameSync(nameOf(index), nameOf(index + 1))
  }
}
