import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSecretsFile, type Seal } from '../../../src/main/node/secrets-file.ts'
import type { SignIn } from '../../../src/main/ports.ts'
import { recordedLog } from '../../support/fake-app.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const signIn: SignIn = { origin: 'https://quay.example', user: 'desk', password: 'tide-table' }
const log = recordedLog()
const plain = { acceptsPlain: true }
const fileIn = (folder: string): string => join(folder, 'secrets', 'sign-ins.json')

/** Turns texts around: enough to see that nothing is written as it was. */
const mirror = (isTight: boolean): Seal => ({
  isTight: async () => isTight,
  close: async text => text.split('').reverse().join(''),
  open: async sealed => sealed.split('').reverse().join('')
})

describe('sign-ins', () => {
  test('are there again after a new start, and no more once they were removed', async () => {
    const dataFolder = await temporaryFolder()
    const first = await openSecretsFile({ dataFolder, log })
    await Promise.all([first.save('a', signIn, plain), first.save('b', { ...signIn, user: 'other' }, plain)])
    const second = await openSecretsFile({ dataFolder, log })
    expect([second.find('a'), second.find('b')?.user, second.find('c')]).toEqual([signIn, 'other', undefined])
    await second.remove('a')
    expect((await openSecretsFile({ dataFolder, log })).find('a')).toBeUndefined()
    expect(await readdir(join(dataFolder, 'secrets'))).toEqual(['sign-ins.json'])
  })

  test.skipIf(process.platform === 'win32')('lie in a file that their owner alone may read', async () => {
    const dataFolder = await temporaryFolder()
    await (await openSecretsFile({ dataFolder, log })).save('a', signIn, plain)
    expect((await stat(fileIn(dataFolder))).mode & 0o777).toBe(0o600)
    expect((await stat(join(dataFolder, 'secrets'))).mode & 0o777).toBe(0o700)
  })

  test('are sealed where there is a keychain', async () => {
    const dataFolder = await temporaryFolder()
    await (await openSecretsFile({ dataFolder, log, seal: mirror(true) })).save('a', signIn)
    expect(await readFile(fileIn(dataFolder), 'utf8')).not.toContain('tide-table')
    expect((await openSecretsFile({ dataFolder, log, seal: mirror(true) })).find('a')).toEqual(signIn)
  })

  test.each([
    ['the seal is for show', { seal: mirror(false) }], ['there is none, as in a browser', {}]
  ])('are not kept where %s, unless the reader agrees', async (_where, sealing) => {
    const secrets = await openSecretsFile({ dataFolder: await temporaryFolder(), log, ...sealing })
    await expect(secrets.save('a', signIn)).rejects.toMatchObject({ code: 'secret-unprotected' })
    expect(secrets.find('a')).toBeUndefined()
    await secrets.save('a', signIn, plain)
    expect(secrets.find('a')).toEqual(signIn)
  })

  test('that another keychain has sealed are passed over, and kept', async () => {
    const dataFolder = await temporaryFolder()
    await (await openSecretsFile({ dataFolder, log, seal: mirror(true) })).save('a', signIn)
    const locked: Seal = { ...mirror(true), open: () => Promise.reject(new Error('locked')) }
    const secrets = await openSecretsFile({ dataFolder, log, seal: locked })
    expect(secrets.find('a')).toBeUndefined()
    await secrets.save('b', signIn)
    expect((await openSecretsFile({ dataFolder, log, seal: mirror(true) })).find('a')).toEqual(signIn)
  })

  test('in a damaged file do not keep the program from starting', async () => {
    const dataFolder = await temporaryFolder()
    await (await openSecretsFile({ dataFolder, log })).save('a', signIn, plain)
    for (const damage of ['', '{"signIns":', 'null', '{"schemaVersion":1}']) {
      await writeFile(fileIn(dataFolder), damage)
      expect((await openSecretsFile({ dataFolder, log })).find('a'), damage).toBeUndefined()
    }
    expect(log.lines.join('\n')).not.toContain('tide-table')
  })
})
