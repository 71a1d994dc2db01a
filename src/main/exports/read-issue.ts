import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Digest } from '../../shared/digest.ts'
import { digestDocument } from '../../shared/digest-document.ts'
import { Failure } from '../../shared/failure.ts'

/** What can be, and be part of, a file's name on every system. */
const fileName = /^[a-z0-9][a-z0-9_-]{0,99}$/i

/** A digest that was exported as JSON. Throws `Failure` `not-an-issue`, `issue-broken`, `issue-newer`. */
export function readIssue(text: string): Digest {
  // Programs of Windows put a mark at the head of what they save again.
  const value = parse(text.replace(/^\ufeff/u, ''))
  if (versionOf(value) > 1) throw new Failure('issue-newer')
  if (!isAboutIssue(value)) throw new Failure('not-an-issue')
  if (!v.is(digestDocument, value) || ![value.digestId, value.planId].every(id => fileName.test(id))) throw new Failure('issue-broken')
  return value as Digest
}

const elsewhere = '-elsewhere'

/** The same issue under names of its own, as one that was taken in at `importedAt`. Two copies of the program name and number what
 *  they compose of a day alike: what came from elsewhere stands beside the own, and its plan is not taken for the own one, whose
 *  numbers and stories go on as if it were not there. */
export function asForeignIssue(sent: Digest, importedAt: string): Digest {
  const { importedAt: handedOnAt, ...issue } = sent
  const mark = createHash('sha256').update(JSON.stringify(issue)).digest('hex').slice(0, 8)
  const planId = issue.planId.endsWith(elsewhere) ? issue.planId : `${issue.planId}${elsewhere}`
  const stem = handedOnAt === undefined ? issue.digestId : issue.digestId.replace(/-[0-9a-f]{8}$/, '')
  return { ...issue, digestId: `${stem}-${mark}`, planId, editionKey: `${issue.day}/${planId}`, importedAt }
}

/** What breaks off is no JSON any more, but still names an issue. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure(/^\s*\{/u.test(text) && text.includes('"digestId"') ? 'issue-broken' : 'not-an-issue')
  }
}

function versionOf(value: unknown): number {
  const isVersioned = typeof value === 'object' && value !== null && 'schemaVersion' in value
  return isVersioned && typeof value.schemaVersion === 'number' ? value.schemaVersion : 0
}

function isAboutIssue(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'digestId' in value && 'blocks' in value
}
