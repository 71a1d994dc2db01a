import { Failure } from '../../shared/failure.ts'
import type { Clock, HttpResponse } from '../ports.ts'
import { parseRetryAfter } from './retry-after.ts'

/** What a host that names no time gets; doubled each time it happens again. */
const defaultRest = 10 * 60_000
/** Some servers ask for years. */
const maxRest = 24 * 3_600_000

interface Rest {
  readonly status: number
  readonly until: number
  readonly refusals: number
}

/** A host that rests, as it was remembered. */
export interface RestingHost {
  readonly host: string
  readonly status: number
  /** ISO instant. */
  readonly until: string
  /** Refusals in a row. */
  readonly refusals: number
}

export interface HostRests {
  /** Throws `http-status` with `status`, `host` and `until` (ISO) while the host asks to be left alone. */
  check(host: string): void
  /** Takes note of 429 and 503, and of answers that end the doubling; answers until when the host rests (ISO), if it does. */
  note(host: string, response: HttpResponse): string | undefined
}

/** A server that says "too many requests" or "not now" means all of its addresses: the whole host rests (RFC 6585 4). */
export function createHostRests(clock: Clock, resting: readonly RestingHost[] = []): HostRests {
  const rests = new Map<string, Rest>(resting.map(({ host, until, ...rest }) => [host, { ...rest, until: Date.parse(until) }]))
  const now = (): number => clock.now().getTime()

  return {
    check(host) {
      const rest = rests.get(host)
      // A clock set back must not make a host rest longer than a day.
      if (!rest || rest.until <= now() || rest.until > now() + maxRest) return
      throw new Failure('http-status', {
        status: String(rest.status), host, until: new Date(rest.until).toISOString()
      })
    },
    note(host, { status, headers }) {
      if (status !== 429 && status !== 503) {
        if (status < 400) rests.delete(host)
        return undefined
      }
      const refusals = (rests.get(host)?.refusals ?? 0) + 1
      const asked = parseRetryAfter(headers['retry-after'], now())
      const rest = asked ?? defaultRest * 2 ** Math.min(refusals - 1, 10)
      const until = now() + Math.min(rest, maxRest)
      rests.set(host, { status, until, refusals })
      return new Date(until).toISOString()
    }
  }
}
