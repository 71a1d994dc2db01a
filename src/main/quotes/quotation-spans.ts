/** Words between quotation marks. */
export interface QuotationSpan {
  /** Of the words themselves, without the marks, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Of the words with their marks. */
  readonly markStart: number
  readonly markEnd: number
}

/** Marks that open, and what closes each. German closes with the mark that opens an English quotation. */
const closers: Readonly<Record<string, string>> = {
  '“': '”', '«': '»', '„': '“”', '»': '«', '「': '」', '『': '』', '‹': '›', '"': '"'
}
const longest = 1_200

/** Quotations of a paragraph, those within others left out. A mark that is not closed opens nothing. */
export function quotationSpans(text: string): readonly QuotationSpan[] {
  const spans: QuotationSpan[] = []
  for (let at = 0; at < text.length; at += 1) {
    const closing = closers[text[at] ?? '']
    if (closing === undefined || !canOpen(text, at)) continue
    const end = closingAt(text, at + 1, text[at] ?? '', closing)
    if (end === undefined) continue
    spans.push(trimmed(text, at + 1, end))
    at = end
  }
  return spans.filter(({ start, end }) => end > start)
}

/** `5"` and `word"` do not open; neither does `»` behind a letter, which closes. */
function canOpen(text: string, at: number): boolean {
  const mark = text[at]
  const before = text[at - 1]
  const after = text[at + 1]
  if (mark !== '"' && mark !== '»') return true
  return (before === undefined || /[\s([{—–-]/u.test(before)) && after !== undefined && !/\s/u.test(after)
}

function closingAt(text: string, from: number, opening: string, closing: string): number | undefined {
  let depth = 0
  for (let at = from; at < Math.min(text.length, from + longest); at += 1) {
    const mark = text[at] ?? ''
    if (closing.includes(mark) && depth === 0) return at
    if (closing.includes(mark)) depth -= 1
    else if (mark === opening && opening !== '"') depth += 1
  }
  return undefined
}

function trimmed(text: string, start: number, end: number): QuotationSpan {
  const words = text.slice(start, end)
  const head = /^\s*/u.exec(words)?.[0].length ?? 0
  const tail = /\s*$/u.exec(words)?.[0].length ?? 0
  return { start: start + head, end: Math.max(start + head, end - tail), markStart: start - 1, markEnd: end + 1 }
}
