import type { Answer, Bridge, EventName } from '../../shared/contract.ts'

/** The bridge of an ordinary browser: `POST api/<method>`, events by server-sent events. */
export async function createHttpBridge(): Promise<Bridge> {
  await exchangeToken()
  const source = new EventSource('events')
  return {
    call: (method, args) => post(`api/${method}`, args),
    on: listener => {
      const hear = (message: MessageEvent<string>): void => {
        const { name, payload } = JSON.parse(message.data) as { name: EventName; payload: unknown }
        listener(name, payload)
      }
      source.addEventListener('message', hear)
      return () => source.removeEventListener('message', hear)
    }
  }
}

/** The first address carries a token in its fragment; it becomes a cookie and leaves the address, so that it is neither
 *  kept in the history nor copied along with a link. */
async function exchangeToken(): Promise<void> {
  const token = /^#token=(.+)$/.exec(location.hash)?.[1]
  if (!token) return
  await post('session', { token: decodeURIComponent(token) })
  history.replaceState(null, '', location.pathname)
}

async function post(path: string, body: unknown): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), credentials: 'same-origin'
    })
    const text = await response.text()
    return text ? JSON.parse(text) as Answer : { ok: response.ok, value: undefined } as Answer
  } catch (error) {
    return { ok: false, code: 'connection-failed', message: String(error), details: { host: 'Press Review' } }
  }
}
