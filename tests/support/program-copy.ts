/** A folder that looks like the program to its own scripts: the real ones, and a build and an Electron that a test makes up. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const electronFiles = ['package.json', 'index.js', 'install.js', 'cli.js', 'checksums.json']

export const builtFiles = ['out/main/serve.js', 'out/main/index.js', 'out/main/cli.js', 'out/preload/index.cjs',
  'out/renderer/index.html']

/** The build that a test needs is up to date; `serve` and `cli` are scripts of the test's. */
export async function programCopy(sources: { readonly serve?: string; readonly cli?: string } = {}): Promise<string> {
  const folder = await temporaryFolder()
  await chmod(folder, 0o755)
  await cp(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true })
  await cp(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await linkModules(join(folder, 'node_modules'))
  for (const file of builtFiles) await write(join(folder, file), '')
  await write(join(folder, 'out/main/serve.js'), sources.serve ?? '')
  await write(join(folder, 'out/main/cli.js'), sources.cli ?? '')
  return folder
}

/** All that is installed, but an Electron of its own, whose binary has not been fetched. */
async function linkModules(folder: string): Promise<void> {
  await mkdir(join(folder, 'electron'), { recursive: true })
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name !== 'electron') await symlink(join(root, 'node_modules', name), join(folder, name))
  }
  for (const file of electronFiles) await cp(join(root, 'node_modules', 'electron', file), join(folder, 'electron', file))
}

/** Stands an executable of the test's in for Electron's; answers the folder for `ELECTRON_OVERRIDE_DIST_PATH`. */
export async function fakeElectron(folder: string, script: string): Promise<string> {
  const file = join(folder, 'fake-electron', 'electron')
  await write(file, `#!/bin/sh\n${script}\n`)
  await chmod(file, 0o755)
  return dirname(file)
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

export interface Running {
  readonly child: ChildProcess
  /** Standard output so far, line by line. */
  readonly lines: string[]
  readonly errors: string[]
  /** Waits until a line of the output matches. */
  line(pattern: RegExp): Promise<string>
  /** The exit code; -1 after a signal. */
  ended(): Promise<number>
}

const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** Whether a process that is not root can be had: below `/root` nobody else can even reach Node. */
export function canRunAsReader(): boolean {
  return spawnSync(process.execPath, ['--version'], nobody).status === 0
}

/** Runs a script under this Node; it is killed when the test ends. As root it becomes `nobody` where `isReader` asks for it. */
export function runScript(
  args: readonly string[], { cwd, env = {}, isReader = false }: { cwd: string; env?: Record<string, string>; isReader?: boolean }
): Running {
  const child = spawn(process.execPath, [...args], {
    cwd, stdio: ['ignore', 'pipe', 'pipe'], ...(isReader ? nobody : {}),
    env: { PATH: process.env['PATH'], HOME: cwd, NODE_COMPILE_CACHE: join(tmpdir(), 'press-review-test-code'), CI: '1', ...env }
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines: string[] = []
  const errors: string[] = []
  collect(child.stdout, lines)
  collect(child.stderr, errors)
  const end = once(child, 'close').then(([code]) => (code as number | null) ?? -1)
  return {
    child, lines, errors,
    ended: () => end,
    async line(pattern) {
      for (;;) {
        const found = lines.find(line => pattern.test(line))
        if (found !== undefined) return found
        const ended = await Promise.race([once(child.stdout, 'data').then(() => false), end.then(() => true)])
        if (ended && !lines.some(line => pattern.test(line))) {
          throw new Error(`ended without ${String(pattern)}: ${[...lines, ...errors].join('\n')}`)
        }
      }
    }
  }
}

function collect(stream: NodeJS.ReadableStream, lines: string[]): void {
  let rest = ''
  stream.on('data', (chunk: Buffer) => {
    const parts = `${rest}${chunk.toString()}`.split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  stream.on('end', () => { if (rest !== '') lines.push(rest) })
}

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
