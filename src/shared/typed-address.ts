/** Browsers and servers take no longer ones. */
const longest = 4_096

/** The web addresses that a typed one may mean, likeliest first: without a scheme, and behind `feed:`, https and then http;
 *  `feeds:` is https for certain. None when it is no web address. */
export function typedAddresses(typed: string): readonly string[] {
  const text = typed.trim()
  const scheme = /^feeds?:(?:\/\/)?/i.exec(text)?.[0] ?? ''
  const rest = text.slice(scheme.length)
  if (/^https?:/i.test(rest)) return [rest].filter(isWebAddress)
  // `mailto:desk@a.example`, `javascript:…`; but `a.example:8080` names a port.
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(rest)) return []
  const schemes = /^feeds/i.test(scheme) ? ['https'] : ['https', 'http']
  return schemes.map(one => `${one}://${rest}`).filter(isWebAddress)
}

/** `URL` leaves out line breaks and tabs inside an address (`java\nscript:`); nobody types them. */
function isWebAddress(text: string): boolean {
  const url = text.length > longest || /[\p{Cc}\s]/u.test(text) ? null : URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== ''
}
