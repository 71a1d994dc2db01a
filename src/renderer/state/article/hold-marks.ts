/** French sets these marks off by a space, which feeds send as a plain one: no line may begin or end with such a mark. */
export function holdMarks(text: string): string {
  return text.replaceAll(/(?<=«) | (?=[»:;?!])/g, '\u00A0')
}
