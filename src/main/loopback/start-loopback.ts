import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from '../app.ts'
import { createDispatch } from '../dispatch.ts'
import { builtPageFiles, developmentPageFiles } from '../node/page-files.ts'
import type { Log } from '../ports.ts'
import { answerRequest, refuse, type Desk, type Reply } from './answer-request.ts'
import { createEventStreams, type EventStreams } from './event-streams.ts'
import { createSession } from './session.ts'

/** Not imported: an import reads every name a module has, and one of these (`WebSocket`) loads the undici that Node brings along,
 *  which takes as long as all else of the server. */
const { createServer } = process.getBuiltinModule('node:http')

export interface LoopbackOptions {
  readonly app: Pick<App, 'api' | 'events' | 'serveFile'>
  /** Absolute path of the built page. */
  readonly pageFolder: string
  /** Any free one unless given. */
  readonly port?: number
  /** Origin of Vite's development server, which then gives the page instead of `pageFolder`. */
  readonly developmentServer?: string
  readonly log: Log
}

export interface Loopback {
  /** `http://127.0.0.1:PORT/#token=…` */
  readonly url: string
  close(): Promise<void>
}

/** Serves the page and the program to browsers on this machine, and to nobody else. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { app, log, developmentServer } = options
  const server = createServer()
  const port = await listen(server, options.port ?? 0)
  const desk: Desk = {
    port,
    session: createSession(port),
    dispatch: createDispatch(app.api, log),
    pageFiles: developmentServer ? developmentPageFiles(developmentServer) : builtPageFiles(options.pageFolder),
    serveFile: path => app.serveFile(path),
    api: app.api
  }
  const streams = createEventStreams(app.events)
  server.on('request', (request, response) => void handle(request, response, { desk, streams, log }))
  return {
    url: `http://127.0.0.1:${port}/#token=${desk.session.token}`,
    close() {
      streams.close()
      return new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

async function handle(
  request: IncomingMessage, response: ServerResponse,
  { desk, streams, log }: { readonly desk: Desk; readonly streams: EventStreams; readonly log: Log }
): Promise<void> {
  const told = String(streams.told())
  try {
    const reply = await answerRequest(request, desk)
    if (reply === 'event-stream') streams.add(response)
    else send(response, { ...reply, headers: { ...reply.headers, 'events-told': told } })
  } catch (error) {
    // A reader who closes the tab in the midst of a request is no fault of the program.
    if (!request.destroyed || request.complete) log.error('a request failed', error)
    if (!response.headersSent) send(response, refuse(500))
  }
}

/** Node leaves the body out by itself where the method is HEAD. */
function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...headers, ...(status !== 204 && { 'content-length': Buffer.byteLength(body) }) })
  response.end(body)
}
