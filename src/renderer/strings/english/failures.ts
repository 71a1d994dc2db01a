/** What the page says when something fails; in English as the command line says it. */
import type { FailureCode } from '../../../shared/failure.ts'
import { failureSentences, type FailureSentence } from '../../../shared/failure-sentence.ts'

export const failures: Readonly<Record<FailureCode, FailureSentence>> = failureSentences
