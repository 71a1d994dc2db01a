/** The page's address. A scheme of our own, because `file:` would let the page read other files. */
export const ownPage = 'app://main/'

/** Parsed and compared by parts, never by how the text begins (`app://main.example`). Node's `URL.origin` is the word `null` for
 *  schemes it does not know. */
export function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return protocol === 'app:' && host === 'main'
}
