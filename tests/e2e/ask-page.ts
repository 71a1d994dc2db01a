import type { Page } from 'playwright-core'

/** Asks a method of the program over the loopback host of a page, past the page. */
export async function askPage<Value>(page: Page, method: string, args: object): Promise<Value> {
  const answer = await page.evaluate(async given => {
    const response = await fetch(`api/${given.method}`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(given.args)
    })
    return await response.json() as { readonly value: unknown }
  }, { method, args })
  return answer.value as Value
}
