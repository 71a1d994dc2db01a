/** Plain text as CommonMark that shows exactly this text: nothing a publisher wrote becomes mark-up. */

/** Characters that mean something anywhere in a line (CommonMark 0.31, 2.4). */
const special = /[\\`*_[\]<>&~|]/g
/** What makes a line a heading, quote, list, rule or fence when it begins with it (4.1 to 5.3). */
const opening = /^(\s*)(#{1,6}(?=\s|$)|[-+=](?=[\s\-=]|$)|=+|-+)/
const numbered = /^(\s*\d{1,9})([.)])/

/** One line; line breaks become spaces. */
export function markdownText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim().replaceAll(special, '\\$&')
  return line.replace(opening, '$1\\$2').replace(numbered, '$1\\$2')
}

/** `[label](<address>)`: between angle brackets an address may hold parentheses (6.3). */
export function markdownLink(label: string, url: string): string {
  return `[${markdownText(label)}](<${url.replaceAll(/[<>\s\\]/g, encodeURIComponent)}>)`
}

/** A block quote, its paragraphs kept apart. */
export function markdownQuote(text: string): string {
  return text.split(/\n+/).filter(line => line.trim() !== '').map(line => `> ${markdownText(line)}`).join('\n>\n')
}
