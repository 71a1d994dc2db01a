import type { Page } from 'playwright-core'

/** What `read` answers once it has answered the same before and after thirty frames, at most thirty times. */
export async function steady<Value extends number | string>(page: Page, read: () => Promise<Value>): Promise<Value> {
  for (let attempt = 0, last = await read(); attempt < 30; attempt += 1) {
    await page.evaluate(async () => {
      for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame)
    })
    const now = await read()
    if (now === last) return now
    last = now
  }
  throw new Error('it does not come to rest')
}
