/** What the reader prefers. Kept as `settings.json`; unknown keys survive. */

import type { RetentionPolicy } from './retention.ts'

export interface Settings {
  readonly schemaVersion: 1
  readonly theme: 'system' | 'light' | 'dark'
  /** IANA zone of the desk: its "today" and the reader's time beside the publisher's. */
  readonly zone: string
  /** City shown in the masthead. */
  readonly city: string
  /** Minutes between refreshes of all feeds; 0 refreshes only on request. */
  readonly refreshMinutes: number
  /** `system` (also when absent), `none`, or the address of a proxy: `http://`, `https://` or `socks5://`, without a password. */
  readonly proxy?: string
  /** Whether pictures of articles are stored by the host. */
  readonly pictures: 'store' | 'never'
  /** Single-key shortcuts (WCAG 2.1.4 asks for a way to switch them off). */
  readonly hasSingleKeys: boolean
  /** How long articles are kept; absent: for good. */
  readonly retention?: RetentionPolicy
}

export type SettingsChange = Partial<Omit<Settings, 'schemaVersion'>>
