import { Failure, toFailure, type FailureDetails } from '../../shared/failure.ts'
import type { Fetched, Fetcher, FetchRequest } from '../network/index.ts'

type PageRequest = Omit<FetchRequest, 'kind' | 'etag' | 'lastModified'>

/** Fetches a page of the web. Throws what the fetcher throws; `page-closed` where the page is not for programs, `page-missing`
 *  where it is not there any more, with `wantedFor` among its details. */
export async function fetchPage(fetcher: Fetcher, request: PageRequest, wantedFor: FailureDetails = {}): Promise<Fetched> {
  try {
    const answer = await fetcher.fetch({ ...request, kind: 'page' })
    if (answer.kind === 'fetched') return answer
  } catch (error) {
    throw pageFailure(toFailure(error), error, wantedFor)
  }
  throw new Failure('no-article-found', { address: request.url })
}

/** The fetcher speaks of feeds. */
function pageFailure(failure: Failure, cause: unknown, wantedFor: FailureDetails): unknown {
  const { code, details } = failure
  if (code === 'sign-in-needed' || code === 'robot-check') return new Failure('page-closed', details, { cause })
  const isMissing = code === 'gone' || (code === 'http-status' && details['status'] === '404')
  return isMissing ? new Failure('page-missing', { ...details, ...wantedFor }, { cause }) : cause
}
