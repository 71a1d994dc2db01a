// The tests of faults at ten times the usual length: 200 kills at random moments. `FAULT_SEED=…` repeats a run.
import { checkNode } from './steps/check-node.mjs'

checkNode()
const { runTool } = await import('./steps/run.mjs')
const files = process.argv.length > 2 ? process.argv.slice(2) : ['tests/main/store']
const { code, wasStopped } = await runTool('vitest/vitest.mjs', ['run', '--project', 'main', ...files], {
  env: { ...process.env, FAULT_FACTOR: process.env.FAULT_FACTOR ?? '10' }
})
process.exitCode = wasStopped ? 130 : code
