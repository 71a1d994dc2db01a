/** Watches how long the thread works without a pause, in its own processor time: what other processes take does not count. */
export function watchThread(): { stop(): number } {
  let longest = 0
  let last = process.threadCpuUsage()
  const look = (): void => {
    const { user, system } = process.threadCpuUsage(last)
    longest = Math.max(longest, (user + system) / 1000)
    last = process.threadCpuUsage()
  }
  const timer = setInterval(look, 5)
  return {
    /** Answers the longest stretch in milliseconds. */
    stop() {
      look()
      clearInterval(timer)
      return longest
    }
  }
}
