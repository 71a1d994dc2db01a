import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { menuTemplate } from '../../../src/main/electron/menu.ts'
import { restoreFromBackup } from '../../../src/main/electron/restore-from-backup.ts'
import { packBackup } from '../../../src/main/store/index.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { filledFolder, now, tell } from '../store/backup/filled-folder.ts'

const electron = vi.hoisted(() => ({ chosen: [] as string[], calls: [] as unknown[] }))

vi.mock('electron', () => ({
  app: { relaunch: () => electron.calls.push('relaunch'), exit: (code: number) => electron.calls.push(['exit', code]) },
  dialog: {
    showOpenDialog: async () => ({ filePaths: electron.chosen }),
    showErrorBox: (...texts: string[]) => electron.calls.push(['box', ...texts])
  },
  Menu: {}
}))

beforeEach(() => {
  electron.calls = []
})

async function restore(dataFolder: string, ...chosen: readonly string[]): Promise<void> {
  electron.chosen = [...chosen]
  const stop = async (): Promise<void> => void electron.calls.push('stop')
  await restoreFromBackup({ dataFolder, title: 'Restore', stop, now: () => now })
}

it('puts the chosen backup in the place of what is there, once the program has ended, and begins anew', async () => {
  const path = join(await temporaryFolder(), 'desk.zip')
  await packBackup({ folder: await filledFolder('Kyoto'), path, programVersion: '1', now, withPictures: true })
  const folder = await filledFolder('Riga')
  await restore(folder, path)
  expect(await tell(folder)).toMatchObject({ city: 'Kyoto', total: 50 })
  expect(electron.calls).toEqual(['stop', 'relaunch', ['exit', 0]])
})

it('names what is wrong with a file that is no backup, and leaves everything as it was', async () => {
  const path = join(await temporaryFolder(), 'desk.zip')
  writeFileSync(path, 'no zip')
  const folder = await filledFolder('Riga')
  await restore(folder, path)
  expect(await tell(folder)).toMatchObject({ city: 'Riga', total: 50 })
  expect(electron.calls).toEqual(['stop', ['box', 'Restore', expect.stringContaining('desk.zip')], 'relaunch', ['exit', 0]])
})

it('does nothing when no file is chosen', async () => {
  await restore('/nowhere')
  expect(electron.calls).toEqual([])
})

it('stands in the menu', () => {
  const asked: string[] = []
  const menu = menuTemplate({ platform: 'linux', language: 'de', isDevelopment: false, restore: title => void asked.push(title) })
  const [item] = (menu[0]?.submenu ?? []) as { click(): void }[]
  item?.click()
  expect(asked).toEqual(['Aus einer Sicherung wiederherstellen …'])
})
