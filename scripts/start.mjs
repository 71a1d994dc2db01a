import { checkNode } from './steps/check-node.mjs'

checkNode()
const { startProgram } = await import('./steps/start-program.mjs')
process.exitCode = await startProgram(process.argv.slice(2))
