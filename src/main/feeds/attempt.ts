/** What `read` answers, or undefined when it throws: a parser that refuses a document is an expected absence. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
