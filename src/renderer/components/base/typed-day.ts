/** What a field for a day holds now, empty when it was emptied. Of a year that is being typed (0002, 0020, 0202) nothing is to be
 *  made: `undefined`. */
export function typedDay({ target }: Event): string | undefined {
  const { value } = target as HTMLInputElement
  return value === '' || value >= '1000' ? value : undefined
}
