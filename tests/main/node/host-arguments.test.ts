import { describe, expect, it } from 'vitest'
import { explainStart } from '../../../src/main/node/explain-start.ts'
import { hostArguments } from '../../../src/main/node/host-arguments.ts'
import { Failure } from '../../../src/shared/failure.ts'

describe('arguments of a host', () => {
  it('are none', () => {
    expect(hostArguments([])).toEqual({ isDemo: false, opensBrowser: true })
  })

  it('are all of them', () => {
    expect(hostArguments(['--demo', '--data', '/tmp/d', '--port=4000', '--no-open']))
      .toEqual({ isDemo: true, dataFolder: '/tmp/d', port: 4000, opensBrowser: false })
  })

  it.each([['--prot', '4000'], ['--port', 'x'], ['--port', '70000'], ['--data'], ['--data', ''], ['--data='], ['extra']])('refuses %s %s', (...args) => {
    expect(() => hostArguments(args)).toThrow(expect.objectContaining({ code: 'invalid-arguments' }))
  })

  it('say what a port is', () => {
    expect(() => hostArguments(['--port', 'x'])).toThrow('--port x: a port is a number from 0 to 65535')
  })

  it('stand among those of Electron and Chromium', () => {
    expect(hostArguments(['.', '--no-sandbox', '--demo', '--enable-features=A,B', '--data', '/tmp/d'], 'lenient'))
      .toEqual({ isDemo: true, dataFolder: '/tmp/d', opensBrowser: true })
  })
})

describe('a start that failed is explained', () => {
  it.each<[unknown, string]>([
    [new Failure('in-use', { folder: '/d' }), 'already running on /d'],
    [new Failure('invalid-arguments', { at: "Unknown option '--prot'" }), '--prot'],
    [Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' }), '--port'],
    [new TypeError('odd'), 'TypeError: odd'],
    ['odd', 'odd']
  ])('%s', (error, words) => {
    expect(explainStart(error)).toContain(words)
  })
})
