import { shell } from 'electron'
import { Failure } from '../../shared/failure.ts'
import { safeLink } from '../../shared/safe-link.ts'
import type { LinkOpener } from '../ports.ts'

/** The only place that hands an address to the system. */
export const shellLinkOpener: LinkOpener = {
  async open(address) {
    const url = safeLink(address)
    if (url === undefined) throw new Failure('address-invalid', { address: address.slice(0, 200) })
    await shell.openExternal(url)
  }
}
