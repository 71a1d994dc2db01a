import { isTracking } from '../identity/index.ts'

/** An absolute http or https address out of what stands in a feed, or `undefined` when it is none. Credentials are taken
 *  out: they dress one host up as another (`https://bank.example@evil.example`). */
export function webAddress(raw: string, base?: string): string | undefined {
  const url = URL.parse(raw.trim(), base)
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined
  if (url.username !== '' || url.password !== '') Object.assign(url, { username: '', password: '' })
  return url.href
}

/** The same address without tracking parameters; all else stays byte for byte. */
export function withoutTracking(address: string): string {
  if (!address.includes('?')) return address
  const url = new URL(address)
  const names = [...url.searchParams.keys()].filter(name => isTracking(name))
  for (const name of names) url.searchParams.delete(name)
  return names.length > 0 ? url.href : address
}
