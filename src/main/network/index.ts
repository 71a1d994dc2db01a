/** Fetching: an address becomes bytes, guarded, counted, polite. One door for feeds, pages, pictures and rates. */
export {
  createFetcher, type Fetched, type Fetcher, type FetcherOptions, type FetchOutcome, type FetchRequest, type NotModified
} from './fetcher.ts'
export type { FetchKind } from './fetch-kinds.ts'
export { openGate, type Gate } from './gate.ts'
export type { RestingHost } from './host-rests.ts'
export { splitSignIn } from './sign-in.ts'
