import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runScript } from '../support/program-copy.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the program as it is started', () => {
  it('without a display prints one sentence and its address, serves its page, and ends in order', async () => {
    const dataFolder = await temporaryFolder()
    const { child, line, lines, errors, ended } = runScript(['scripts/start.mjs', '--data', dataFolder], { cwd: root })
    const address = new URL(await line(/^http:/))
    expect(lines).toEqual([expect.stringMatching(/, so Press Review runs in a browser on this machine\.$/),
      address.href])
    expect(address.hostname).toBe('127.0.0.1')
    expect(address.hash).toMatch(/^#token=[\w-]{22}$/)

    const page = await fetch(address.origin)
    expect(await page.text()).toContain('<script type="module"')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")

    const session = await fetch(new URL('/session', address), {
      method: 'POST', headers: { 'content-type': 'application/json', origin: address.origin },
        body: JSON.stringify({ token: address.hash.slice(7) })
    })
    const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? ''
    const about = await fetch(new URL('/api/desk.about', address), {
      method: 'POST', headers: { 'content-type': 'application/json', origin: address.origin, cookie }, body: '{}'
    })
    expect(await about.json()).toMatchObject({ ok: true, value: { dataFolder, isDemo: false } })

    child.kill('SIGINT')
    expect(await ended()).toBe(130)
    expect(errors.filter(line => line !== 'Building …')).toEqual([])
    await expect(fetch(address.origin)).rejects.toThrow()
  })

  it('a second time on the same folder says that it runs already', async () => {
    const dataFolder = await temporaryFolder()
    const first = runScript(['out/main/serve.js', '--data', dataFolder], { cwd: root })
    await first.line(/^http:/)
    const second = runScript(['out/main/serve.js', '--data', dataFolder], { cwd: root })
    expect(await second.ended()).toBe(1)
    expect(second.errors).toEqual([expect.stringContaining(`already running on ${dataFolder}`)])
    first.child.kill('SIGTERM')
    expect(await first.ended()).toBe(0)
  })

  it('with an argument that it does not know says so and does not start', async () => {
    const { ended, errors } = runScript(['out/main/serve.js', '--prot', '1'], { cwd: root })
    expect(await ended()).toBe(1)
    expect(errors.join('\n')).toContain("'--prot'")
  })

  it('tells its options when it is asked, and starts nothing', async () => {
    const { ended, lines, errors } = runScript(['scripts/start.mjs', '--help'], { cwd: root })
    expect(await ended()).toBe(0)
    expect(errors).toEqual([])
    for (const option of ['--web', '--demo', '--data DIR', '--port N', '--no-open']) {
      expect(lines.join('\n')).toContain(`  ${option} `)
    }
  })

  it('in the build imports Electron in its window only', async () => {
    const folder = join(root, 'out', 'main')
    const importing: string[] = []
    for (const name of await readdir(folder)) {
      if (name.endsWith('.js') && /from\s*["']electron["']/.test(await readFile(join(folder, name), 'utf8'))) importing.push(name)
    }
    expect(importing).toEqual(['index.js'])
  })
})
