import type { IncomingMessage } from 'node:http'
import type { Answer } from '../../shared/bridge.ts'
import { Failure } from '../../shared/failure.ts'
import { failureSentence } from '../../shared/failure-sentence.ts'
import type { App } from '../app.ts'
import type { Dispatch } from '../dispatch.ts'
import type { PageFiles } from '../node/page-files.ts'
import { pageHeaders, programFileHeaders } from '../node/page-headers.ts'
import { documentIn, pageLanguage, wishesOf } from '../node/page-language.ts'
import { isProgramPath, servedPath } from '../node/served-path.ts'
import { isFromOurPage, isLinkToPage, type Provenance } from './check-origin.ts'
import { readJson } from './read-json.ts'
import type { Session } from './session.ts'

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

export interface Desk {
  readonly port: number
  readonly session: Session
  readonly dispatch: Dispatch
  readonly pageFiles: PageFiles
  readonly serveFile: App['serveFile']
  readonly api: Pick<App['api'], 'settings'>
}

/** An OPML file of 20 million characters is the largest thing a page sends. */
const largestCall = 25 * 1024 * 1024
const largestToken = 1024

/** Answers everything but the event stream, for which it says `event-stream`. */
export async function answerRequest(request: IncomingMessage, desk: Desk): Promise<Reply | 'event-stream'> {
  const [rawPath = '', query] = splitOnce(request.url ?? '')
  const path = servedPath(rawPath)
  const isPage = path !== undefined && isPagePath(path)
  const provenance = provenanceOf(request)
  if (!isFromOurPage(provenance, desk.port) && !(isPage && isLinkToPage(provenance, desk.port))) return refuse(403)
  if (path === undefined) return refuse(404)
  if (path === 'session') return request.method === 'POST' ? openSession(request, desk) : refuse(405)
  if (isPage) return answerGet(request, () => servePage(path, query, desk, wishesOf(request.headers['accept-language'])))
  const isCall = path.startsWith('api/')
  // The program was started anew, or the page was opened without the token.
  if (!desk.session.isOpen(request.headers.cookie)) return isCall ? refuseCall(403, new Failure('session-unknown')) : refuse(403)
  if (isCall) return request.method === 'POST' ? call(path.slice(4), request, desk) : refuse(405)
  if (path === 'events') return request.method === 'GET' ? 'event-stream' : refuse(405)
  return answerGet(request, () => serveProgramFile(path, desk))
}

function splitOnce(url: string): [path: string, query: string] {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)]
}

function isPagePath(path: string): boolean {
  return path !== 'session' && path !== 'events' && !path.startsWith('api/') && !isProgramPath(path)
}

function provenanceOf({ method = '', headers }: IncomingMessage): Provenance {
  const one = (value: string | string[] | undefined): string | undefined => Array.isArray(value) ? value.join(', ') : value
  return {
    method,
    host: headers.host,
    origin: headers.origin,
    fetchSite: one(headers['sec-fetch-site']),
    fetchMode: one(headers['sec-fetch-mode']),
    fetchDest: one(headers['sec-fetch-dest'])
  }
}

/** Plain text, so that nothing of a request ever comes back as markup. */
export function refuse(status: number): Reply {
  return { status, headers: { ...pageHeaders, 'content-type': 'text/plain; charset=utf-8' }, body: `${status}\n` }
}

/** A refused call is answered like a failed one, so that the page can tell its reader what to do. */
function refuseCall(status: number, failure: Failure): Reply {
  const answer: Answer = { ok: false, code: failure.code, message: failureSentence(failure), details: failure.details }
  return { ...refuse(status), headers: { ...pageHeaders, 'content-type': 'application/json' }, body: JSON.stringify(answer) }
}

async function openSession(request: IncomingMessage, { session }: Desk): Promise<Reply> {
  const body = await readJson(request, largestToken)
  if (body.kind === 'refused') return refuse(body.status)
  const cookie = session.open((body.value as { token?: unknown } | null)?.token)
  return cookie === undefined ? refuse(403) : { status: 204, headers: { ...pageHeaders, 'set-cookie': cookie }, body: '' }
}

async function call(method: string, request: IncomingMessage, { dispatch }: Desk): Promise<Reply> {
  const body = await readJson(request, largestCall)
  if (body.kind === 'refused') return refuseCall(body.status, new Failure('invalid-arguments', { at: 'arguments' }))
  const answer = await dispatch(method, body.value)
  return { status: 200, headers: { ...pageHeaders, 'content-type': 'application/json' }, body: JSON.stringify(answer) }
}

async function answerGet(request: IncomingMessage, get: () => Promise<Reply>): Promise<Reply> {
  return request.method === 'GET' || request.method === 'HEAD' ? get() : refuse(405)
}

async function servePage(path: string, query: string, { pageFiles, api }: Desk, wishes: readonly string[]): Promise<Reply> {
  const found = await pageFiles(path, query)
  const file = found && path === 'index.html' ? documentIn(await pageLanguage(api, wishes), found) : found
  return file ? { status: 200, headers: file.headers, body: file.bytes } : refuse(404)
}

async function serveProgramFile(path: string, { serveFile }: Desk): Promise<Reply> {
  const file = await serveFile(path)
  return file ? { status: 200, headers: programFileHeaders(file.headers), body: file.bytes } : refuse(404)
}
