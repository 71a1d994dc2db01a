import type { Socket } from 'node:net'
import { buildConnector } from 'undici'
import { Failure } from '../../shared/failure.ts'
import { guardedLookup, isReservedAddress } from './address-guard.ts'

/** Where a made-up host name really is; undefined: nothing made up, look it up. */
export type LocalHosts = (hostname: string) => { readonly address: string; readonly port: number } | undefined

const connectTimeout = 10_000

export interface ConnectorOptions {
  readonly allowPrivate: boolean
  readonly localHosts?: LocalHosts
  /** Certificates, in PEM, that are trusted instead of Node's own. */
  readonly authorities?: readonly string[]
  /** Told of every socket, so that the open ones can be counted. */
  readonly onSocket: (socket: Socket) => void
}

/** undici's connector with three checks, since a look-up hook is not called for literal addresses (`http://2130706433`):
 *  the literal, what the name resolves to, and whom the socket is really connected to. Only what `localHosts` answers
 *  passes unchecked. */
export function createGuardedConnector(options: ConnectorOptions): buildConnector.connector {
  const { allowPrivate, localHosts, authorities, onSocket } = options
  // Said aloud, or NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment would switch the check off.
  const settings = {
    timeout: connectTimeout, allowH2: false, rejectUnauthorized: true, ...(authorities && { ca: [...authorities] })
  }
  const open = buildConnector(settings)
  // `lookup` belongs to net.connect's options; undici's type demands those of an address too.
  const guarded = buildConnector({ ...settings, lookup: guardedLookup } as buildConnector.BuildOptions)

  return (target, callback) => {
    const done = watch(callback, onSocket)
    const local = localHosts?.(target.hostname)
    if (local) return open({ ...target, hostname: local.address, port: String(local.port) }, done)
    if (allowPrivate) return open(target, done)
    if (isReservedAddress(target.hostname)) return callback(refusal(target.hostname), null)
    guarded(target, (error, socket) => {
      if (socket && isReservedAddress(socket.remoteAddress ?? '')) {
        socket.destroy()
        callback(refusal(target.hostname), null)
      } else if (socket) done(null, socket)
      else callback(error ?? new Error('no socket'), null)
    })
  }
}

function watch(callback: buildConnector.Callback, onSocket: (socket: Socket) => void): buildConnector.Callback {
  return (error, socket) => {
    if (!socket) return callback(error ?? new Error('no socket'), null)
    onSocket(socket)
    callback(null, socket)
  }
}

function refusal(host: string): Failure {
  return new Failure('address-private', { host })
}
