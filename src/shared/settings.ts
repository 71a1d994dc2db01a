/** What the reader prefers. Kept as `settings.json`; unknown keys survive. */

import type { FullTextChoice } from './full-text.ts'
import type { LanguageChoice } from './interface-language.ts'
import type { PageSettings } from './page-settings.ts'
import type { ReadingSettings } from './reading-settings.ts'
import type { RetentionPolicy } from './retention.ts'
import type { AlertSettings } from './topic.ts'
import type { WeatherSettings } from './weather.ts'

export interface Settings {
  readonly schemaVersion: 1
  readonly theme: 'system' | 'light' | 'dark'
  /** In which the program speaks; absent: `system`. */
  readonly language?: LanguageChoice
  /** IANA zone of the desk: its "today" and the reader's time beside the publisher's. */
  readonly zone: string
  /** City shown in the masthead: as typed, or of `cityId` when that was chosen. */
  readonly city: string
  /** Of the newsroom cities. */
  readonly cityId?: string
  /** Newsroom cities whose time is shown besides, in the reader's order. */
  readonly clocks?: readonly string[]
  readonly weather?: WeatherSettings
  /** Minutes between refreshes of all feeds; 0 refreshes only on request. */
  readonly refreshMinutes: number
  /** `system` (also when absent), `none`, or the address of a proxy: `http://`, `https://` or `socks5://`, without a password. */
  readonly proxy?: string
  /** Whether pictures of articles are stored by the host. */
  readonly pictures: 'store' | 'never'
  /** When the pages of articles are fetched, but for feeds with a choice of their own; absent: when an article is opened whose
   *  feed gives no more than its beginning. */
  readonly fullText?: FullTextChoice
  /** Single-key shortcuts (WCAG 2.1.4 asks for a way to switch them off). */
  readonly hasSingleKeys: boolean
  /** How articles are set, and those of an outlet otherwise. */
  readonly reading?: ReadingSettings
  readonly readingOfOutlet?: Readonly<Record<string, ReadingSettings>>
  /** When the reader is told of new articles of a topic; absent: as `firstAlertSettings` says. */
  readonly alerts?: AlertSettings
  /** How long articles are kept; absent: for good. */
  readonly retention?: RetentionPolicy
  readonly page?: PageSettings
}

export type SettingsChange = Partial<Omit<Settings, 'schemaVersion'>>
