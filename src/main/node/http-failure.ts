import { Failure } from '../../shared/failure.ts'

/** Node's and OpenSSL's codes for a certificate that does not hold, with the reader's words for them. */
const certificateReasons: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not valid yet',
  CERT_REVOKED: 'revoked',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'issued for another name',
  UNABLE_TO_GET_ISSUER_CERT: 'unknown issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete chain',
  CERT_UNTRUSTED: 'not trusted',
  CERT_REJECTED: 'not trusted',
  CERT_SIGNATURE_FAILURE: 'bad signature',
  CERT_CHAIN_TOO_LONG: 'chain too long',
  INVALID_CA: 'unknown issuer',
  INVALID_PURPOSE: 'meant for something else'
}

const timeoutCodes = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])
const unknownHostCodes = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME', 'ENODATA'])

/** Node does not know who signed it; this computer may. */
const unknownIssuerCodes = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_UNTRUSTED', 'INVALID_CA'
])

export function isUnknownIssuer(error: unknown): boolean {
  return unknownIssuerCodes.has(codeOf(error))
}

/** Of an answer that began: the connection was closed before its length was reached. */
const cutCodes = new Set(['UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'ECONNRESET'])

export function isCut(error: unknown): boolean {
  return cutCodes.has(codeOf(error))
}

/** What a failed request means to a person. `seconds`: how long it was given to connect; `proxy`: its address, `environment`
 *  or `none`. */
export function toHttpFailure(
  error: unknown, { host, proxy, seconds }: { readonly host: string; readonly proxy: string; readonly seconds: number }
): Failure {
  const known = findFailure(error)
  if (known) return known
  const code = codeOf(error)
  const options = { cause: error }
  const reason = certificateReasons[code]
  if (reason) return new Failure('certificate-invalid', { host, reason }, options)
  // Behind a proxy it is the proxy whose name is not found.
  if (unknownHostCodes.has(code) && proxy === 'none') return new Failure('host-not-found', { host }, options)
  if (timeoutCodes.has(code)) return new Failure('timed-out', { host, seconds: String(seconds) }, options)
  if (proxy === 'none') return new Failure('connection-failed', { host }, options)
  return new Failure('proxy-failed', { host, ...(URL.canParse(proxy) && { proxy: new URL(proxy).host }) }, options)
}

/** undici hands some errors on as the cause of its own. */
function findFailure(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error
  return error instanceof Error && error.cause ? findFailure(error.cause) : undefined
}

/** With several addresses tried, Node throws an AggregateError; its first member says why. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error.cause ? codeOf(error.cause) : ''
}
