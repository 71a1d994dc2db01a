/** The typefaces that are bundled, as they lie in their packages. Static faces: Chromium embeds them as TrueType, while an
 *  instance of a variable face becomes Type 3, a third larger and without names. Chinese comes only as a variable face. */

export interface Typeface {
  readonly family: string
  readonly packageName: string
  /** Weight in CSS, and what stands for it in the file's name. */
  readonly weights: readonly { readonly css: string; readonly inFileName: string }[]
  /** For letters that are small for their size beside Latin ones. */
  readonly sizeAdjust?: string
  /** Slices in use, by their key in the package's `unicode.json`; all of them when absent. */
  readonly slices?: readonly string[]
}

const textWeights = [{ css: '400', inFileName: '400' }, { css: '600', inFileName: '600' }]
const europeanSlices = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext']

export const typefaces: readonly Typeface[] = [
  { family: 'Source Serif 4', packageName: '@fontsource/source-serif-4', weights: textWeights, slices: europeanSlices },
  { family: 'Source Sans 3', packageName: '@fontsource/source-sans-3', weights: textWeights, slices: europeanSlices },
  // Unlike Noto Naskh it has whole letters, so that its words can be found and copied in a PDF. Its only heavy weight is 700.
  {
    family: 'Amiri', packageName: '@fontsource/amiri', slices: ['arabic'], sizeAdjust: '120%',
    weights: [{ css: '400', inFileName: '400' }, { css: '600', inFileName: '700' }]
  },
  {
    family: 'Noto Serif SC', packageName: '@fontsource-variable/noto-serif-sc',
    weights: [{ css: '200 900', inFileName: 'wght' }]
  }
]

/** The families of each hand in the order in which a browser looks for a character; both have all characters. */
export const fontFamilies = {
  serif: ['Source Serif 4', 'Source Sans 3', 'Amiri', 'Noto Serif SC'],
  sans: ['Source Sans 3', 'Source Serif 4', 'Amiri', 'Noto Serif SC']
} as const

/** The same as values of `font-family`. */
export const fontStacks = {
  serif: `${quoted(fontFamilies.serif)}, serif`,
  sans: `${quoted(fontFamilies.sans)}, sans-serif`
} as const

function quoted(families: readonly string[]): string {
  return families.map(family => `'${family}'`).join(', ')
}
