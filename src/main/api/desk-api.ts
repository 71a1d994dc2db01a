import type { Api } from '../../shared/contract.ts'
import { Failure } from '../../shared/failure.ts'
import { safeLink } from '../../shared/safe-link.ts'
import type { LinkOpener } from '../ports.ts'

export function createDeskApi(parts: {
  readonly linkOpener: LinkOpener
  readonly version: string
  readonly dataFolder: string
  readonly isDemo: boolean
  readonly isReadOnly: boolean
}): Pick<Api['desk'], 'openLink' | 'about'> {
  const { linkOpener, version, dataFolder, isDemo, isReadOnly } = parts
  return {
    async openLink({ url }) {
      const link = safeLink(url)
      if (link === undefined) throw new Failure('address-invalid', { address: url.slice(0, 200) })
      await linkOpener.open(link)
    },
    about: async () => ({ version, dataFolder, isDemo, ...(isReadOnly && { isReadOnly }) })
  }
}
