import { isIP } from 'node:net'
import { Failure } from '../../shared/failure.ts'
import { guardedLookup, isReservedAddress } from './address-guard.ts'

/** The proxy that the system names for an address; undefined: none. */
export type SystemProxy = (url: string) => Promise<string | undefined>

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Which proxy a request takes: `none`, `environment`, or an address. `wish`: as `HttpRequest.proxy`. This computer itself
 *  is never asked through a proxy, as in browsers. */
export async function chooseProxy(
  url: URL, wish: string, { systemProxy, environment }: {
    readonly systemProxy?: SystemProxy
    readonly environment: Readonly<Record<string, string | undefined>>
  }
): Promise<string> {
  if (loopback.test(url.hostname)) return 'none'
  if (wish !== 'system') return wish
  if (systemProxy) return await systemProxy(url.href) ?? 'none'
  const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']
  return names.some(name => Boolean(environment[name])) ? 'environment' : 'none'
}

/** Behind a proxy there is no socket to look at: what the name means here is looked at beforehand. A name that is not known here
 *  is the proxy's business; it may mean another address there. Throws `Failure` `address-private`. */
export async function refusePrivate(url: URL): Promise<void> {
  const host = url.hostname
  if (isReservedAddress(host)) throw new Failure('address-private', { host })
  if (isIP(host.replace(/^\[|\]$/g, '')) !== 0) return
  await new Promise<void>((resolve, reject) => {
    guardedLookup(host, {}, error => error instanceof Failure ? reject(error) : resolve())
  })
}
