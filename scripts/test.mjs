// Build, types, lint, tests: all of them, even when one fails, and a line of numbers at the end.
import { checkNode } from './steps/check-node.mjs'

checkNode()
const { mkdtempSync, readFileSync, rmSync } = await import('node:fs')
const { tmpdir } = await import('node:os')
const { join } = await import('node:path')
const { build } = await import('./steps/build-if-stale.mjs')
const { countTests } = await import('./steps/count-tests.mjs')
const { runTool } = await import('./steps/run.mjs')

const folder = mkdtempSync(join(tmpdir(), 'press-review-results-'))
const results = join(folder, 'results.json')
const steps = [
  ['build', build],
  ['types', () => runTool('typescript/bin/tsc', ['-b'])],
  ['lint', () => runTool('oxlint/bin/oxlint', ['--deny-warnings', 'src', 'tests', 'scripts', 'bench', 'bin'])],
  ['tests', () => runTool('vitest/vitest.mjs', [
    'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...process.argv.slice(2)
  ])]
]

const failedSteps = []
for (const [name, step] of steps) {
  console.log(`— ${name}`)
  const { code, wasStopped } = await step()
  if (wasStopped) process.exit(130)
  if (code !== 0) failedSteps.push(name)
}

const { passed, failed } = countTests(() => JSON.parse(readFileSync(results, 'utf8')))
rmSync(folder, { recursive: true, force: true })
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failedSteps.length > 0 || failed > 0 ? 1 : 0
