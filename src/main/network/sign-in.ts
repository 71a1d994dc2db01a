import type { SignIn } from '../ports.ts'

/** An address without user and password in it, and what stood there: `https://user:password@host/` (RFC 3986, 3.2.1). They
 *  would stand in lists, logs and sentences otherwise. Something that is no web address is answered as it is. */
export function splitSignIn(address: string): { readonly address: string; readonly signIn?: SignIn } {
  if (!URL.canParse(address)) return { address }
  const url = new URL(address)
  const { username, password, origin } = url
  if (username === '' && password === '') return { address }
  url.username = ''
  url.password = ''
  return { address: url.href, signIn: { origin, user: decoded(username), password: decoded(password) } }
}

/** The header that signs in at this address; none at another origin, where a redirect may lead. */
export function signInHeaders(signIn: SignIn | undefined, url: URL): Readonly<Record<string, string>> {
  if (signIn === undefined || signIn.origin !== url.origin) return {}
  const { user, password = '', header } = signIn
  return {
    ...(user !== undefined && { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }),
    ...(header && { [header.name.toLowerCase()]: header.value })
  }
}

/** A percent sign that stands for itself is kept. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
