import { readingBounds, type ReadingSettings, type ReadingTheme } from '../../../shared/reading-settings.ts'
import type { Settings, SettingsChange } from '../../../shared/settings.ts'

type Kept = Pick<Settings, 'reading' | 'readingOfOutlet'>

/** How articles of an outlet are set: its own settings where it has some, else those of all. */
export function readingOf(settings: Kept | undefined, outletId: string): ReadingSettings {
  return settings?.readingOfOutlet?.[outletId] ?? settings?.reading ?? {}
}

export function hasOwnReading(settings: Kept | undefined, outletId: string): boolean {
  return settings?.readingOfOutlet?.[outletId] !== undefined
}

/** What to save when the reader chose `reading` while an article of an outlet was open. */
export function changeReading(settings: Kept | undefined, outletId: string, reading: ReadingSettings): SettingsChange {
  return hasOwnReading(settings, outletId)
    ? { readingOfOutlet: { ...settings?.readingOfOutlet, [outletId]: reading } } : { reading }
}

/** Gives an outlet settings of its own, which begin as they are, or takes them away. */
export function ownReading(settings: Kept | undefined, outletId: string, isOwn: boolean): SettingsChange {
  const { [outletId]: own, ...others } = settings?.readingOfOutlet ?? {}
  return { readingOfOutlet: isOwn ? { ...others, [outletId]: own ?? settings?.reading ?? {} } : others }
}

/** CSS custom properties of the article and its frame. */
export type ReadingProperties = Readonly<Record<`--${string}`, string>>

const fonts = {
  serif: 'var(--serif)',
  sans: 'var(--sans)',
  system: 'system-ui, sans-serif',
  spaced: "Verdana, 'DejaVu Sans', var(--sans)"
} as const
/** The design's column is 596 px for 70 characters at its own size. */
const pixelsPerCharacter = 596 / readingBounds.width.usual

export function readingProperties(reading: ReadingSettings): ReadingProperties {
  const { font = 'serif', size = readingBounds.size.usual, width = readingBounds.width.usual } = reading
  const isSpaced = font === 'spaced'
  const lineHeight = reading.lineHeight ?? (isSpaced ? 180 : readingBounds.lineHeight.usual)
  return {
    '--reading-font': fonts[font],
    '--reading-size': String(size / 100),
    '--reading-width': `${Math.round(width * pixelsPerCharacter * size / 100)}px`,
    '--reading-line': String(lineHeight / 100),
    '--reading-letters': isSpaced ? '0.06em' : 'normal',
    '--reading-words': isSpaced ? '0.16em' : 'normal',
    '--reading-hyphens': isSpaced ? 'manual' : 'auto'
  }
}

/** Old paper: the tokens of the page in other colours, with the contrast of the light ones. */
const sepia: ReadingProperties = {
  '--paper': '#f5ecd9', '--sheet': '#faf4e6', '--rail': '#ece1c8', '--ink': '#33291a', '--ink-2': '#5c4e39', '--ink-3': '#675840',
  '--rule': '#dccfb2', '--rule-strong': '#33291a', '--edge': '#8a7a5c', '--accent': '#8f1a1a', '--accent-wash': '#f0ddcb',
  '--mark': '#ffe18f'
}

export interface ReadingColours {
  readonly scheme: 'light' | 'dark'
  readonly tokens: ReadingProperties
}

export function readingColours(theme: ReadingTheme | undefined, app: 'light' | 'dark'): ReadingColours {
  switch (theme) {
    case 'sepia': return { scheme: 'light', tokens: sepia }
    case 'light': case 'dark': return { scheme: theme, tokens: {} }
    case 'app': case undefined: return { scheme: app, tokens: {} }
  }
}

/** Every property that any settings set, so that those of the settings before can be taken away. */
export const readingPropertyNames: readonly string[] = [...Object.keys(readingProperties({})), ...Object.keys(sepia)]
