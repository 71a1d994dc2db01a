// Read by every Node since 14, so that a wrong one ends in a sentence: better-sqlite3 crashes on Node 20.
import { existsSync } from 'node:fs'

const needed = 24

/** The sentence for a Node that is too old, or a folder in which nothing is installed yet; undefined when all is well. */
export function whyNotReady(version, modulesFolder) {
  if (Number(version.split('.')[0]) < needed) {
    return `Press Review needs Node ${needed} or newer and this is Node ${version}: run "npm ci" and start it with ` +
      '"npm start", which brings its own Node, or install a newer one from https://nodejs.org.'
  }
  if (!existsSync(modulesFolder)) return 'Nothing is installed yet: run "npm ci" first.'
  return undefined
}

/** Ends the process with one sentence instead of a crash. */
export function checkNode() {
  const sentence = whyNotReady(process.versions.node, new URL('../../node_modules/', import.meta.url))
  if (sentence === undefined) return
  console.error(sentence)
  process.exit(1)
}
