/** Requests, and what a server wants to be told with them. */

export interface HttpRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Private and reserved addresses are refused at connect time unless this is true. */
  readonly allowPrivate: boolean
  /** Milliseconds from the start until the answer's headers must be there. */
  readonly headersTimeout: number
  /** Milliseconds from the start until the last byte must be there. */
  readonly totalTimeout: number
  /** Most decoded bytes; more ends in `too-large`. */
  readonly maxBytes: number
  /** `system` (also when absent): as this computer is set up; `none`; or the address of a proxy: http, https or socks5. */
  readonly proxy?: string
  readonly signal?: AbortSignal
}

export interface HttpResponse {
  readonly status: number
  /** Names in lower case; several of one name joined by `, `. */
  readonly headers: Readonly<Record<string, string>>
  /** Decoded (gzip, br, zstd, deflate). */
  readonly bytes: Uint8Array
}

/** One request, one answer: redirects are answers. Throws `Failure` (`address-private`, `host-not-found`,
 *  `connection-failed`, `answer-cut`, `proxy-failed`, `certificate-invalid`, `timed-out`, `too-large`, `cancelled`). */
export interface Http {
  send(request: HttpRequest): Promise<HttpResponse>
  close(): Promise<void>
}

/** What a feed's server wants to be told before it shows the feed. */
export interface SignIn {
  /** Scheme, host and port; sent nowhere else. */
  readonly origin: string
  readonly user?: string
  readonly password?: string
  readonly header?: { readonly name: string; readonly value: string }
}

/** Sign-ins by feed, kept apart from all documents. */
export interface Secrets {
  find(feedId: string): SignIn | undefined
  /** Throws `Failure` `secret-unprotected` where it could only be kept readable and `acceptsPlain` is not given. */
  save(feedId: string, signIn: SignIn, options?: { readonly acceptsPlain?: boolean }): Promise<void>
  remove(feedId: string): Promise<void>
}
