import type { EventName } from './events.ts'
import type { FailureCode, FailureDetails } from './failure.ts'

/** What became of a call. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string; readonly details: FailureDetails }

/** What a page is handed: one way to ask, one way to listen. */
export interface Bridge {
  call(method: string, args: unknown): Promise<Answer>
  /** Answers a function that stops listening. */
  on(listener: (name: EventName, payload: unknown) => void): () => void
  /** Tells when events may have been missed and all that they tell of is to be asked for anew; absent where none can be.
   *  Answers a function that stops listening. */
  onGap?(listener: () => void): () => void
}
