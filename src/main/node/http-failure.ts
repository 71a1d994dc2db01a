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

/** What a failed request means to a person. `seconds`: how long it was given to connect. */
export function toHttpFailure(error: unknown, host: string, seconds: number): Failure {
  const known = findFailure(error)
  if (known) return known
  const code = codeOf(error)
  const options = { cause: error }
  const reason = certificateReasons[code]
  if (reason) return new Failure('certificate-invalid', { host, reason }, options)
  if (unknownHostCodes.has(code)) return new Failure('host-not-found', { host }, options)
  if (timeoutCodes.has(code)) return new Failure('timed-out', { host, seconds: String(seconds) }, options)
  return new Failure('connection-failed', { host }, options)
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
