/** A table for spreadsheets (RFC 4180). The byte order mark is what they know UTF-8 by. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\u{feff}${[columns, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** Spreadsheets take a cell that begins with one of these for a formula, also one that came from a web page (CWE-1236): an
 *  apostrophe makes it text. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

function cell(text: string): string {
  const plain = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
