import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createHttp } from '../../../src/main/node/http.ts'

const file = join(import.meta.dirname, '../../../src/main/node/http.ts')

test('loads no HTTP client before the first request', () => {
  const script = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context) } })
    const { createHttp } = await import(${JSON.stringify(file)})
    const http = createHttp()
    const before = loaded.some(url => url.includes('/undici/'))
    await http.send({ url: 'nowhere:' }).catch(() => {})
    console.log(JSON.stringify({ before, after: loaded.some(url => url.includes('/undici/')) }))
    await http.close()`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(JSON.parse(stdout || '{}'), stderr).toEqual({ before: false, after: true })
})

test('can be closed without having sent anything', async () => {
  await expect(createHttp().close()).resolves.toBeUndefined()
})
