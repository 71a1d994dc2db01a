/** The sentences of the settings. */
import { span } from '../../format/numbers.ts'
import { weekdayName } from '../../format/times.ts'

export const languageChoice = {
  label: 'Language of the page',
  asSystem: 'As the system'
}

export const settingsPage = {
  title: 'Settings',
  reading: 'Reading',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  city: 'City',
  zone: 'Time zone',
  zoneHint: 'Your “today”, and your time beside the publisher’s.',
  zoneNow: (day: string, time: string) => `It is ${time} there, ${day}.`,
  refreshing: 'Refreshing',
  interval: 'Refresh all feeds',
  intervals: (minutes: number) => minutes === 0 ? 'Only when I ask' : `Every ${span(minutes)}`,
  pictures: 'Pictures of articles',
  pictureChoices: { store: 'Fetch and store them', never: 'Never fetch them' },
  proxy: 'Proxy',
  proxyHint: '“system” takes the one of this computer, “none” asks outlets directly; or an address without a password: '
    + 'http://proxy.example:8080, socks5://127.0.0.1:1080.',
  keys: 'Keyboard',
  singleKeys: 'Single-key shortcuts',
  singleKeysHint: 'Switch them off if you dictate or use a screen reader. “?” lists them.',
  showKeys: 'Show all keys',
  plan: (name: string) => `Edition plan: ${name}`,
  planIntro: 'When your press review appears, and what it gathers.',
  name: 'Name',
  days: 'Appears on',
  weekday: (day: number) => weekdayName(day, 'short'),
  weekdayLong: (day: number) => weekdayName(day),
  cutOff: 'Cut-off',
  cutOffHint: 'Later articles belong to the next issue.',
  windowHours: 'Window in hours',
  windowHint: 'How far back it looks from the cut-off.',
  firstNumber: 'Number of the first issue',
  maxBlocks: 'Most stories in a draft',
  language: 'Language of the document',
  automatic: 'Compose the draft by itself at the cut-off',
  savePlan: 'Save plan',
  parts: 'Parts of the settings',
  plans: 'Edition plans',
  addPlan: 'Add an edition plan',
  removePlan: 'Remove plan',
  planRemoved: (name: string) => `The edition plan “${name}” was removed`,
  newPlan: 'Press review',
  saved: 'Saved',
  about: 'About',
  version: (version: string) => `Press Review ${version}`,
  dataFolder: 'Your data lies in'
}
