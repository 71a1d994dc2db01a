import { join } from 'node:path'
import type { Session } from 'electron'
import { isOwnPage } from './own-page.ts'

/** Electron grants every permission that is not refused. These two do no harm: copying, and the press review at full size. */
const allowedPermissions: readonly string[] = ['clipboard-sanitized-write', 'fullscreen']

/** What a page asks for without being asked: both handlers are needed, one for requests and one for questions. */
export function restrictPermissions(session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(allowedPermissions.includes(permission)))
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.includes(permission))
}

/** The page needs nothing but ourselves: all fetching is done by the program, so the window has no network at all. */
export function restrictNetwork(
  session: { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> }, isDevelopment: boolean
): void {
  const schemes = ['app:', 'data:', 'blob:', 'devtools:', 'chrome-extension:']
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const { protocol, hostname } = new URL(url)
    // Vite's socket, which tells the page what has changed.
    const isReload = isDevelopment && protocol === 'ws:' && hostname === '127.0.0.1'
    answer({ cancel: !schemes.includes(protocol) && !isReload })
  })
}

/** Exports, and lists that the page has put together, are saved where the reader says; nothing else can be downloaded. */
export function restrictDownloads(session: Pick<Session, 'on'>, downloadsFolder: string): void {
  session.on('will-download', (event, item) => {
    if (!isForReader(item.getURL())) return event.preventDefault()
    item.setSaveDialogOptions({ defaultPath: join(downloadsFolder, item.getFilename()) })
  })
}

/** A `blob:` address is named after the page that made it. */
function isForReader(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, pathname } = new URL(address)
  return protocol === 'blob:' ? isOwnPage(pathname) : isOwnPage(address) && pathname.startsWith('/exports/')
}
