import type { Event, WebContents, WebContentsWillFrameNavigateEventParams } from 'electron'
import { isOwnPage } from './own-page.ts'

/** The few events of a web contents that decide where it may go. */
export type Restrictable = Pick<WebContents, 'on' | 'setWindowOpenHandler'>

/** Keeps every web contents on our own page: no navigation elsewhere, no new windows, no `<webview>`. Links out are handed to
 *  `openLink`. */
export function restrictContents(contents: Restrictable, openLink: (address: string) => void): void {
  contents.on('will-navigate', stayOnPage)
  contents.on('will-redirect', stayOnPage)
  contents.on('will-frame-navigate', stayOnPage)
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url)
    return { action: 'deny' }
  })
}

type Navigation = Pick<Event<WebContentsWillFrameNavigateEventParams>, 'url' | 'isMainFrame' | 'preventDefault'>

/** The article frame's own document is `about:srcdoc`; only a frame may be that. An event of Electron is a native object, whose
 *  `preventDefault` fails when it is taken off it. */
function stayOnPage(event: Navigation): void {
  const { url, isMainFrame } = event
  if (isOwnPage(url) || (!isMainFrame && url === 'about:srcdoc')) return
  event.preventDefault()
}
