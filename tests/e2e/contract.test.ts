/** Every method of the contract, over every way into the program. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDispatch } from '../../src/main/dispatch.ts'
import { answerCalls } from '../../src/main/electron/answer-calls.ts'
import { startLoopback } from '../../src/main/loopback/index.ts'
import { contract } from '../../src/shared/contract-table.ts'
import type { Answer, Bridge } from '../../src/shared/bridge.ts'
import { runScenario, type Call } from '../support/contract-scenario.ts'
import { startFeedTown, type FeedTown } from '../support/feed-town.ts'
import { makeApp, quietLog, type TestApp } from '../support/make-app.ts'

const allMethods = Object.entries(contract).flatMap(([subject, methods]) => Object.keys(methods).map(name => `${subject}.${name}`))
const outFolder = join(import.meta.dirname, '../../out')

interface Way {
  readonly call: Call
  close(): Promise<void>
}

function inProcess({ app }: TestApp): Way {
  return { call: createDispatch(app.api, quietLog), close: async () => {} }
}

async function overLoopback({ app }: TestApp): Promise<Way> {
  const host = await startLoopback({ app, log: quietLog, pageFolder: join(outFolder, 'renderer') })
  const { origin, hash } = new URL(host.url)
  const session = await fetch(`${origin}/session`, {
    method: 'POST', headers: { 'content-type': 'application/json', origin }, body: JSON.stringify({ token: hash.replace('#token=', '') })
  })
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? ''
  return {
    call: async (method, args) => {
      const response = await fetch(`${origin}/api/${method}`, {
        method: 'POST', headers: { 'content-type': 'application/json', origin, cookie }, body: JSON.stringify(args)
      })
      return await response.json() as Answer
    },
    close: () => host.close()
  }
}

/** Stands in for Electron's two modules: what the page's process sends reaches the main process as a structured clone. */
function overPreload({ app }: TestApp): Way {
  let handler: ((event: unknown, method: unknown, args: unknown) => Promise<unknown>) | undefined
  let bridge: Bridge | undefined
  answerCalls({ handle: (_channel, listener) => void (handler = listener as typeof handler) }, createDispatch(app.api, quietLog))
  const event = { senderFrame: { parent: null, url: 'app://main/index.html' } }
  const electron = {
    contextBridge: { exposeInMainWorld: (_name: string, value: Bridge) => void (bridge = value) },
    ipcRenderer: {
      invoke: async (_channel: string, method: unknown, args: unknown) => structuredClone(await handler?.(event, method, structuredClone(args)))
    }
  }
  const source = readFileSync(join(outFolder, 'preload/index.cjs'), 'utf8')
  new Function('require', 'exports', 'module', source)(
    (name: string) => (name === 'electron' ? electron : expect.unreachable(`the preload requires ${name}`)), {}, { exports: {} }
  )
  return { call: (method, args) => bridge?.call(method, args) ?? expect.unreachable(), close: async () => {} }
}

describe.concurrent.each([
  ['in process', inProcess],
  ['over the loopback host', overLoopback],
  ['through the built preload and ipc', overPreload]
])('the contract %s', (_name, open) => {
  let town: FeedTown
  let program: TestApp
  let way: Way
  beforeAll(async () => {
    town = await startFeedTown()
    program = await makeApp()
    way = await open(program)
  })
  afterAll(async () => {
    await way.close()
    await program.close()
    await town.close()
  })

  test('every method answers as promised', async () => {
    const called = await runScenario(way.call, town)
    expect([...called].toSorted()).toEqual(allMethods.toSorted())
    expect(program.openedLinks).toEqual(['https://quay-gazette.example/'])
  })

  test('what is not in the table does not exist', async () => {
    for (const method of ['articles.__proto__', 'constructor.name', 'articles', 'articles.open.x', 'library.delete']) {
      expect(await way.call(method, {})).toMatchObject({ ok: false, code: 'invalid-arguments' })
    }
    expect(await way.call('articles.open', { articleId: 7 })).toMatchObject({ ok: false, details: { at: 'articleId' } })
    expect(await way.call('articles.open', { articleId: 'x', extra: true })).toMatchObject({ ok: false, code: 'invalid-arguments' })
  })
})
