/** Keeps requests away from private and reserved addresses, at the moment of connecting: a name may resolve to anything. */
import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns'
import { BlockList, isIPv4, isIPv6 } from 'node:net'
import { Failure } from '../../shared/failure.ts'

/** IANA's special-purpose registries (RFC 6890 and its followers), and what carries an IPv4 address inside IPv6. */
const reserved4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24',
  '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24',
  '224.0.0.0/4', '240.0.0.0/4'
]
const reserved6 = [
  '::/128', '::1/128', '::/96', '::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64',
  '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'
]

// Two lists, since a BlockList sees every IPv4 address as its mapped one: `::ffff:0:0/96` would hold them all.
const reserved = { ipv4: blockListOf('ipv4', reserved4), ipv6: blockListOf('ipv6', reserved6) }

function blockListOf(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', prefix] = range.split('/')
    list.addSubnet(address, Number(prefix), family)
  }
  return list
}

/** Whether a literal IP address, in the form `URL.hostname` or a socket gives it, is none that the public net can reach.
 *  A host name is not a literal: it answers false. */
export function isReservedAddress(literal: string): boolean {
  const address = literal.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (isIPv4(address)) return reserved.ipv4.check(address, 'ipv4')
  return isIPv6(address) && reserved.ipv6.check(address, 'ipv6')
}

type LookupAnswer = (error: Error | null, address: string | LookupAddress[], family?: number) => void

/** `dns.lookup` for `net.connect` that leaves out reserved addresses; when none is left it answers `address-private`. */
export function guardedLookup(hostname: string, options: LookupOptions, answer: LookupAnswer): void {
  resolve(hostname, { ...options, all: true }, (error, found) => {
    if (error) return answer(error, [])
    const allowed = found.filter(one => !isReservedAddress(one.address))
    const first = allowed[0]
    if (!first) return answer(new Failure('address-private', { host: hostname }), [])
    if (options.all) answer(null, allowed)
    else answer(null, first.address, first.family)
  })
}
