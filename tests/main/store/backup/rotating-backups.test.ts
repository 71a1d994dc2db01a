import Database from 'better-sqlite3'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { listBackups, makeRotatingBackup } from '../../../../src/main/store/backup/rotating-backups.ts'
import { openArchive, runInWorker } from '../../../../src/main/store/index.ts'
import { makeInput, quietLog, temporaryFolder, timeAt } from '../fixtures.ts'
import { filledFolder, now } from './filled-folder.ts'

const order = (folder: string, at = now) =>
  ({ folder, programVersion: '1.2.3', now: at, reason: 'daily' as const })

const inBackups = (folder: string): readonly string[] => readdirSync(join(folder, 'backups')).toSorted()

const later = (days: number): string => new Date(Date.parse(now) + days * 24 * 3_600_000).toISOString()

it('a backup holds documents and archive, and its list of them', async () => {
  const folder = await filledFolder()
  mkdirSync(join(folder, 'secrets'))
  writeFileSync(join(folder, 'secrets', 'sign-ins.json'), 'a password')
  const { name } = await makeRotatingBackup(order(folder))
  expect(name).toBe('2026-11-22T07-30-00-000Z')
  const made = join(folder, 'backups', name)
  expect(readdirSync(made, { recursive: true }).map(String).toSorted()).toEqual(
    ['archive.db', 'digests', join('digests', 'morning-1.json'), 'library.json', 'manifest.json', 'settings.json'])
  expect(readFileSync(join(made, 'settings.json'))).toEqual(readFileSync(join(folder, 'settings.json')))
  expect(JSON.parse(readFileSync(join(made, 'manifest.json'), 'utf8'))).toMatchObject({
    kind: 'press-review-backup', backupVersion: 1, programVersion: '1.2.3', madeAt: now, reason: 'daily',
    archive: { articleCount: 50 }
  })
  expect(await listBackups(folder)).toMatchObject([{ name, madeAt: now, reason: 'daily' }])
})

it('a backup can be made in a thread while the program writes, and holds one state of the archive', async () => {
  const folder = await filledFolder('Riga', 400)
  const archive = openArchive({ folder, log: quietLog })
  onTestFinished(() => archive.close())
  const backedUp = runInWorker({ kind: 'back-up', input: order(folder) })
  let isDone = false
  void backedUp.finally(() => { isDone = true })
  for (let batch = 0; !isDone; batch += 1) {
    archive.addArticles(Array.from({ length: 20 }, (_, index) =>
      makeInput({ articleId: `ship ${index} of day ${batch}`, sortedAt: timeAt(batch), bodyText: `Ship ${index} of day ${batch}.` })))
    await new Promise(resolve => void setImmediate(resolve))
  }
  const copy = new Database(join(folder, 'backups', (await backedUp).name, 'archive.db'), { readonly: true })
  const count = Number(copy.prepare('SELECT count(*) FROM articles').pluck().get())
  expect(copy.prepare('SELECT count(*) FROM statuses').pluck().get()).toBe(count)
  copy.close()
  expect(archive.counts().total).toBeGreaterThan(400)
  expect([count >= 400, count % 20]).toEqual([true, 0])
})

it('older backups go only when the new one is whole', async () => {
  const folder = await filledFolder()
  const names = []
  for (let day = 0; day < 5; day += 1) names.push((await makeRotatingBackup(order(folder, later(day)))).name)
  expect(inBackups(folder)).toEqual(names.slice(2))

  const damaged = readFileSync(join(folder, 'archive.db'))
  damaged.fill(0xa5, 4096 * 8, 4096 * 14)
  writeFileSync(join(folder, 'archive.db'), damaged)
  await expect(makeRotatingBackup(order(folder, later(5)))).rejects.toMatchObject({ code: 'backup-broken' })
  expect(inBackups(folder)).toEqual(names.slice(2))
})

it('a backup that the end of the program cut short leaves nothing but a leftover, which the next one removes', async () => {
  const folder = await filledFolder()
  const abort = new AbortController()
  const cut = runInWorker({ kind: 'back-up', input: order(folder) }, abort.signal)
  abort.abort()
  await expect(cut).rejects.toMatchObject({ code: 'cancelled' })
  mkdirSync(join(folder, 'backups', '2026-11-21T07-30-00-000Z.tmp'), { recursive: true })
  const { name } = await makeRotatingBackup(order(folder, later(1)))
  expect(inBackups(folder).filter(one => one.endsWith('.tmp') || one === name)).toEqual([name])
})

it('a folder of somebody else among the backups is left alone', async () => {
  const folder = await filledFolder()
  mkdirSync(join(folder, 'backups', 'mine'), { recursive: true })
  for (let day = 0; day < 9; day += 1) await makeRotatingBackup(order(folder, later(day)))
  expect(existsSync(join(folder, 'backups', 'mine'))).toBe(true)
})

it('a folder that is still empty can be backed up', async () => {
  const folder = temporaryFolder()
  await makeRotatingBackup(order(folder))
  expect(await listBackups(folder)).toMatchObject([{ byteCount: 0 }])
})
