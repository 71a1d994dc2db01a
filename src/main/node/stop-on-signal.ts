/** Ends the process in order on Ctrl+C, on `kill`, when the terminal closes, and when the script that started it has gone. A
 *  second Ctrl+C does not wait; but one keypress reaches us twice, from the terminal and from that script. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stoppedAt: number | undefined
  const end = (): void => {
    if (stoppedAt !== undefined) {
      if (performance.now() - stoppedAt > 1000) process.exit(130)
      return
    }
    stoppedAt = performance.now()
    stop().then(() => process.exit(0), (error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      process.exit(1)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  process.once('disconnect', end)
}
