/** The same function of one text, with its answers kept: for answers that depend on nothing else. Forgets all when
 *  `most` are kept. */
export function memoised<T>(answer: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const answered = answer(text)
    known.set(text, answered)
    return answered
  }
}
