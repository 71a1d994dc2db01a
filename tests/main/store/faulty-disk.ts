/** A disk in memory that can fail at any call, and forgets at a power cut what was not flushed. */
import { posix } from 'node:path'
import type { FileSystem } from '../../../src/main/ports.ts'

export interface MemoryDisk {
  readonly files: FileSystem
  /** Makes the `call`th call from now on, counted from 1, and as many after it as `times` says, fail with `code`. */
  failAt(call: number, code: string, times?: number): void
  /** Calls since `failAt` or the beginning. */
  callCount(): number
  /** The disk after a power cut of which the first `survived` changes of names since the last flush had reached it. */
  afterPowerCut(survived: number): MemoryDisk
  /** Changes of names that no flush has made safe yet. */
  pendingCount(): number
  names(): readonly string[]
  text(path: string): string | undefined
  put(path: string, text: string): void
}

type Files = Map<string, Uint8Array>
type NameChange = (files: Files) => void

export function createMemoryDisk(start: ReadonlyMap<string, Uint8Array> = new Map()): MemoryDisk {
  const now: Files = new Map(start)
  /** What is safe; names change here only by a flush of the folder. */
  let safe: Files = new Map(start)
  let pending: { readonly folder: string; readonly change: NameChange }[] = []
  let calls = 0
  let fault = { call: 0, code: '', times: 0 }

  const enter = (): void => {
    calls += 1
    if (calls >= fault.call && calls < fault.call + fault.times) throw systemError(fault.code)
  }
  const change = (path: string, apply: NameChange): void => {
    apply(now)
    pending.push({ folder: posix.dirname(path), change: apply })
  }
  const read = (path: string): Uint8Array => now.get(path) ?? fail('ENOENT')

  const files: FileSystem = {
    async readFile(path) {
      enter()
      return read(path)
    },
    async writeNew(path, bytes) {
      if (now.has(path)) throw systemError('EEXIST')
      // A disk that fills up leaves half a file behind.
      if (calls + 1 === fault.call) change(path, disk => void disk.set(path, bytes.slice(0, bytes.length >> 1)))
      enter()
      change(path, disk => void disk.set(path, bytes))
    },
    async rename(from, to) {
      enter()
      read(from)
      change(to, disk => {
        const bytes = disk.get(from)
        if (bytes === undefined) return
        disk.delete(from)
        disk.set(to, bytes)
      })
    },
    async copy(from, to) {
      enter()
      const bytes = read(from)
      change(to, disk => void disk.set(to, bytes))
    },
    async remove(path) {
      enter()
      read(path)
      change(path, disk => void disk.delete(path))
    },
    async list(folder) {
      enter()
      return [...now.keys()].filter(path => posix.dirname(path) === folder).map(path => posix.basename(path))
    },
    async makeFolder() {
      enter()
    },
    async syncFolder(path) {
      enter()
      for (const one of pending.filter(({ folder }) => folder === path)) one.change(safe)
      pending = pending.filter(({ folder }) => folder !== path)
    }
  }
  return {
    files,
    failAt(call, code, times = 1) {
      calls = 0
      fault = { call, code, times }
    },
    callCount: () => calls,
    afterPowerCut(survived) {
      const left: Files = new Map(safe)
      for (const { change: apply } of pending.slice(0, survived)) apply(left)
      return createMemoryDisk(left)
    },
    pendingCount: () => pending.length,
    names: () => [...now.keys()].sort(),
    text(path) {
      const bytes = now.get(path)
      return bytes && new TextDecoder().decode(bytes)
    },
    put(path, text) {
      now.set(path, new TextEncoder().encode(text))
      safe = new Map(now)
    }
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: caused by the test`), { code })
}

function fail(code: string): never {
  throw systemError(code)
}
