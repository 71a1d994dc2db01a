import type { EventHub } from '../event-hub.ts'
import type { Archive, Clock, Log } from '../ports.ts'

/** Has dossiers take in what is new in the stories they follow, whenever stories have changed; answers a function that ends
 *  it. */
export function keepDossiers(parts: {
  readonly archive: Pick<Archive, 'joinDossiers'>
  readonly clock: Clock
  readonly events: EventHub
  readonly log: Log
}): () => void {
  const { archive, clock, events, log } = parts
  return events.on(name => {
    if (name !== 'stories-changed') return
    try {
      if (archive.joinDossiers(clock.now().toISOString()) > 0) events.emit('dossiers-changed', {})
    } catch (error) {
      // Whoever tells of an event goes on; the next change of the stories takes it up.
      log.error('keeping dossiers', error)
    }
  })
}
