/** The typefaces that are bundled, as they lie in their packages. Static faces: Chromium embeds them as TrueType, while an
 *  instance of a variable face becomes Type 3, a third larger and without names. Chinese, Japanese and
 *  Korean are taken as variable ones: of the static there is a file for each weight of each of 120 slices. */

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
const variableWeight = [{ css: '200 900', inFileName: 'wght' }]
const europeanSlices = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext']

export const typefaces: readonly Typeface[] = [
  { family: 'Source Serif 4', packageName: '@fontsource/source-serif-4', weights: textWeights, slices: europeanSlices },
  { family: 'Source Sans 3', packageName: '@fontsource/source-sans-3', weights: textWeights, slices: europeanSlices },
  // Unlike Noto Naskh it has whole letters, so that its words can be found and copied in a PDF. Its only heavy weight is 700.
  {
    family: 'Amiri', packageName: '@fontsource/amiri', slices: ['arabic'], sizeAdjust: '120%',
    weights: [{ css: '400', inFileName: '400' }, { css: '600', inFileName: '700' }]
  },
  { family: 'Noto Serif Hebrew', packageName: '@fontsource/noto-serif-hebrew', weights: textWeights, slices: ['hebrew'] },
  {
    family: 'Noto Serif Devanagari', packageName: '@fontsource/noto-serif-devanagari', weights: textWeights,
    slices: ['devanagari']
  },
  { family: 'Noto Serif SC', packageName: '@fontsource-variable/noto-serif-sc', weights: variableWeight },
  { family: 'Noto Serif JP', packageName: '@fontsource-variable/noto-serif-jp', weights: variableWeight },
  { family: 'Noto Serif KR', packageName: '@fontsource-variable/noto-serif-kr', weights: variableWeight }
]

const hands = { serif: ['Source Serif 4', 'Source Sans 3'], sans: ['Source Sans 3', 'Source Serif 4'] } as const
const otherScripts = ['Amiri', 'Noto Serif Hebrew', 'Noto Serif Devanagari']

/** One code stands for Han characters that are drawn otherwise in Chinese, Japanese and Korean: the language decides. */
const hanOrders = {
  zh: ['Noto Serif SC', 'Noto Serif JP', 'Noto Serif KR'],
  ja: ['Noto Serif JP', 'Noto Serif SC', 'Noto Serif KR'],
  ko: ['Noto Serif KR', 'Noto Serif JP', 'Noto Serif SC']
} as const

/** The families of each hand in the order in which a browser looks for a character; both have all characters. */
export const fontFamilies = {
  serif: [...hands.serif, ...otherScripts, ...hanOrders.zh],
  sans: [...hands.sans, ...otherScripts, ...hanOrders.zh]
} as const

/** The same as values of `font-family`. */
export const fontStacks = {
  serif: `${quoted(fontFamilies.serif)}, serif`,
  sans: `${quoted(fontFamilies.sans)}, sans-serif`
} as const

/** The first families of each hand, for a style sheet's `--hand`. */
export const fontHands = { serif: quoted(hands.serif), sans: quoted(hands.sans) } as const

/** What text in these languages (first parts of BCP 47 tags) is set in, behind the hand's own families. */
export const languageFamilies: readonly {
  readonly language: string; readonly families: readonly string[]; readonly stack: string
}[] =
  (['ja', 'ko'] as const).map(language => {
    const families = [...otherScripts, ...hanOrders[language]]
    return { language, families: [...hands.serif, ...families], stack: `${quoted(families)}, serif` }
  })

function quoted(families: readonly string[]): string {
  return families.map(family => `'${family}'`).join(', ')
}
