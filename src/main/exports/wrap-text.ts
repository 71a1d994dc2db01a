/** Breaks a line at its blanks so that none is longer than `length` UTF-16 units, if its words allow it. Lines after the first
 *  begin with `indent`. Scripts that write without blanks stay on one line: mail programs break them better. */
export function wrapText(text: string, length: number, indent = ''): string {
  const head = /^\s*/u.exec(text)?.[0] ?? ''
  const words = text.trim().split(/\s+/u)
  const lines: string[] = []
  let line = head
  for (const word of words) {
    const isEmpty = line.trim() === ''
    if (!isEmpty && line.length + 1 + word.length > length) {
      lines.push(line)
      line = `${indent}${word}`
    } else {
      line = isEmpty ? `${line}${word}` : `${line} ${word}`
    }
  }
  return [...lines, line].join('\n')
}
