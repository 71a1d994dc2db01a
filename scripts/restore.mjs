import { checkNode } from './steps/check-node.mjs'

checkNode()
const { buildIfStale } = await import('./steps/build-if-stale.mjs')
const { root, run } = await import('./steps/run.mjs')
await buildIfStale()
// From where the person stands, so that the names of files in the arguments are theirs.
const cwd = process.env.INIT_CWD ?? process.cwd()
const { code, wasStopped } = await run(process.execPath, [`${root}/out/main/cli.js`, 'restore', ...process.argv.slice(2)], { cwd })
process.exitCode = wasStopped ? 130 : code
