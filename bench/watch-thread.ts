/** Looks each millisecond, or when the thread gets round to it, at how much processor time it took since:
 *  `stop` answers the most, in milliseconds. */
export function watchThread(): { stop(): number } {
  let last = process.threadCpuUsage()
  let most = 0
  const look = (): void => {
    const now = process.threadCpuUsage()
    most = Math.max(most, (now.user - last.user + now.system - last.system) / 1000)
    last = now
  }
  const timer = setInterval(look, 1)
  return {
    stop() {
      look()
      clearInterval(timer)
      return most
    }
  }
}
