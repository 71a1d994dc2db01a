import { describe, expect, it } from 'vitest'
import { browserCommand, browserLinkOpener, hasDisplay } from '../../../src/main/node/open-browser.ts'

describe('a display', () => {
  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, boolean]>([
    ['linux', {}, false], ['linux', { DISPLAY: '' }, false], ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true], ['win32', {}, true]
  ])('%s with %j: %s', (platform, env, isThere) => {
    expect(hasDisplay(platform, env)).toBe(isThere)
  })
})

describe('the reader’s browser', () => {
  it('is started without a shell', () => {
    const url = 'https://example.org/?a=1&calc'
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const [command, ...args] = browserCommand(platform, url)
      expect(args.at(-1)).toBe(url)
      expect(['cmd', 'sh', 'powershell']).not.toContain(command)
    }
  })

  it('is not started for an address that is no link', async () => {
    await expect(browserLinkOpener.open('file:///etc/passwd')).rejects.toMatchObject({ code: 'address-invalid' })
  })
})
