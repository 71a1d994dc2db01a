import type { Api } from '../../shared/contract.ts'
import { Failure, found } from '../../shared/failure.ts'
import type { EventHub } from '../event-hub.ts'
import type { Documents, LoginWindow } from '../ports.ts'

const what = 'login'

/** Logins at outlets, in windows of their own. Without a host that has windows they are `unsupported`. */
export function createLoginsApi({ documents, events, loginWindow }: {
  readonly documents: Documents
  readonly events: EventHub
  readonly loginWindow: LoginWindow | undefined
}): Api['logins'] {
  /** Where its readers log in: its site, or what its feed's address tells of it. */
  function siteOf(outletId: string): string {
    const { outlets, subscriptions } = documents.library()
    const outlet = found(outlets.find(one => one.outletId === outletId), 'outlet')
    const feedUrl = subscriptions.find(one => one.outletId === outletId)?.feedUrl
    return outlet.homePageUrl ?? (feedUrl === undefined ? `https://${outletId}/` : new URL('/', feedUrl).href)
  }

  return {
    list: async () => ({ isSupported: loginWindow !== undefined, outletIds: await loginWindow?.list() ?? [] }),

    async open({ outletId }) {
      if (loginWindow === undefined) throw new Failure('unsupported', { what })
      await loginWindow.open(outletId, siteOf(outletId))
      events.emit('library-changed', {})
    },

    async end({ outletId }) {
      if (loginWindow === undefined) throw new Failure('unsupported', { what })
      await loginWindow.end(outletId)
      events.emit('library-changed', {})
    }
  }
}
