import type { Failure, FailureCode } from '../../shared/failure.ts'
import type { PageFailure } from '../ports.ts'

const hour = 3_600_000
/** Then only a person asks again. */
const mostTries = 5

/** What another try by itself would not mend. */
const lasting: readonly FailureCode[] = [
  'page-missing', 'page-closed', 'no-article-found', 'consent-needed', 'robot-check', 'too-large', 'too-many-redirects',
  'address-private', 'address-invalid', 'certificate-invalid', 'worker-limit'
]

/** A failure as it is remembered, with when the page is fetched again: after one hour, four, sixteen … `before`: failures in a
 *  row until now. */
export function pageFailureAfter({ code, details }: Failure, before: number, now: Date): PageFailure {
  const count = before + 1
  const triedAt = now.toISOString()
  if (lasting.includes(code) || count >= mostTries) return { code, details, count, triedAt }
  const waited = now.getTime() + hour * 4 ** before
  const until = Date.parse(details['until'] ?? '')
  return { code, details, count, triedAt, nextTryAt: new Date(Math.max(waited, Number.isNaN(until) ? 0 : until)).toISOString() }
}
