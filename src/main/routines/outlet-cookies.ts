import { outletIdOf } from '../identity/index.ts'
import type { LoginWindow } from '../ports.ts'

/** Cookies of an outlet's login for its own addresses, and for no other: a page that redirects elsewhere takes none along. */
export function outletCookies(loginWindow: LoginWindow, outletId: string): (url: URL) => Promise<string | undefined> {
  return async url => outletIdOf(url.href) === outletId ? loginWindow.cookiesFor(outletId, url) : undefined
}
