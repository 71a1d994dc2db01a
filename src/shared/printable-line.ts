/** C0 and C1 controls, bidirectional embeddings, overrides and isolates (UAX 9), invisible spaces. Zero-width joiners
 *  stay: Persian and emoji are written with them. */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** Letters and signs of the commonest scripts, parted by single spaces: nothing to be done, as for most texts. */
const plain = /^(?: ?[!-~\u00a1-\u00ac\u00ae-\u167f])* ?$/

/** One line that changes nothing around it: white space folded, what cannot be seen or turns the text around taken out. */
export function printableLine(text: string): string {
  if (plain.test(text)) return text.trim()
  return text.toWellFormed().replace(unprintable, '').replace(/[\s\u0085]+/gu, ' ').trim()
}
