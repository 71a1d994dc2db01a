import { Failure } from '../../shared/failure.ts'
import { failureSentence } from '../../shared/failure-sentence.ts'

/** What a person reads in the terminal when the program could not start. */
export function explainStart(error: unknown): string {
  if (error instanceof Failure && error.code === 'invalid-arguments') {
    return `${error.details['at'] ?? ''}\nUsage: [--demo] [--data DIR] [--port N] [--no-open]`
  }
  if (error instanceof Failure && error.code !== 'internal') return failureSentence(error)
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE') {
    return 'Another program uses this port. Choose another with --port, or leave it out.'
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
