import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const file = join(import.meta.dirname, '../../../src/main/node/compiled-code.ts')

/** What a process and a thread of it say of where compiled code is kept. */
function run(folder: string, environment: Record<string, string> = {}): unknown {
  const script = `
    import { getCompileCacheDir } from 'node:module'
    import { Worker } from 'node:worker_threads'
    const { keepCompiledCode } = await import(${JSON.stringify(file)})
    keepCompiledCode(${JSON.stringify(folder)})
    const ask = "const { parentPort } = process.getBuiltinModule('node:worker_threads'); " +
      "parentPort.postMessage(process.getBuiltinModule('node:module').getCompileCacheDir())"
    const say = thread => console.log(JSON.stringify({ process: getCompileCacheDir(), thread }))
    new Worker(ask, { eval: true }).on('message', say)`
  const { NODE_COMPILE_CACHE: _, ...rest } = process.env
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script],
    { encoding: 'utf8', env: { ...rest, ...environment } })
  expect(stderr).not.toMatch(/Error/)
  return JSON.parse(stdout)
}

test('what was compiled is kept in the folder, for the process and its threads', async () => {
  const folder = await temporaryFolder()
  expect(run(folder)).toEqual({ process: expect.stringContaining(folder), thread: expect.stringContaining(folder) })
  expect(await readdir(folder)).not.toEqual([])
})

test('a place that the environment names goes before ours', async () => {
  const [ours, named] = [await temporaryFolder(), await temporaryFolder()]
  expect(run(ours, { NODE_COMPILE_CACHE: named })).toEqual({
    process: expect.stringContaining(named), thread: expect.stringContaining(named)
  })
})

test('the program runs without what it may not write', () => {
  expect(run('/dev/null/nowhere')).toEqual({})
})
