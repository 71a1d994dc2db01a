/** The address of a link that may be clicked, as every reader of a file takes it; other schemes than the web's are not linked. */
export function webAddress(url: string | undefined): URL | undefined {
  const address = url === undefined ? null : URL.parse(url)
  return address && /^https?:$/u.test(address.protocol) ? inPlainLetters(address) : undefined
}

/** What browsers let stand in an address and RFC 3986 does not: a book or page that holds it is not valid. */
const outsideOfAddresses = /[<>"{}|\\^`[\]# ]|%(?![0-9a-f]{2})/giu

/** The same address for every server. */
function inPlainLetters(address: URL): URL {
  const plain = new URL(address)
  plain.pathname = encoded(address.pathname)
  plain.search = encoded(address.search)
  plain.hash = encoded(address.hash.slice(1))
  return plain
}

function encoded(part: string): string {
  return part.replace(outsideOfAddresses, encodeURIComponent)
}
