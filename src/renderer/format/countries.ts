const names = new Map<string, Intl.DisplayNames>()

/** `France` of `FR`. */
export function countryName(country: string, language: string): string {
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'region' })
  names.set(language, known)
  return known.of(country) ?? country
}
