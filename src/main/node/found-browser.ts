/** A Chromium that prints and runs the tests. */
export interface FoundBrowser {
  readonly executablePath: string
  /** Variables it must be started with, beside the process's own. */
  readonly environment?: Readonly<Record<string, string>>
}
