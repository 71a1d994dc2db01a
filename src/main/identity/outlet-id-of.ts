import { getDomain } from 'tldts'

/** Feeds under one registrable domain belong to one outlet (`feeds.bbc.co.uk` and `www.bbc.co.uk`); sites of a
 *  platform's users (`name.blogspot.com`) are outlets of their own. */
export function outletIdOf(address: string): string {
  return getDomain(address, { allowPrivateDomains: true }) ?? new URL(address).host
}
