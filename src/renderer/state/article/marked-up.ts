/** Plain text as the mark-up that word processors paste: its paragraphs and lines, and its address, which can be followed. */
export function markedUp(text: string, url: string | undefined): string {
  return text.split('\n\n').map(paragraph => `<p dir="auto">${withLink(paragraph, url).replaceAll('\n', '<br>')}</p>`).join('')
}

function withLink(text: string, url: string | undefined): string {
  if (url === undefined) return escaped(text)
  return text.split(url).map(escaped).join(`<a href="${escaped(url)}">${escaped(url)}</a>`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
