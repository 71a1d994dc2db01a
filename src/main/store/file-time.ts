/** A time as part of a file name, on every system: `2026-11-22T07-30-00-000Z`. */
export function fileTime(time: Date): string {
  return time.toISOString().replace(/[:.]/g, '-')
}
