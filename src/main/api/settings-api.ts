import type { Api } from '../../shared/contract.ts'
import type { EventHub } from '../event-hub.ts'
import type { Documents } from '../ports.ts'

export function createSettingsApi(parts: { readonly documents: Documents; readonly events: EventHub }): Api['settings'] {
  const { documents, events } = parts
  return {
    read: async () => documents.settings(),
    async change({ change }) {
      const settings = await documents.changeSettings(settings => ({ ...settings, ...change }))
      events.emit('settings-changed', { settings })
      return settings
    }
  }
}
