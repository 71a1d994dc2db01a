import type { InterfaceLanguage } from '../../shared/interface-language.ts'
import type { App } from '../app.ts'
import type { PageFiles } from '../node/page-files.ts'
import { pageHeaders, programFileHeaders } from '../node/page-headers.ts'
import { documentIn } from '../node/page-language.ts'
import { isProgramPath, servedPath } from '../node/served-path.ts'
import { isOwnPage } from './own-page.ts'

/** Answers `app://main/…`: files of the page, and beside it what the program serves. */
export function answerScheme(
  { pageFiles, language, serveFile, onError }: {
    readonly pageFiles: PageFiles
    readonly language: () => Promise<InterfaceLanguage>
    readonly serveFile: App['serveFile']
    readonly onError: (error: unknown) => void
  }
): (request: Pick<Request, 'url' | 'method'>) => Promise<Response> {
  return async ({ url, method }) => {
    const refuse = (status: number): Response => new Response(`${status}\n`, { status, headers: { ...pageHeaders } })
    if (method !== 'GET' || !isOwnPage(url)) return refuse(403)
    const { pathname, search } = new URL(url)
    const path = servedPath(pathname)
    if (path === undefined) return refuse(404)
    try {
      const found = isProgramPath(path) ? await serveFile(path) : await pageFiles(path, search)
      if (found === undefined) return refuse(404)
      const file = path === 'index.html' ? documentIn(await language(), found) : found
      const headers = isProgramPath(path) ? programFileHeaders(file.headers) : file.headers
      return new Response(Uint8Array.from(file.bytes), { headers: { ...headers } })
    } catch (error) {
      onError(error)
      return refuse(500)
    }
  }
}
