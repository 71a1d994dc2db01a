/** A name in whatever script, kept from reordering the sentence around it (Unicode Annex 9, FSI and PDI): an outlet’s Latin name
 *  that ends in a digit or a bracket would otherwise pull the words after it to its own side. */
export function isolated(name: string | number): string {
  return `\u2068${name}\u2069`
}

/** Names in a row. The comma is Arabic; the `و` of `Intl.ListFormat` would be glued to a Latin name. */
export function isolatedList(names: readonly string[]): string {
  return names.map(isolated).join('، ')
}
