/** Milliseconds of processor time that the work takes in this thread: what else the machine does is not in it. */
export function processorTime(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
