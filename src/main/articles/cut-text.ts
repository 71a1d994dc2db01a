/** The beginning of a text in at most `most` UTF-16 units, cut between words, with an ellipsis where something is left
 *  out. Scripts without spaces are cut between letters. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most - 1)
  const space = text[most - 1] === ' ' ? start.length : start.lastIndexOf(' ')
  const cut = space > most / 2 ? start.slice(0, space) : start.replace(/[\ud800-\udbff]$/, '')
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`
}
