/** Runs jobs one after the other: each finds what the one before it left, whether that failed or not. */
export function createTurns(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return job => {
    const turn = last.then(job)
    last = turn.catch(() => undefined)
    return turn
  }
}
