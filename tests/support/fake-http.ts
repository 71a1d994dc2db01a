import type { Http, HttpRequest, HttpResponse } from '../../src/main/ports.ts'

export interface FakeAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface FakeHttp extends Http {
  /** Requests, in order. */
  readonly requests: readonly HttpRequest[]
  /** What an address answers from now on; it may throw a `Failure` as a network does. */
  answer(url: string, answer: FakeAnswer | (() => FakeAnswer | Promise<FakeAnswer>)): void
}

/** A network of what a test puts into it; all else is 404. */
export function fakeHttp(): FakeHttp {
  const requests: HttpRequest[] = []
  const answers = new Map<string, () => FakeAnswer | Promise<FakeAnswer>>()
  return {
    requests,
    answer: (url, answer) => void answers.set(url, typeof answer === 'function' ? answer : () => answer),
    async send(request): Promise<HttpResponse> {
      requests.push(request)
      const { status = 200, headers = {}, body = '' } = await answers.get(request.url)?.() ?? { status: 404 }
      return { status, headers, bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body }
    },
    close: async () => {}
  }
}
