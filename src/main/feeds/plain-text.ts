import { Parser } from 'htmlparser2'

/** Elements that publishers put into headlines. Anything else in angle brackets is text: “x<y”, “the <b element”. */
const inlineTags = 'a|abbr|acronym|b|bdi|bdo|big|blink|br|center|cite|code|del|dfn|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|'
  + 'nobr|ol|p|q|s|samp|script|small|span|strike|strong|style|sub|sup|tt|u|ul|var|wbr'
const strayBracket = new RegExp(`<(?!/?(?:${inlineTags})(?:\\s[^<>]*)?/?>|!--)`, 'gi')
const inlineTag = new RegExp(`</?(?:${inlineTags})(?:\\s[^<>]*)?/?>`, 'gi')
const tagThatSeparates = /<\/?(?:br|center|div|h[1-6]|hr|li|ol|p|ul)(?:\s[^<>]*)?\/?>/gi

/** No headline has as many characters. 50,000 elements in each other take htmlparser2 seconds. */
const longest = 5_000

/** One line of plain text from a title that may hold HTML: entities resolved once, markup taken out. */
export function plainText(html: string): string | undefined {
  const text = /[<&]/.test(html) ? withoutMarkup(html) : html
  return oneLine(text)
}

/** White space folded, control characters dropped; undefined when nothing is left. */
export function oneLine(text: string): string | undefined {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '').trim() || undefined
}

function withoutMarkup(html: string): string {
  const marked = html.replace(strayBracket, '&lt;').replace(tagThatSeparates, ' ')
  const shallow = marked.length > longest ? marked.replace(inlineTag, '') : marked
  const parts: string[] = []
  const parser = new Parser({ ontext: text => parts.push(text) })
  parser.write(shallow)
  parser.end()
  return parts.join('')
}

/** Plain text as HTML, its paragraphs kept. */
export function htmlOfText(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  const paragraphs = escaped.split(/\n[ \t]*\n\s*/)
  return paragraphs.length === 1 ? escaped : paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n')
}
