/** Fetching: an address becomes bytes, guarded, counted, polite. One door for feeds, pages, pictures and rates. */
export {
  createFetcher, type Fetched, type Fetcher, type FetchOutcome, type FetchRequest
} from './fetcher.ts'
export type { FetchKind } from './fetch-kinds.ts'
export { openGate } from './gate.ts'
export type { RestingHost } from './host-rests.ts'
export { splitSignIn } from './sign-in.ts'
