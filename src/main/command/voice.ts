/** Where a command speaks: `say` for what stays, `show` for a line that may be overwritten. */
export interface Voice {
  say(line: string): void
  show(line: string): void
}
