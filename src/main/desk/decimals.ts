/** An ISO 4217 code. */
export function isCurrency(text: string | undefined): text is string {
  return text !== undefined && /^[A-Z]{3}$/.test(text)
}

/** Digits with a point, above zero; bounded, because exact arithmetic takes as long as its numbers. */
export function isPositiveDecimal(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,18}(?:\.\d{1,18})?$/.test(text) && /[1-9]/.test(text)
}
