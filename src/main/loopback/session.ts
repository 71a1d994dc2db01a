import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who may ask. The token stands in the address printed for the reader and may be used again, for a second tab; the cookie it
 *  is exchanged for cannot be read by scripts. */
export interface Session {
  readonly token: string
  /** The `Set-Cookie` line for the right token, undefined for any other. */
  open(token: unknown): string | undefined
  isOpen(cookieHeader: string | undefined): boolean
}

export function createSession(port: number): Session {
  const token = randomBytes(16).toString('base64url')
  const secret = randomBytes(16).toString('base64url')
  // Cookies are shared by all ports of a host: the name keeps two running programs apart.
  const name = `press-review-${port}`
  return {
    token,
    open: given => typeof given === 'string' && isSame(given, token)
      ? `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`
      : undefined,
    isOpen: header => (header ?? '').split(';').some(pair => {
      const [key, value = ''] = pair.trim().split('=', 2)
      return key === name && isSame(value, secret)
    })
  }
}

/** In a time that does not tell how many characters were right. */
function isSame(given: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(right))
}
