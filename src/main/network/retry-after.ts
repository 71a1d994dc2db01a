/** Milliseconds from `now` that `Retry-After` asks for: seconds or an HTTP date (RFC 9110 10.2.3). A time that is past or
 *  that cannot be read is undefined. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? ''
  // HTTP dates end in GMT; anything else would be read in the machine's zone.
  const delay = /^\d+$/.test(text) ? Number(text) * 1_000 : text.endsWith('GMT') ? Date.parse(text) - now : Number.NaN
  return delay > 0 ? delay : undefined
}
