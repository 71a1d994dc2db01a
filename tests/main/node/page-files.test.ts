import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { builtPageFiles, developmentPageFiles } from '../../../src/main/node/page-files.ts'
import { isProgramPath, servedPath } from '../../../src/main/node/served-path.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('the path of a request', () => {
  it.each([['/', 'index.html'], ['/a/b.js', 'a/b.js'], ['/a%20b.js', 'a b.js'], ['/%2e%2e%2fx', undefined], ['/a//b', undefined],
    ['', undefined],
    ['/a\\b', undefined], ['/%5c', undefined], ['/%00', undefined], ['/%E0%A4%A', undefined], ['http://elsewhere/', undefined]
  ])('%j is %j', (raw, path) => {
    expect(servedPath(raw)).toBe(path)
  })

  it('leads to the program for three folders only', () => {
    expect(['media/x', 'exports/x', 'preview/x', 'proof/x', 'media', 'mediax/y', 'assets/media/x'].map(isProgramPath))
      .toEqual([true, true, true, true, false, false, false])
  })
})

describe('the built page', () => {
  it('is read from its folder and nowhere else', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'page'))
    await writeFile(join(folder, 'secret.js'), 'secret')
    await writeFile(join(folder, 'page', 'main.js'), 'export {}')
    const files = builtPageFiles(join(folder, 'page'))
    expect((await files('main.js', ''))?.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(await files('../secret.js', '')).toBeUndefined()
    expect(await files(join(folder, 'secret.js'), '')).toBeUndefined()
    expect(await files('missing.js', '')).toBeUndefined()
    expect(await files('main.js/x.js', '')).toBeUndefined()
  })

  it('that cannot be read is an error, not an absence', async () => {
    const folder = await temporaryFolder()
    await symlink('loop.js', join(folder, 'loop.js'))
    await expect(builtPageFiles(folder)('loop.js', '')).rejects.toMatchObject({ code: 'ELOOP' })
  })
})

describe('the page at work on the program', () => {
  it('comes from the development server, with the query that it needs', async () => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/main.ts?t=1' ? 200 : 404,
        { 'content-type': 'text/javascript', 'x-other': '1' }).end('export {}')
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const files = developmentPageFiles(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    expect((await files('main.ts', '?t=1'))?.headers).toEqual({ 'content-type': 'text/javascript', 'cache-control': 'no-store' })
    expect(await files('main.ts', '')).toBeUndefined()
  })
})
