import type { Catalogue } from '../../strings/index.ts'
import type { Route } from '../routing/routes.ts'

/** What can be set, as it is called, and where. */
export type SettingName = readonly [title: string, route: Route]

/** Every setting in the words of a catalogue, always in the same order. */
export function settingNames({
  alerts, evidence, fullText, keeping, languageChoice, ownKeys, settingsPage, stories, weatherWords
}: Catalogue): readonly SettingName[] {
  const { theme, city, zone, interval, proxy, pictures, singleKeys, addPlan, about } = settingsPage
  return [
    [languageChoice.label, { kind: 'settings', part: 'reading' }], [theme, { kind: 'settings', part: 'reading' }],
    [city, { kind: 'settings', part: 'reading' }], [zone, { kind: 'settings', part: 'reading' }],
    [interval, { kind: 'settings', part: 'refreshing' }], [proxy, { kind: 'settings', part: 'refreshing' }],
    [pictures, { kind: 'settings', part: 'refreshing' }], [fullText.legend, { kind: 'settings', part: 'refreshing' }],
    [singleKeys, { kind: 'settings', part: 'keys' }], [ownKeys.title, { kind: 'settings', part: 'keys' }],
    [keeping.title, { kind: 'settings', part: 'keeping' }], [keeping.bySection, { kind: 'settings', part: 'keeping' }],
    [keeping.backup, { kind: 'settings', part: 'backup' }], [weatherWords.title, { kind: 'settings', part: 'weather' }],
    [stories.readings, { kind: 'settings', part: 'readings' }], [addPlan, { kind: 'settings', part: 'plans' }],
    [evidence.title, { kind: 'settings', part: 'evidence' }], [about, { kind: 'settings', part: 'about' }],
    [alerts.title, { kind: 'topics' }]
  ]
}
