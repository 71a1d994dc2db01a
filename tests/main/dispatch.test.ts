import { describe, expect, it } from 'vitest'
import { createDispatch } from '../../src/main/dispatch.ts'
import { Failure } from '../../src/shared/failure.ts'
import { fakeApp, recordedLog } from '../support/fake-app.ts'

describe('the one door', () => {
  it('answers with what the method answers', async () => {
    const dispatch = createDispatch(fakeApp().api, recordedLog())
    expect(await dispatch('desk.about', {}))
      .toEqual({ ok: true, value: { version: '1.2.3', dataFolder: '/data', isDemo: false } })
  })

  it('hands on arguments as the schema leaves them', async () => {
    const opened: unknown[] = []
    const { api } = fakeApp({ desk: { openLink: async args => void opened.push(args) } })
    await createDispatch(api, recordedLog())('desk.openLink', { url: '  https://example.org ' })
    expect(opened).toEqual([{ url: 'https://example.org' }])
  })

  it.each([
    ['a wrong type', { url: 7 }, 'url'],
    ['a missing one', {}, 'url'],
    ['one too many', { url: 'https://example.org', also: 1 }, 'also'],
    ['no object', 'https://example.org', 'arguments'],
    ['nothing', undefined, 'arguments']
  ])('refuses arguments with %s and says where', async (_, args, at) => {
    const { api } = fakeApp({ desk: { openLink: async () => { throw new Error('called') } } })
    const answer = await createDispatch(api, recordedLog())('desk.openLink', args)
    expect(answer).toMatchObject({ ok: false, code: 'invalid-arguments', details: { at } })
  })

  it('says where in a deep argument', async () => {
    const args = { digestId: 'd', version: 1, edit: { blocks: [{ blockId: 'a' }, { blockId: 2 }] } }
    const answer = await createDispatch(fakeApp().api, recordedLog())('digests.edit', args)
    expect(answer).toMatchObject({ code: 'invalid-arguments', details: { at: 'edit.blocks.1.blockId' } })
  })

  it.each([
    '__proto__', '__proto__.about', 'constructor.name', 'desk.__proto__', 'desk.constructor', 'desk.toString', 'toString', '',
    '.', 'desk', 'desk.', 'desk.about.name', 'desk.unknown', 'a'.repeat(500)
  ])('knows no method %j', async method => {
    const answer = await createDispatch(fakeApp().api, recordedLog())(method, {})
    expect(answer).toMatchObject({ ok: false, code: 'invalid-arguments' })
    expect(JSON.stringify(answer).length).toBeLessThan(400)
  })

  it('answers a failure as code, sentence and details, and does not log it', async () => {
    const log = recordedLog()
    const { api } = fakeApp({ desk: { openLink: async () => { throw new Failure('host-not-found', { host: 'example.org' }) } } })
    expect(await createDispatch(api, log)('desk.openLink', { url: 'https://example.org' })).toEqual({
      ok: false, code: 'host-not-found', details: { host: 'example.org' },
      message: 'There is no server named example.org. Check the spelling, or your connection.'
    })
    expect(log.lines).toEqual([])
  })

  it('answers an unknown error as internal, without its words, and logs it', async () => {
    const log = recordedLog()
    const { api } = fakeApp({ desk: { openLink: async () => { throw new TypeError('secret of the house') } } })
    const answer = await createDispatch(api, log)('desk.openLink', { url: 'https://example.org' })
    expect(answer).toMatchObject({ ok: false, code: 'internal', details: {} })
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(log.lines).toEqual(['error desk.openLink failed: TypeError: secret of the house'])
  })
})
