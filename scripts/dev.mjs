// The program at work on itself: Vite gives the page and changes it in place; main and preload are built anew at every change
// and the host is started again.
import { checkNode } from './steps/check-node.mjs'

checkNode()
const { runDevelopment } = await import('./steps/run-development.mjs')
process.exitCode = await runDevelopment(process.argv.slice(2))
