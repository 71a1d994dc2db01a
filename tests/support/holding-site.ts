/** A site that can keep a visitor waiting. */
import type { ServerResponse } from 'node:http'
import { expect, vi } from 'vitest'
import { serve, type Served } from './serve.ts'

export interface HoldingSite extends Served {
  /** Whoever asks from now on gets no answer. */
  hold(): void
  /** Once somebody has asked, answers that, and all who come. */
  release(body: string): Promise<void>
}

/** Its home page is HTML, and everything else a feed. */
export async function startHoldingSite(bodyOf: (path: string) => string): Promise<HoldingSite> {
  let isHolding = false
  let held: ServerResponse | undefined
  const served = await serve(({ url = '/' }, response) => {
    response.setHeader('content-type', url === '/' ? 'text/html' : 'application/rss+xml')
    if (isHolding) held = response
    else response.end(bodyOf(url))
  })
  return {
    ...served,
    hold() { isHolding = true },
    async release(body) {
      await vi.waitFor(() => expect(held).toBeDefined(), 10_000)
      isHolding = false
      held?.end(body)
    }
  }
}
