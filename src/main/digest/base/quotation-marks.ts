/** Quotation marks by language, as its newspapers set them; others take the English ones. */
const marks: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ['«', '»'], de: ['„', '“'], el: ['«', '»'], es: ['«', '»'], fr: ['«\u00a0', '\u00a0»'], it: ['«', '»'], ja: ['「', '」'],
  pl: ['„', '”'], pt: ['«', '»'], ru: ['«', '»'], uk: ['«', '»'], zh: ['“', '”']
}

/** The text between the marks of its language. */
export function inQuotationMarks(text: string, language: string | undefined): string {
  const [open, close] = marks[language?.split('-')[0]?.toLowerCase() ?? ''] ?? ['“', '”']
  return `${open}${text}${close}`
}
