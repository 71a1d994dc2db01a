/** A function that makes its answer for a word when it is first asked for it and keeps it: for few words, such as languages. */
export function onceForEach<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>()
  return word => {
    const known = made.get(word) ?? make(word)
    made.set(word, known)
    return known
  }
}
