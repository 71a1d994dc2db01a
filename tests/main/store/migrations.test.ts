import Database from 'better-sqlite3'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { archiveVersion } from '../../../src/main/store/archive/migrations.ts'
import { backUpBeforeMigration, openArchive } from '../../../src/main/store/index.ts'
import { makeApp } from '../../support/make-app.ts'
import { makeArticle, makeInput, quietLog, stillClock, temporaryFolder } from './fixtures.ts'
import { makeOldArchive } from './old-archive.ts'

const backUp = (folder: string): Promise<void> =>
  backUpBeforeMigration({ folder, programVersion: '2.0.0', clock: stillClock, log: quietLog })

function versionOf(path: string): number {
  const database = new Database(path, { readonly: true })
  const version = Number(database.pragma('user_version', { simple: true }))
  database.close()
  return version
}

it('an archive of the first version is backed up, then brought up to date with all that is in it (fault 10)', async () => {
  const folder = temporaryFolder()
  makeOldArchive(folder, 120)
  await backUp(folder)
  const [backup = ''] = readdirSync(join(folder, 'backups'))
  expect(versionOf(join(folder, 'backups', backup, 'archive.db'))).toBe(1)
  expect(JSON.parse(readFileSync(join(folder, 'backups', backup, 'manifest.json'), 'utf8')))
    .toMatchObject({ reason: 'before-migration', archive: { version: 1, articleCount: 120 } })

  const archive = openArchive({ folder, log: quietLog })
  onTestFinished(() => archive.close())
  expect(archive.rescued).toEqual([])
  expect(versionOf(join(folder, 'archive.db'))).toBe(archiveVersion)
  expect(archive.counts()).toMatchObject({ total: 120, unread: 60 })
  expect(archive.listArticles({ isUnread: true }, undefined, 500).rows).toHaveLength(60)
  expect(archive.searchArticles('walrus', {}, undefined, 1).total).toBe(120)
  expect(archive.findArticle('old-7')).toMatchObject({ headline: 'Headline of old-7', url: 'https://harbour.example/7' })
})

it('what comes after the tables were brought up to date is counted, tagged and shown to topics once', () => {
  const folder = temporaryFolder()
  makeOldArchive(folder, 120)
  const archive = openArchive({ folder, log: quietLog })
  onTestFinished(() => archive.close())
  archive.addArticles([1, 2].map(number =>
    makeInput(makeArticle({ articleId: `new-${number}`, headline: `Quay ${number}`, url: `https://quay.example/${number}`, tags: ['Trade'] }))))
  expect(archive.counts()).toMatchObject({ total: 122, unread: 62 })
  expect(archive.searchArticles('tag:trade', {}, undefined, 1).total).toBe(2)
  expect(archive.listNewArticles(500).filter(({ headline }) => headline.startsWith('Quay'))).toHaveLength(2)
})

it('a damaged archive of an earlier version is not backed up, and is rescued all the same', async () => {
  const folder = temporaryFolder()
  makeOldArchive(folder, 200)
  const path = join(folder, 'archive.db')
  const bytes = readFileSync(path)
  for (let page = 12; page < bytes.length / 4096; page += 9) bytes.fill(0xa5, page * 4096, (page + 1) * 4096)
  writeFileSync(path, bytes)
  await backUp(folder)
  const archive = openArchive({ folder, log: quietLog })
  onTestFinished(() => archive.close())
  expect(archive.rescued).toHaveLength(1)
  expect(archive.counts().total).toBeGreaterThan(20)
})

it('a folder with a document of a later version is refused before its archive is changed (fault 10)', async () => {
  const folder = temporaryFolder()
  makeOldArchive(folder, 5)
  writeFileSync(join(folder, 'settings.json'), '{ "schemaVersion": 2 }')
  await expect(makeApp({ dataFolder: folder })).rejects.toMatchObject({ code: 'document-newer' })
  // SQLite leaves its log, empty, where it only read.
  expect(readdirSync(folder).filter(name => !/-(?:wal|shm)$/.test(name)).toSorted()).toEqual(['archive.db', 'settings.json'])
  expect(versionOf(join(folder, 'archive.db'))).toBe(1)
  expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe('{ "schemaVersion": 2 }')
})
