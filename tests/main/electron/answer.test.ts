import type { IpcMain } from 'electron'
import { describe, expect, it } from 'vitest'
import { answerCalls } from '../../../src/main/electron/answer-calls.ts'
import { answerScheme } from '../../../src/main/electron/answer-scheme.ts'
import { createDispatch } from '../../../src/main/dispatch.ts'
import { pageHeaders } from '../../../src/main/node/page-headers.ts'
import { fakeApp, recordedLog } from '../../support/fake-app.ts'

describe('a call from the page', () => {
  type Handler = (event: unknown, method: unknown, args: unknown) => Promise<unknown>

  function callFrom(senderFrame: { url: string; parent: unknown } | null): Promise<unknown> {
    const handlers = new Map<string, Handler>()
    const ipcMain = { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) }
    answerCalls(ipcMain as unknown as IpcMain, createDispatch(fakeApp().api, recordedLog()))
    expect([...handlers.keys()]).toEqual(['call'])
    return handlers.get('call')!({ senderFrame }, 'desk.about', {})
  }

  it('in the top frame is answered', async () => {
    expect(await callFrom({ url: 'app://main/#front', parent: null })).toMatchObject({ ok: true, value: { version: '1.2.3' } })
  })

  it.each([
    ['the article frame', { url: 'about:srcdoc', parent: {} }],
    ['a frame with our own address', { url: 'app://main/preview/d1', parent: {} }],
    ['another page', { url: 'https://example.org/', parent: null }],
    ['a page whose name begins like ours', { url: 'app://main.example/', parent: null }],
    ['a frame that has gone', null]
  ])('from %s is refused', async (_, frame) => {
    await expect(callFrom(frame)).rejects.toThrow('may not call')
  })
})

describe('our scheme', () => {
  const errors: unknown[] = []
  const answer = answerScheme({
    serveFile: fakeApp().serveFile,
    onError: error => void errors.push(error),
    language: async () => 'en',
    pageFiles: async path => {
      if (path === 'broken.js') throw new Error('disk')
      return path === 'index.html' ? { bytes: new TextEncoder().encode('<!doctype html>'), headers: pageHeaders } : undefined
    }
  })
  const get = (url: string, method = 'GET'): Promise<Response> => answer({ url, method })

  it('serves the page with its policy', async () => {
    const response = await get('app://main/')
    expect(await response.text()).toBe('<!doctype html>')
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  it('serves what the program keeps, under the policy it brings or none that lets it do anything', async () => {
    expect((await get('app://main/preview/d1')).headers.get('content-security-policy'))
      .toBe("default-src 'none'; frame-ancestors 'self'")
    const picture = await get('app://main/media/0a1b')
    expect(await picture.text()).toBe('a picture')
    expect(picture.headers.get('content-security-policy')).toContain("sandbox; default-src 'none'")
  })

  it.each([
    ['app://main/not-there', 404], ['app://main/..%2findex.html', 404], ['app://main/media/..%5c0a1b', 404],
    ['app://main/%00', 404],
    ['app://other/', 403], ['https://main/', 403]
  ])('answers %s with %i', async (url, status) => {
    expect((await get(url)).status).toBe(status)
  })

  it('only reads', async () => {
    expect((await get('app://main/', 'POST')).status).toBe(403)
  })

  it('tells the log and not the page why a file cannot be read', async () => {
    const response = await get('app://main/broken.js')
    expect([response.status, await response.text()]).toEqual([500, '500\n'])
    expect(errors.map(String)).toEqual(['Error: disk'])
  })
})
