import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder with `package.json`: the same walk upwards finds it from source, from `out/main`, and inside an asar. */
export function programRoot(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return from
  const parent = dirname(from)
  if (parent === from) throw new Error(`no package.json above ${import.meta.dirname}`)
  return programRoot(parent)
}

/** Absolute path of a file or folder under `resources/`. */
export function resourcePath(name: string): string {
  return join(programRoot(), 'resources', name)
}

export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(programRoot(), 'package.json'), 'utf8')) as { version: string }
  return version
}
