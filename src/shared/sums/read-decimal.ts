const arabicDigits = '٠١٢٣٤٥٦٧٨٩'

/** A number as newspapers print it, as a plain decimal: `1,250.5`, `1.250,5`, `12 000`, `1’000’000`, `٣٫٥`. Where one mark
 *  alone stands before three digits (`1.250`), the language says whether it groups; in English the comma does, elsewhere the
 *  point. Undefined when it is none. */
export function readDecimal(raw: string, language: string): string | undefined {
  const text = raw.replaceAll(/[٠-٩]/g, digit => String(arabicDigits.indexOf(digit)))
    .replaceAll(/[\s\u00a0\u202f’'٬]/g, '').replaceAll('٫', language === 'en' ? '.' : ',')
  const groups = language === 'en' ? ',' : '.'
  const decimal = decimalMark(text, groups)
  const [whole = '', fraction, ...more] = decimal ? text.split(decimal) : [text]
  if (more.length > 0) return undefined
  const digits = whole.replaceAll(/[.,]/g, '')
  if (!/^\d{1,18}$/.test(digits) || !(fraction === undefined || /^\d{1,9}$/.test(fraction))) return undefined
  const plain = digits.replace(/^0+(?=\d)/, '')
  return fraction === undefined ? plain : `${plain}.${fraction}`
}

/** The later of two different marks parts the decimals; a mark that comes twice groups; one alone groups before three digits
 *  when the language groups with it. */
function decimalMark(text: string, groups: string): string | undefined {
  const marks = text.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (last === undefined) return undefined
  if (new Set(marks).size === 2) return last
  if (marks.length > 1) return undefined
  return last === groups && /[.,]\d{3}$/.test(text) ? undefined : last
}

/** A decimal times a power of ten, exactly: `1.5` and 9 give `1500000000`. */
export function shiftDecimal(decimal: string, exponent: number): string {
  const [whole = '0', fraction = ''] = decimal.split('.')
  const padded = fraction.padEnd(exponent, '0')
  const left = (whole + padded.slice(0, exponent)).replace(/^0+(?=\d)/, '')
  const right = padded.slice(exponent).replace(/0+$/, '')
  return right ? `${left}.${right}` : left
}
