import type { Answer, Bridge } from '../../shared/bridge.ts'
import type { EventName } from '../../shared/contract.ts'

/** What every start asks without arguments, the front page first: it takes longest. */
const first = ['articles.front', 'settings.read', 'library.read', 'articles.counts', 'desk.about', 'digests.list']

/** The same bridge, over which the first questions are under way already: whoever asks one first is handed the answer to it. What
 *  is told before anybody listens is told to the first who does. */
export function askAhead(bridge: Bridge, methods: readonly string[] = first): Bridge {
  const told: [EventName, unknown][] = []
  const stopHearing = bridge.on((name, payload) => void told.push([name, payload]))
  const asked = new Map<string, Promise<Answer>>(methods.map(method => [method, bridge.call(method, {})]))
  return {
    ...bridge,
    call(method, args) {
      const answer = asked.get(method)
      asked.delete(method)
      return answer ?? bridge.call(method, args)
    },
    on(listener) {
      stopHearing()
      const stop = bridge.on(listener)
      for (const [name, payload] of told.splice(0)) listener(name, payload)
      return stop
    }
  }
}
