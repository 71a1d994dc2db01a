import { toFailure, type Failure } from '../../../shared/failure.ts'

/** Runs an order; answers what went wrong, `undefined` when nothing did. */
export async function attempt(run: () => Promise<void>): Promise<Failure | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return toFailure(error)
  }
}
