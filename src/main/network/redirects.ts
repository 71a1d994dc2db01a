import { Failure } from '../../shared/failure.ts'
import type { HttpResponse } from '../ports.ts'

const maxHops = 5
const redirectStatuses = new Set([301, 302, 303, 307, 308])

/** A redirect without `location` leads nowhere: it is an answer like any other. */
export function isRedirect({ status, headers }: HttpResponse): boolean {
  return redirectStatuses.has(status) && Boolean(headers['location'])
}

/** The address of the next hop. Throws `too-many-redirects`, and `address-invalid` for anything but http and https:
 *  `file:` and `data:` must not be reached from outside. `hops` counts those made before. */
export function nextHop(response: HttpResponse, from: URL, hops: number): URL {
  if (hops >= maxHops) throw new Failure('too-many-redirects', { host: from.host })
  const location = response.headers['location'] ?? ''
  const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new Failure('address-invalid', { address: location, from: from.host })
  }
  // User and password of an address are for those who wrote it, not for us to hand on.
  url.username = ''
  url.password = ''
  return url
}
