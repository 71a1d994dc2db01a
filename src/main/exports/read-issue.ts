import * as v from 'valibot'
import type { Digest } from '../../shared/digest.ts'
import { digestDocument } from '../../shared/digest-document.ts'
import { Failure } from '../../shared/failure.ts'

/** A digest that was exported as JSON. Throws `Failure` `not-an-issue`, `document-newer`. */
export function readIssue(text: string): Digest {
  const value = parse(text)
  if (versionOf(value) > 1) throw new Failure('document-newer')
  if (!v.is(digestDocument, value)) throw new Failure('not-an-issue')
  return value as Digest
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure('not-an-issue')
  }
}

function versionOf(value: unknown): number {
  const isVersioned = typeof value === 'object' && value !== null && 'schemaVersion' in value
  return isVersioned && typeof value.schemaVersion === 'number' ? value.schemaVersion : 0
}
