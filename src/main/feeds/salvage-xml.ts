const bareAmpersand = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi

/** What can be saved of broken XML, mildest first: ampersands put right; then all behind the last whole entry cut off and
 *  the open elements closed. */
export function salvageXml(text: string, rootName: string): readonly string[] {
  const mended = escapeAmpersands(text)
  return [mended, cutAfterLastEntry(mended, rootName)]
}

/** In CDATA sections an ampersand is itself. One that is not closed is none. */
function escapeAmpersands(text: string): string {
  const parts: string[] = []
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<![CDATA[', at)
    const close = open < 0 ? -1 : text.indexOf(']]>', open)
    const plainEnd = close < 0 ? text.length : open
    parts.push(text.slice(at, plainEnd).replace(bareAmpersand, '&amp;'))
    at = close < 0 ? text.length : close + 3
    parts.push(text.slice(plainEnd, at))
  }
  return parts.join('')
}

function cutAfterLastEntry(text: string, rootName: string): string {
  const localName = rootName.replace(/^.*:/, '').toLowerCase()
  const endTag = localName === 'feed' ? /<\/(?:[\w.-]+:)?entry\s*>/gi : /<\/(?:[\w.-]+:)?item\s*>/gi
  const end = [...text.matchAll(endTag)].at(-1)
  const kept = end ? text.slice(0, end.index + end[0].length) : text.replace(/<[^<>]*$/, '')
  const hasOpenChannel = localName === 'rss' && kept.lastIndexOf('<channel') > kept.lastIndexOf('</channel')
  return `${kept}${hasOpenChannel ? '</channel>' : ''}</${rootName}>`
}
