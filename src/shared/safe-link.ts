const schemes: readonly string[] = ['http:', 'https:', 'mailto:']

// oxlint-disable-next-line no-control-regex -- that is what is looked for
const controlCharacter = /[\u0000-\u001f\u007f-\u009f]/

/** The address as it may be handed to the system's browser or mail program, written anew by the URL parser; undefined for
 *  every other scheme, for control characters (also encoded ones in `mailto:`, which would add mail headers), and beyond
 *  2,048 characters, which Windows cannot open. */
export function safeLink(address: string): string | undefined {
  if (address.length > 2048 || controlCharacter.test(address) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (!schemes.includes(url.protocol) || url.href.length > 2048) return undefined
  if (url.protocol === 'mailto:' && /%0[ad]/i.test(url.href)) return undefined
  return url.href
}
