import type { Session, WebContents } from 'electron'
import { webPreferences } from './web-preferences.ts'

export type RestrictableLogin = Pick<WebContents, 'on' | 'setWindowOpenHandler'>

/** An outlet's site in a window of its own may go where pages of the web go, and nowhere else. Logins open further windows, which
 *  share its cookies and its restrictions. */
export function restrictLogin(contents: RestrictableLogin, session: Session): void {
  const stayOnWeb = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isOfWeb(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stayOnWeb)
  contents.on('will-redirect', stayOnWeb)
  contents.on('will-frame-navigate', stayOnWeb)
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => isOfWeb(url)
    ? { action: 'allow', overrideBrowserWindowOptions: { webPreferences: { ...webPreferences, session } } } : { action: 'deny' })
}

/** No permission at all, nothing downloaded, and no scheme but the web's. */
export function restrictLoginSession(
  session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'on'>
    & { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> }
): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.on('will-download', event => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !/^(?:https?|wss?|data|blob):/i.test(url) }))
}

/** Frames of its own making are `about:` something. */
function isOfWeb(address: string): boolean {
  return /^(?:https?:|about:(?:blank|srcdoc)$)/i.test(address)
}
