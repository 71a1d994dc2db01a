/** Proxies on this machine, as a newsroom has them: one that forwards and tunnels, one that speaks SOCKS 5. Both bring
 *  every name under `.test` to one server. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net'

export interface LocalProxy {
  readonly address: string
  /** What it was asked for, in order: `GET http://harbour-post.test/` or `CONNECT harbour-post.test:443`. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

function closer(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).once('close', () => sockets.delete(socket))
  })
  return () => new Promise(resolve => {
    server.close(() => resolve())
    for (const socket of sockets) socket.destroy()
  })
}

function join(client: Socket, port: number, begin: () => void): void {
  const target = connect(port, '127.0.0.1', () => {
    begin()
    client.pipe(target).pipe(client)
  })
  target.on('error', () => client.destroy())
  client.on('close', () => target.destroy())
}

export async function startHttpProxy(targetPort: number): Promise<LocalProxy> {
  const asked: string[] = []
  const server = createServer((incoming: IncomingMessage, response: ServerResponse) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    const url = new URL(incoming.url ?? '')
    request({ port: targetPort, host: '127.0.0.1', path: url.pathname, headers: incoming.headers }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    }).end()
  })
  server.on('connect', (incoming: IncomingMessage, client: Socket) => {
    asked.push(`CONNECT ${incoming.url}`)
    join(client, targetPort, () => client.write('HTTP/1.1 200 OK\r\n\r\n'))
  })
  const close = closer(server)
  return { address: `http://127.0.0.1:${await listen(server)}`, asked, close }
}

/** RFC 1928: no sign-in, names only, one connection per request. */
export async function startSocksProxy(targetPort: number): Promise<LocalProxy> {
  const asked: string[] = []
  const server = createTcpServer(client => {
    client.once('data', () => {
      client.write(Buffer.from([5, 0]))
      client.once('data', (order: Buffer) => {
        const length = order[4] ?? 0
        asked.push(`CONNECT ${order.subarray(5, 5 + length).toString()}:${order.readUInt16BE(5 + length)}`)
        join(client, targetPort, () => client.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0])))
      })
    })
  })
  const close = closer(server)
  return { address: `socks5://127.0.0.1:${await listen(server)}`, asked, close }
}
