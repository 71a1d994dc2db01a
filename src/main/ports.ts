/** What the program needs of the world, as small interfaces. Hosts hand them in; tests hand in fakes. */
import type { Library } from '../shared/library.ts'
import type { RateSource } from '../shared/money.ts'
import type { Http, Secrets } from './ports/http.ts'
import type { Clock, FileSystem, LinkOpener, Log, LoginWindow, Notifier, Printer } from './ports/world.ts'

export type * from './ports/world.ts'
export type * from './ports/http.ts'
export type * from './ports/archive-values.ts'
export type * from './ports/archive.ts'
export type * from './ports/documents.ts'

/** Where two banks publish their rates: of the last days, of all days, and of the day given as `date_req`. */
export interface RateAddresses {
  readonly ecbRecent: string
  readonly ecbHistory: string
  readonly cbr: string
}

export interface Ports {
  readonly clock: Clock
  readonly log: Log
  readonly http: Http
  readonly files: FileSystem
  readonly printer: Printer
  readonly linkOpener: LinkOpener
  readonly secrets: Secrets
  /** Absent where the page tells by itself. */
  readonly notifier?: Notifier
  /** Absent where the host has no windows. */
  readonly loginWindow?: LoginWindow
  /** False when this computer surely has no network; absent where nobody can tell. */
  readonly hasNetwork?: () => boolean
  /** Absolute path of the data folder; created when it is not there. */
  readonly dataFolder: string
  /** Absolute path of a file or folder under `resources/`. */
  readonly resourcePath: (name: string) => string
  readonly version: string
  /** What a new data folder starts with. */
  readonly firstLibrary?: Library
  readonly isDemo?: boolean
  /** Whom to ask instead of the real banks and the real weather service, and what those banks are called. */
  readonly services?: {
    readonly rates: RateAddresses
    readonly weather: string
    readonly publishers?: Readonly<Record<RateSource, string>>
  }
}
