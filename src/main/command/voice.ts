/** Where a command speaks: `say` for what stays, `show` for a line that may be overwritten, `complain` for why something was not
 *  done, which must not get into a file that what is said is written to. */
export interface Voice {
  say(line: string): void
  show(line: string): void
  complain(line: string): void
}
