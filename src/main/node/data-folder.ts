import { existsSync, mkdirSync, readdirSync, rmSync, rmdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { Failure } from '../../shared/failure.ts'

const folderName = 'Press Review'

/** The machine as far as folders depend on it. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const thisMachine = (): Machine => ({ platform: process.platform, env: process.env, home: homedir() })

/** Where the program keeps what a person owns, by the system's own rule. */
export function systemDataFolder(machine: Machine = thisMachine()): string {
  const { platform, home } = machine
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', folderName)
  if (platform === 'win32') return join(named(machine, 'APPDATA') ?? join(home, 'AppData', 'Roaming'), folderName)
  return join(named(machine, 'XDG_DATA_HOME') ?? join(home, '.local', 'share'), folderName)
}

/** Where the program keeps what may be thrown away. */
export function systemCacheFolder(machine: Machine = thisMachine()): string {
  const { platform, home } = machine
  if (platform === 'darwin') return join(home, 'Library', 'Caches', folderName)
  if (platform === 'win32') return join(named(machine, 'LOCALAPPDATA') ?? join(home, 'AppData', 'Local'), folderName, 'Cache')
  return join(named(machine, 'XDG_CACHE_HOME') ?? join(home, '.cache'), folderName)
}

/** XDG Base Directory Specification: a relative path in these variables is to be ignored. */
function named({ env }: Machine, variable: string): string | undefined {
  const value = env[variable]
  return value !== undefined && isAbsolute(value) ? value : undefined
}

/** The data folder of this run: the one asked for, a new empty one for the demo, else the system's. It exists afterwards.
 *  Throws `Failure` `folder-read-only`. */
export function chooseDataFolder(asked: { readonly dataFolder?: string; readonly isDemo?: boolean }): string {
  if (asked.dataFolder !== undefined) return makeFolder(resolve(asked.dataFolder))
  return asked.isDemo ? makeDemoFolder(systemCacheFolder()) : makeFolder(systemDataFolder())
}

/** Has work done in a data folder. The folders that had to be made for it are removed again where the work brought nothing into
 *  them. Throws `Failure` `folder-read-only`. */
export async function inDataFolder<T>(dataFolder: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = resolve(dataFolder)
  const missing = missingFolders(folder)
  try {
    return await work(makeFolder(folder))
  } finally {
    removeEmpty(missing)
  }
}

/** Named after the process, so that two demos do not share one; those of processes that have ended are deleted. */
export function makeDemoFolder(cacheFolder: string): string {
  const folder = join(makeFolder(cacheFolder), `demo-${process.pid}`)
  for (const name of readdirSync(cacheFolder)) {
    const owner = /^demo-(\d+)$/.exec(name)?.[1]
    if (owner !== undefined && (Number(owner) === process.pid || !isRunning(Number(owner)))) {
      rmSync(join(cacheFolder, name), { recursive: true, force: true })
    }
  }
  return makeFolder(folder)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function makeFolder(folder: string): string {
  try {
    makeWithParents(folder)
  } catch (error) {
    throw new Failure('folder-read-only', { folder }, { cause: error })
  }
  return folder
}

/** The innermost first. */
function missingFolders(folder: string): readonly string[] {
  return existsSync(folder) ? [] : [folder, ...missingFolders(dirname(folder))]
}

function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders) if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
}

/** One by one: Node's own recursive call never ends where a folder that is there takes no folders and says that it is not there,
 *  as `/proc` does. */
function makeWithParents(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  const parent = dirname(folder)
  if (parent !== folder) makeWithParents(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another program may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}
