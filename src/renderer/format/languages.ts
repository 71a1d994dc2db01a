const names = new Map<string, Intl.DisplayNames>()

/** `French` of `fr`; the tag itself where nobody knows it. */
export function languageName(tag: string, locale = 'en-GB'): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })
  names.set(locale, known)
  return known.of(tag) ?? tag
}
