import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createLog, redact } from '../../../src/main/node/log.ts'
import { Failure } from '../../../src/shared/failure.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const clock = { now: () => new Date('2026-11-22T07:00:00Z'), after: () => () => {} }

function listenToTerminal(): string[] {
  const said: string[] = []
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation(text => { said.push(String(text)); return true })
  onTestFinished(() => spy.mockRestore())
  return said
}

describe('the log', () => {
  it('is one object per line, with an error in full', async () => {
    const said = listenToTerminal()
    const dataFolder = await temporaryFolder()
    const log = createLog({ dataFolder, clock })
    log.info('refreshed', { feeds: 3 })
    log.error('a feed failed', new Failure('internal', {}, { cause: new TypeError('deep reason') }))
    const lines = readFileSync(join(dataFolder, 'logs', 'press-review.log'), 'utf8').trim().split('\n').map(line =>
      JSON.parse(line) as Record<string, string>)
    expect(lines[0]).toEqual({ at: '2026-11-22T07:00:00.000Z', level: 'info', message: 'refreshed', feeds: 3 })
    expect(lines[1]).toMatchObject({ level: 'error', message: 'a feed failed' })
    expect(lines[1]?.['error']).toContain('deep reason')
    expect(said).toEqual(['a feed failed\n'])
  })

  it('keeps five files of a megabyte', async () => {
    const dataFolder = await temporaryFolder()
    const log = createLog({ dataFolder, clock })
    for (let index = 0; index < 16; index += 1) log.info('x'.repeat(400_000))
    const files = readdirSync(join(dataFolder, 'logs')).sort()
    expect(files).toEqual(['press-review.log', 'press-review.log.1', 'press-review.log.2', 'press-review.log.3',
      'press-review.log.4'])
  })

  it('that cannot be written goes to the terminal, and the program goes on', async () => {
    const said = listenToTerminal()
    const dataFolder = await temporaryFolder()
    writeFileSync(join(dataFolder, 'logs'), 'a file where the folder should be')
    const log = createLog({ dataFolder, clock })
    log.info('refreshed')
    expect(said.join('')).toContain('"message":"refreshed"')
    log.warn('the folder is only read')
    expect(said.slice(1)).toEqual(['the folder is only read\n'])
    log.warn('a feed failed', { feedId: 'quay' })
    expect(said.slice(2)).toEqual(['a feed failed\n', expect.stringContaining('"feedId":"quay"')])
  })

  it.each([
    ['GET https://example.org/feed.xml?key=secret#part failed', 'GET https://example.org/feed.xml?… failed'],
    ['"http://127.0.0.1:4000/#token=abc-_1"', '"http://127.0.0.1:4000/?…"'],
    ['token=abc-_1 seen', 'token=… seen'],
    ['of https://desk:tide%40@example.org/feed.xml', 'of https://…@example.org/feed.xml'],
    ['What is this? Nothing #1', 'What is this? Nothing #1']
  ])('hides keys: %s', (text, shown) => {
    expect(redact(text)).toBe(shown)
  })
})
