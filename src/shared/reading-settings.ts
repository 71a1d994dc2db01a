/** How articles are set. What is left out is as the design has it. */

export const readingFonts = ['serif', 'sans', 'system', 'spaced'] as const
export const readingThemes = ['app', 'light', 'sepia', 'dark'] as const

/** `spaced`: a plain face with more space between letters, words and lines, as the style guide of the British Dyslexia
 *  Association asks. */
type ReadingFont = (typeof readingFonts)[number]
/** `app`: as the rest of the page. */
export type ReadingTheme = (typeof readingThemes)[number]

export interface ReadingSettings {
  readonly font?: ReadingFont
  /** Per cent of the design's size. */
  readonly size?: number
  /** The measure, in characters. */
  readonly width?: number
  /** Per cent of the letters' size. */
  readonly lineHeight?: number
  readonly theme?: ReadingTheme
}

/** Least, most and step of what is set by numbers, and what it is unless it was set. */
export const readingBounds = {
  size: { least: 80, most: 200, step: 10, usual: 100 },
  width: { least: 40, most: 100, step: 6, usual: 70 },
  lineHeight: { least: 120, most: 220, step: 10, usual: 156 }
} as const
