/** Plain text as HTML. Empty lines part paragraphs; a text without any has a paragraph to a line. */
export function htmlOfPastedText(text: string): string {
  const escaped = text.replace(/\r\n?/g, '\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').trim()
  const parts = /\n[ \t]*\n/.test(escaped) ? escaped.split(/\n(?:[ \t]*\n)+/) : escaped.split('\n')
  return parts.map(part => part.trim()).filter(Boolean).map(part => `<p>${part.replaceAll('\n', '<br>')}</p>`).join('\n')
}
