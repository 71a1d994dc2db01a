import type { FailureCode, FailureDetails } from '../../shared/failure.ts'
import { failures } from './index.ts'

/** The sentence for a failure, in the language of the page: what happened and what to do. */
export function failureSentence(failure: { readonly code: FailureCode; readonly details: FailureDetails }): string {
  return failures[failure.code](failure.details)
}
