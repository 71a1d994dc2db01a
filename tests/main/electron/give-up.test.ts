import { beforeEach, describe, expect, it, vi } from 'vitest'
import { giveUp } from '../../../src/main/electron/give-up.ts'
import { Failure } from '../../../src/shared/failure.ts'

const electron = vi.hoisted(() => ({ isPackaged: true, calls: [] as unknown[][] }))

vi.mock('electron', () => ({
  app: { get isPackaged() { return electron.isPackaged }, exit: (code: number) => void electron.calls.push(['exit', code]) },
  dialog: { showErrorBox: (...texts: string[]) => void electron.calls.push(['box', ...texts]) }
}))

const reason = expect.stringContaining('/srv/press')

describe('a program that cannot start', () => {
  beforeEach(() => {
    electron.calls = []
    vi.spyOn(process.stderr, 'write').mockImplementation(text => electron.calls.push(['terminal', text]) > 0)
    return () => vi.restoreAllMocks()
  })

  it('says why in a box and ends, where it was started by its icon (fault 8)', () => {
    electron.isPackaged = true
    giveUp(new Failure('folder-read-only', { folder: '/srv/press' }))
    expect(electron.calls).toEqual([['terminal', reason], ['box', expect.any(String), reason], ['exit', 1]])
  })

  it('ends at once from source, so that a browser can be served instead', () => {
    electron.isPackaged = false
    giveUp(new Failure('folder-read-only', { folder: '/srv/press' }))
    expect(electron.calls).toEqual([['terminal', reason], ['exit', 1]])
  })
})
