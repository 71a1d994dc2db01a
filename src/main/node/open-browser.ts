import { spawn } from 'node:child_process'
import { Failure } from '../../shared/failure.ts'
import { safeLink } from '../../shared/safe-link.ts'
import type { LinkOpener } from '../ports.ts'

/** Whether a window can appear: macOS and Windows always have a display, Linux says so in the environment. */
export function hasDisplay(platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/** The system's own program that opens an address. None of them goes through a shell, where `&` in an address would end the
 *  command; `start` of Windows' shell is left alone for that reason. */
export function browserCommand(platform: NodeJS.Platform, url: string): readonly [command: string, ...args: string[]] {
  if (platform === 'darwin') return ['open', url]
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  return ['xdg-open', url]
}

/** Throws `Failure` `unsupported` where there is no display or no such program. */
export async function openBrowser(url: string): Promise<void> {
  const unsupported = (cause?: unknown): Failure => new Failure('unsupported', { what: 'browser' }, { cause })
  if (!hasDisplay()) throw unsupported()
  const [command, ...args] = browserCommand(process.platform, url)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', error => reject(unsupported(error)))
  })
  child.unref()
}

/** Opens links of articles in the reader's own browser. */
export const browserLinkOpener: LinkOpener = {
  async open(address) {
    const url = safeLink(address)
    if (url === undefined) throw new Failure('address-invalid', { address })
    await openBrowser(url)
  }
}
