import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const module = new URL('../../../src/main/node/stop-on-signal.ts', import.meta.url).href

interface Program {
  readonly send: (signal: NodeJS.Signals) => void
  readonly leave: () => void
  readonly ended: Promise<[code: number | null, output: string]>
}

/** A program that takes half a second to write everything. */
async function start(work: string): Promise<Program> {
  const script = `import { stopOnSignal } from ${JSON.stringify(module)}
stopOnSignal(async () => { ${work} })
setInterval(() => {}, 1000)
console.log('ready')`
  const file = join(await temporaryFolder(), 'program.mjs')
  await writeFile(file, script)
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  child.stdout!.on('data', (chunk: Buffer) => { output += chunk.toString() })
  await once(child.stdout!, 'data')
  // Not `close`: it never comes when the channel was closed from this side.
  const ended = Promise.all([once(child, 'exit'), once(child.stdout!, 'end')])
    .then(([[code]]) => [code as number | null, output] as [number | null, string])
  return { send: signal => void child.kill(signal), leave: () => child.disconnect(), ended }
}

const written = `await new Promise(resolve => setTimeout(resolve, 500)); console.log('written')`

it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('writes everything before it ends by %s',
  async signal => {
  const { send, ended } = await start(written)
  send(signal)
  expect(await ended).toEqual([0, 'ready\nwritten\n'])
})

it.skipIf(process.platform === 'win32')('takes two signals at once for one keypress', async () => {
  const { send, ended } = await start(written)
  send('SIGINT')
  await wait(50)
  send('SIGINT')
  expect(await ended).toEqual([0, 'ready\nwritten\n'])
})

it.skipIf(process.platform === 'win32')('does not wait after a second Ctrl+C', async () => {
  const { send, ended } = await start('await new Promise(() => {})')
  send('SIGINT')
  await wait(1200)
  send('SIGINT')
  expect(await ended).toEqual([130, 'ready\n'])
})

it('ends in order when the script that started it has gone', async () => {
  const { leave, ended } = await start(written)
  leave()
  expect(await ended).toEqual([0, 'ready\nwritten\n'])
})
