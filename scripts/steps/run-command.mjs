import { buildIfStale } from './build-if-stale.mjs'
import { root, run } from './run.mjs'

/**
 * Runs the command line, built anew where it must be, from where the person stands, so that the names of files in the words are theirs.
 * @param {string[]} words
 * @returns {Promise<number>} the code to end with
 */
export async function runCommand(words) {
  await buildIfStale()
  const cwd = process.env.INIT_CWD ?? process.cwd()
  const { code, wasStopped } = await run(process.execPath, [`${root}/out/main/cli.js`, ...words], { cwd })
  return wasStopped ? 130 : code
}
