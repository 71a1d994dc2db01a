import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './run.mjs'

const inputs = [
  'src', 'resources', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.json', 'tsconfig.base.json', 'tsconfig.web.json'
]
const outputs = [
  'out/main/serve.js', 'out/main/index.js', 'out/main/cli.js', 'out/preload/index.cjs', 'out/renderer/index.html'
]

/** Whether anything that is built has changed since the oldest file of the last build; `folder` is the program's. */
export function isStale(folder = root) {
  const built = Math.min(...outputs.map(name => modifiedAt(join(folder, name)) ?? 0))
  return inputs.some(name => newest(join(folder, name)) > built)
}

function newest(path) {
  const facts = statSync(path, { throwIfNoEntry: false })
  if (!facts) return 0
  if (!facts.isDirectory()) return facts.mtimeMs
  // The folder's own time tells of files that were taken out.
  return Math.max(facts.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))))
}

function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}

export function build() {
  return runTool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'])
}

/** Builds where it must and ends the process where that fails: what went wrong has been printed by then. */
export async function buildIfStale() {
  if (!isStale()) return
  console.error('Building …')
  const { code, wasStopped } = await build()
  if (wasStopped || code !== 0) process.exit(wasStopped ? 130 : code)
}
