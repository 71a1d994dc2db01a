/** A name or phrase in the language of search. */
export function queryOfTerm(term: string): string {
  return `"${term.replaceAll('"', ' ').trim()}"`
}
