/** Errors that a person can do something about: a code with what its sentence needs. */

export const failureCodes = [
  'invalid-arguments', 'not-found', 'unsupported', 'conflict', 'cancelled', 'busy', 'internal',
  'address-invalid', 'address-private', 'host-not-found', 'connection-failed', 'answer-cut', 'certificate-invalid', 'timed-out',
  'too-large', 'too-many-redirects', 'http-status', 'gone', 'feed-missing', 'sign-in-needed', 'robot-check', 'proxy-failed',
  'secret-unprotected', 'not-a-feed', 'feed-broken', 'no-feed-found', 'already-subscribed', 'section-exists', 'consent-needed',
  'no-article-found', 'page-closed', 'page-missing', 'outlet-needed', 'worker-limit', 'opml-broken', 'opml-empty',
  'digest-issued', 'not-issued', 'not-an-issue', 'issue-broken', 'issue-newer', 'nothing-to-compose', 'day-to-come',
  'no-browser', 'print-failed',
  'undo-expired', 'correction-expired', 'not-a-snapshot', 'disk-full', 'folder-read-only', 'file-open', 'document-newer',
  'in-use', 'backup-broken', 'session-unknown', 'program-stopped', 'rates-broken', 'weather-broken'
] as const

export type FailureCode = (typeof failureCodes)[number]

/** What was asked for and is not there. */
export const missingThings = [
  'article', 'article-page', 'article-text', 'block', 'city', 'dossier', 'edition-plan', 'feed', 'import', 'note', 'outlet',
  'press-review', 'revision', 'section', 'story', 'topic'
] as const
export type MissingThing = typeof missingThings[number]

/** Strings that a sentence names: hosts, titles, paths; a `reason` comes as a machine gave it. `what` is a code. */
export type FailureDetails = Readonly<Record<string, string>>

/** Thrown wherever something expected goes wrong; crosses the contract as code and details. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly details: FailureDetails

  constructor(code: FailureCode, details: FailureDetails = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options)
    this.name = 'Failure'
    this.code = code
    this.details = details
  }
}

/** What was asked for, which has to be there. Throws `not-found`. */
export function found<Value>(value: Value | undefined, what: MissingThing): Value {
  if (value === undefined) throw new Failure('not-found', { what })
  return value
}

/** An unknown error crosses as `internal`; the log has it in full. */
export function toFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('internal', {}, { cause: error })
}
