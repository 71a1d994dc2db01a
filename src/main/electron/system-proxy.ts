import type { Session } from 'electron'

/** Chromium's words for kinds of proxies, with undici's. */
const schemes: Readonly<Record<string, string>> = { PROXY: 'http', HTTPS: 'https', SOCKS: 'socks5', SOCKS5: 'socks5' }

/** The proxy that the system's settings, or a script of theirs, name for an address; undefined: none. */
export function systemProxy(session: Pick<Session, 'resolveProxy'>): (url: string) => Promise<string | undefined> {
  return async url => proxyOf(await session.resolveProxy(url))
}

/** `PROXY proxy.example:8080; DIRECT` → `http://proxy.example:8080`: the first is the one that is wished for. */
export function proxyOf(answer: string): string | undefined {
  const [kind = '', place] = answer.split(';')[0]?.trim().split(/\s+/) ?? []
  const scheme = schemes[kind.toUpperCase()]
  return scheme !== undefined && place !== undefined ? `${scheme}://${place}` : undefined
}
