import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lockFolder } from '../../../src/main/store/index.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { temporaryFolder } from './fixtures.ts'

const lockOf = (folder: string): string => join(folder, 'press-review.lock')

function putLock(folder: string, holder: unknown): void {
  writeFileSync(lockOf(folder), JSON.stringify(holder))
}

/** A process that does nothing until the test ends. */
function startIdle(): number {
  const idle = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  onTestFinished(() => void idle.kill('SIGKILL'))
  return idle.pid!
}

/** The number of a process that has ended. */
async function endedPid(): Promise<number> {
  const ended = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' })
  await new Promise(resolve => void ended.on('close', resolve))
  return ended.pid!
}

/** Asks for the lock in a process whose files may not grow, as on a full disk. */
function lockWithoutRoom(folder: string): string {
  const door = new URL('../../../src/main/store/index.ts', import.meta.url).href
  const script = `import { lockFolder } from '${door}'; lockFolder(process.argv[1]).catch(error => console.log(String(error)))`
  const node = [process.execPath, '--input-type=module', '-e', script, folder]
  return spawnSync('sh', ['-c', 'ulimit -f 0; exec "$@"', 'sh', ...node], { encoding: 'utf8' }).stdout
}

describe('the lock of a data folder', () => {
  it('keeps a second holder out until it is released (fault 7)', async () => {
    const folder = join(temporaryFolder(), 'new')
    const lock = await lockFolder(folder)
    expect(JSON.parse(readFileSync(lockOf(folder), 'utf8')))
      .toMatchObject({ pid: process.pid, startedAt: expect.stringMatching(/Z$/) })
    await expect(lockFolder(folder)).rejects.toThrow(new Failure('in-use', { folder }))
    await lock.release()
    expect(existsSync(lockOf(folder))).toBe(false)
    await (await lockFolder(folder)).release()
  })

  it.skipIf(process.platform === 'win32')('leaves nothing behind where there is no room for it (fault 2)', () => {
    const folder = temporaryFolder()
    expect(lockWithoutRoom(folder)).toMatch(/EFBIG/)
    expect(readdirSync(folder)).toEqual([])
  })

  it('is given to one of many that ask at once', async () => {
    const folder = temporaryFolder()
    putLock(folder, { pid: await endedPid(), startedAt: new Date().toISOString() })
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is respected while its holder lives', async () => {
    const folder = temporaryFolder()
    putLock(folder, { pid: startIdle(), startedAt: new Date().toISOString() })
    await expect(lockFolder(folder)).rejects.toThrow(/in-use/)
  })

  it('is taken over from a holder that has ended (fault 7)', async () => {
    const folder = temporaryFolder()
    putLock(folder, { pid: await endedPid(), startedAt: new Date().toISOString() })
    await lockFolder(folder)
    expect(JSON.parse(readFileSync(lockOf(folder), 'utf8'))).toMatchObject({ pid: process.pid })
  })

  it('is taken over when the holder began before the machine did', async () => {
    const folder = temporaryFolder()
    putLock(folder, { pid: startIdle(), startedAt: '2001-01-01T00:00:00.000Z' })
    await expect(lockFolder(folder)).resolves.toBeDefined()
  })

  it.runIf(process.platform === 'linux')('is taken over when the number was given to another process', async () => {
    const folder = temporaryFolder()
    putLock(folder, { pid: startIdle(), startedAt: new Date().toISOString(), ticks: '1' })
    await expect(lockFolder(folder)).resolves.toBeDefined()
  })

  it('that cannot be read is respected while it may be in the middle of being written, and no longer', async () => {
    const folder = temporaryFolder()
    writeFileSync(lockOf(folder), '')
    await expect(lockFolder(folder)).rejects.toThrow(/in-use/)
    utimesSync(lockOf(folder), new Date(0), new Date(0))
    await expect(lockFolder(folder)).resolves.toBeDefined()
  })

  it('is not taken away from whoever holds it by then', async () => {
    const folder = temporaryFolder()
    const lock = await lockFolder(folder)
    putLock(folder, { pid: startIdle(), startedAt: new Date().toISOString() })
    await lock.release()
    expect(existsSync(lockOf(folder))).toBe(true)
  })
})
