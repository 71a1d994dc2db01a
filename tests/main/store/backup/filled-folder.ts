/** Data folders with something in them, as a program that was closed leaves them. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeFileSystem } from '../../../../src/main/node/file-system.ts'
import { openArchive, openDocuments } from '../../../../src/main/store/index.ts'
import { makeDigest, makeInput, quietLog, someLibrary, someSettings, stillClock, temporaryFolder, timeAt } from '../fixtures.ts'

export const now = '2026-11-22T07:30:00.000Z'

const pictures = ['A quay.', 'A crane.']

/** Settings that name `city`, a digest, two pictures, and as many articles as said, the first of them read. */
export async function filledFolder(city = 'Riga', articleCount = 50): Promise<string> {
  const folder = temporaryFolder()
  const documents = await openDocuments({
    folder, files: nodeFileSystem, log: quietLog, clock: stillClock, firstSettings: someSettings, firstLibrary: someLibrary
  })
  await documents.changeSettings(settings => ({ ...settings, city }))
  await documents.saveDigest(makeDigest({ deck: city }), undefined)
  await documents.close()
  const archive = openArchive({ folder, log: quietLog })
  archive.addArticles(Array.from({ length: articleCount }, (_, index) =>
    makeInput({ articleId: `${city}-${index}`, sortedAt: timeAt(index), bodyText: `Harbour news no. ${index} of ${city}.` })))
  archive.markRead([`${city}-0`], timeAt(99))
  archive.close()
  mkdirSync(join(folder, 'media'))
  for (const picture of pictures) {
    writeFileSync(join(folder, 'media', createHash('sha256').update(picture).digest('hex')), picture)
  }
  return folder
}

/** What stands in a folder, told as the program would see it. */
export async function tell(folder: string): Promise<unknown> {
  const documents = await openDocuments({
    folder, files: nodeFileSystem, log: quietLog, clock: stillClock, firstSettings: someSettings, firstLibrary: someLibrary
  })
  const archive = openArchive({ folder, log: quietLog })
  const { rows, total } = archive.listArticles({}, undefined, 1000)
  archive.close()
  return {
    city: documents.settings().city,
    deck: (await documents.findDigest('morning-1'))?.deck,
    total,
    read: rows.filter(({ readAt }) => readAt !== undefined).map(({ articleId }) => articleId),
    rescued: [...documents.rescued, ...archive.rescued]
  }
}

/** Every file below the folder with its contents, but for the log of a database that lies open. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return Object.fromEntries(names
    .filter(name => statSync(join(folder, name)).isFile() && !/-(?:wal|shm)$/.test(name))
    .map(name => [name, readFileSync(join(folder, name), 'latin1')]))
}
