import { checkNode } from './steps/check-node.mjs'

checkNode()
const { runCommand } = await import('./steps/run-command.mjs')
process.exitCode = await runCommand(['backup', ...process.argv.slice(2)])
