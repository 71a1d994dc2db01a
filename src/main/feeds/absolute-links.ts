import { escapeAttribute } from 'entities'
import { Parser } from 'htmlparser2'
import { webAddress } from './web-address.ts'

const names = ['href', 'src', 'poster', 'cite', 'data', 'action', 'background', 'longdesc', 'codebase', 'usemap'] as const
const addressNames: ReadonlySet<string> = new Set(names)

/** Whether there may be one that is relative: what has a scheme, or is a place in the text itself, is not. */
const relative = new RegExp(`[\\s"'](?:${names.join('|')})\\s*=\\s*(?:["']\\s*)?(?![a-z][a-z\\d+.-]*:|[#"'\\s>])`, 'i')

/** HTML with the relative addresses of its links and pictures made absolute; a `<base>` in it comes first. Everything else is
 *  left as it was written. */
export function absoluteLinks(html: string, base: string): string {
  if (!html.includes('=') || !relative.test(html)) return html
  const parts: string[] = []
  let inside = base
  let isBase = false
  let done = 0
  const parser = new Parser({
    onopentagname(name) {
      isBase = name === 'base'
    },
    onattribute(name, value) {
      if (!addressNames.has(name) || value.startsWith('#')) return
      const address = webAddress(value, inside)
      if (isBase && name === 'href') inside = address ?? inside
      if (address === undefined || address === value) return
      parts.push(html.slice(done, parser.startIndex), `${name}="${escapeAttribute(address)}"`)
      done = parser.endIndex
    }
  })
  parser.write(html)
  parser.end()
  return parts.join('') + html.slice(done)
}
