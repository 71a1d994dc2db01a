/** An absolute http or https address, or undefined. What is absolute already stays as the publisher wrote it, since
 *  addresses identify articles and `URL` would add a slash here and there. */
export function webAddress(raw: string | undefined, base: string): string | undefined {
  const text = raw?.trim()
  if (!text) return undefined
  if (/^https?:\/\/[^\s/?#]+\S*$/i.test(text) && URL.canParse(text)) return text
  if (!URL.canParse(text, base)) return undefined
  const url = new URL(text, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

/** The base that relative addresses count from inside an element with `xml:base` (XML Base 4.1: bases are relative to the
 *  one outside). */
export function innerBase(base: string, ...xmlBases: readonly (string | undefined)[]): string {
  return xmlBases.reduce<string>((outer, inner) => webAddress(inner, outer) ?? outer, base)
}
