import { Parser } from 'htmlparser2'
import type { TextRun } from '../../../shared/rich-text.ts'
import { webAddress } from '../base/web-address.ts'

const blocks = new RegExp('^(?:p|div|section|article|aside|header|footer|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|pre|figure|figcaption'
  + '|table|tr|br|hr)$', 'u')
const bold = /^(?:b|strong|h[1-6]|th|dt)$/u
const italic = /^(?:i|em|cite|figcaption)$/u

/** An article's body (sanitised HTML) as paragraphs with what writers of all formats know: bold, italic, links. Pictures are left
 *  out, items of lists begin with a dot, cells of a table stand in a line. */
export function bodyParagraphs(bodyHtml: string): readonly (readonly TextRun[])[] {
  const paragraphs: (readonly TextRun[])[] = []
  const open: string[] = []
  const links: (string | undefined)[] = []
  let runs: TextRun[] = []

  function endParagraph(): void {
    const trimmed = trim(runs)
    if (trimmed.length > 0) paragraphs.push(trimmed)
    runs = []
  }

  const parser = new Parser({
    onopentag(name, { href }) {
      if (blocks.test(name)) endParagraph()
      if (name === 'li') runs.push({ text: '• ' })
      if ((name === 'td' || name === 'th') && runs.length > 0) runs.push({ text: ' · ' })
      if (name === 'a') links.push(webAddress(href)?.href)
      open.push(name)
    },
    ontext(text) {
      const href = links.at(-1)
      runs.push({
        text: text.replaceAll(/\s+/gu, ' '), ...(open.some(name => bold.test(name)) && { isBold: true }),
        ...(open.some(name => italic.test(name)) && { isItalic: true }), ...(href !== undefined && { href })
      })
    },
    onclosetag(name) {
      if (blocks.test(name)) endParagraph()
      if (name === 'a') links.pop()
      open.pop()
    }
  })
  parser.end(bodyHtml)
  endParagraph()
  return paragraphs
}

/** Without blanks at either end; nothing where there is nothing but a list's dot. */
function trim(runs: readonly TextRun[]): readonly TextRun[] {
  const text = runs.map(run => run.text).join('')
  if (!/[^\s•·]/u.test(text)) return []
  const first = runs.findIndex(run => run.text.trim() !== '')
  const last = runs.findLastIndex(run => run.text.trim() !== '')
  return runs.slice(first, last + 1).map((run, index, { length }) => {
    const start = index === 0 ? run.text.trimStart() : run.text
    return { ...run, text: index === length - 1 ? start.trimEnd() : start }
  })
}
