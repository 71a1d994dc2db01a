import { chmodSync, closeSync, openSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lockFolder } from '../../src/main/store/index.ts'
import { fakeHttp } from '../support/fake-http.ts'
import { handClock } from '../support/hand-clock.ts'
import { makeApp } from '../support/make-app.ts'
import { filledFolder, snapshot } from './store/backup/filled-folder.ts'

const nobody = 65_534
const isRoot = process.geteuid?.() === 0

/** Root may write anywhere, so that it steps back for the test; then the sources must be readable by anybody. */
function canStepBack(): boolean {
  if (process.platform === 'win32') return false
  if (!isRoot) return true
  process.seteuid?.(nobody)
  try {
    // `access` would ask for the real user, who is root still.
    closeSync(openSync(import.meta.filename, 'r'))
    return true
  } catch {
    return false
  } finally {
    process.seteuid?.(0)
  }
}

const setMode = (folder: string, mode: number): void => {
  for (const place of [folder, join(folder, 'digests'), join(folder, 'media')]) chmodSync(place, mode)
  for (const name of ['archive.db', 'settings.json', 'library.json']) chmodSync(join(folder, name), mode & 0o666)
}

async function readOnlyFolder(): Promise<string> {
  const folder = await filledFolder()
  setMode(folder, 0o555)
  if (isRoot) process.seteuid?.(nobody)
  onTestFinished(() => {
    if (isRoot) process.seteuid?.(0)
  })
  return folder
}

const asOwner = (task: () => void): void => {
  if (isRoot) process.seteuid?.(0)
  task()
  if (isRoot) process.seteuid?.(nobody)
}

async function open() {
  const dataFolder = await readOnlyFolder()
  const clock = handClock('2026-11-22T08:00:00.000Z')
  const opened = await makeApp({ dataFolder, clock, http: fakeHttp(), log: { info() {}, warn() {}, error: console.error } })
  onTestFinished(() => opened.app.stop())
  await opened.app.start()
  return { ...opened, clock }
}

const copies = (): readonly string[] => readdirSync(tmpdir()).filter(name => name.startsWith('press-review-reading-'))

describe.runIf(canStepBack())('a data folder that cannot be written (fault 8)', () => {
  it('is read, searched and exported from; whatever would change it is refused, and it stays as it is', async () => {
    const { app: { api }, dataFolder } = await open()
    const before = snapshot(dataFolder)
    expect(await api.desk.about({})).toMatchObject({ dataFolder, isReadOnly: true })
    const { rows } = await api.articles.list({ filter: {}, limit: 5 })
    const [{ articleId, headline }] = [rows[0] ?? expect.unreachable()]
    expect((await api.articles.open({ articleId })).headline).toBe(headline)
    expect((await api.articles.search({ query: headline, filter: {}, limit: 5 })).total).toBeGreaterThan(0)
    const { fileName } = await api.articles.export({ articleId, format: 'md' })
    expect((await api.library.exportOpml({})).length).toBeGreaterThan(0)
    expect(fileName).toMatch(/\.md$/)
    await api.articles.mark({ articleIds: [articleId], isRead: true })
    for (const refused of [
      api.articles.clip({ articleIds: [articleId], isClipped: true }), api.feeds.refresh({}),
      api.library.importOpml({ text: '<opml/>' })
    ]) await expect(refused).rejects.toMatchObject({ code: 'folder-read-only', details: { folder: dataFolder } })
    expect(snapshot(dataFolder)).toEqual(before)
  })

  it('is written again as soon as it can be, without a new start', async () => {
    const others = new Set(copies())
    const { app: { api, events }, dataFolder, clock } = await open()
    const made = copies().filter(name => !others.has(name))
    const [{ articleId }] = [(await api.articles.list({ filter: {}, limit: 1 })).rows[0] ?? expect.unreachable()]
    expect(made).not.toEqual([])
    const isWritable = new Promise<void>(resolve => events.on(name => void (name === 'folder-writable' && resolve())))
    asOwner(() => setMode(dataFolder, 0o777))
    clock.pass(10_000)
    await isWritable
    expect(await api.desk.about({})).not.toHaveProperty('isReadOnly')
    await api.articles.clip({ articleIds: [articleId], isClipped: true })
    expect((await api.clippings.list({ limit: 5 })).clippings).toHaveLength(1)
    await expect(lockFolder(dataFolder)).rejects.toMatchObject({ code: 'in-use' })
    await expect.poll(() => copies().filter(name => made.includes(name)), { timeout: 20_000 }).toEqual([])
  })
})
