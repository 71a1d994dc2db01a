/** What the program needs of the world besides the network. */

export interface Clock {
  now(): Date
  /** Calls `task` once after `delay` milliseconds; answers a function that cancels it. */
  after(delay: number, task: () => void): () => void
}

export interface Log {
  info(message: string, facts?: Readonly<Record<string, unknown>>): void
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void
  error(message: string, error: unknown): void
}

export interface PrintRequest {
  /** A whole document that needs nothing from outside: fonts and pictures are data addresses. */
  readonly html: string
  /** Neither tags nor outline are needed: it is only looked at, or goes into another print. */
  readonly isDraft?: boolean
  readonly signal?: AbortSignal
}

/** Paper from HTML: A4 unless the document's `@page` says otherwise, tagged and with an outline. Throws `Failure`
 *  (`unsupported`, `no-browser`, `print-failed`, `cancelled`). */
export interface Printer {
  /** A print will follow soon: what has to be started for it may be started now. */
  prepare?(): void
  print(request: PrintRequest): Promise<Uint8Array>
  close(): Promise<void>
}

/** Windows in which a person logs in at an outlet, each with a jar of cookies of its own. */
export interface LoginWindow {
  /** Outlets that have a jar. */
  list(): Promise<readonly string[]>
  /** Shows `url` until the window is closed. */
  open(outletId: string, url: string): Promise<void>
  /** The `cookie` header for a request to `url`, out of the outlet's jar; `undefined` when there is none. */
  cookiesFor(outletId: string, url: URL): Promise<string | undefined>
  /** Empties the jar and all else that the outlet's site left. */
  end(outletId: string): Promise<void>
}

export interface LinkOpener {
  /** Opens an address that has passed `safeLink`. Throws `Failure` `unsupported` where the host cannot. */
  open(url: string): Promise<void>
}

/** Tells the reader outside of the page. */
export interface Notifier {
  /** False where the system shows none. */
  show(notification: { readonly title: string; readonly body: string }): boolean
}

/** The few calls the documents need of a file system, so that tests can make each of them fail. */
export interface FileSystem {
  readFile(path: string): Promise<Uint8Array>
  /** Creates `path`, writes, fsyncs, closes. Fails when it exists. */
  writeNew(path: string, bytes: Uint8Array): Promise<void>
  rename(from: string, to: string): Promise<void>
  copy(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  list(folder: string): Promise<readonly string[]>
  makeFolder(path: string): Promise<void>
  /** Makes renames inside the folder durable; does nothing where the system has no such call. */
  syncFolder(path: string): Promise<void>
}
