import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fontFamilies, languageFamilies, typefaces, type Typeface } from './font-catalogue.ts'
import { printable } from './html.ts'
import { readFontCharacters } from './read-font.ts'

interface FontFaces {
  /** `@font-face` rules with the fonts as data addresses. */
  readonly css: string
  /** Characters of the text that no bundled font has a glyph for, in their order, each once. */
  readonly missing: readonly string[]
}

export interface FontShelf {
  /** The slices of the bundled fonts that this text needs, by the languages that its `lang` attributes name too. */
  fontFacesFor(text: string): FontFaces
}

/** One part of a typeface: some files (one per weight) for some characters. */
interface Slice {
  readonly typeface: Typeface
  readonly key: string
  readonly unicodeRange: string
  readonly folder: string
}

/** Opens the bundled fonts; what was read once is kept as long as the shelf. */
export function openFontShelf(): FontShelf {
  const slices = typefaces.flatMap(slicesOf)
  const slicesIn = (family: string): readonly Slice[] => slices.filter(slice => slice.typeface.family === family)
  const stacks = Object.values(fontFamilies).map(families => families.flatMap(slicesIn))
  const ownStacks = languageFamilies.map(({ language, families }) => ({ language, stack: families.flatMap(slicesIn) }))
  const characters = remembering(slice => readFontCharacters(readFileSync(fileOf(slice, 0))))
  const rules = remembering(slice => slice.typeface.weights.map((_, index) => fontFaceRule(slice, index)).join('\n'))
  const inRange = remembering(slice => rangeTest(slice.unicodeRange))
  const has = (slice: Slice, code: number): boolean => inRange(slice)(code) && characters(slice).has(code)

  return {
    fontFacesFor(text) {
      const codes = codePointsOf(text)
      const own = ownStacks.filter(({ language }) => text.includes(`lang="${language}`)).map(({ stack }) => stack)
      const chosen = [...stacks, ...own].flatMap(stack => codes.map(code => stack.find(slice => has(slice, code))))
      const needed = new Set(chosen.filter(slice => slice !== undefined))
      return {
        css: [...needed].map(rules).join('\n'),
        missing: codes.filter((_, index) => chosen[index] === undefined).map(code => String.fromCodePoint(code))
      }
    }
  }
}

/** Characters that are drawn; composed first, because fonts have more composed letters than combining marks. */
function codePointsOf(text: string): readonly number[] {
  const drawn = printable(text).normalize('NFC').replace(/[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
  return [...new Set(drawn)].map(character => character.codePointAt(0) ?? 0)
}

function slicesOf(typeface: Typeface): readonly Slice[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`${typeface.packageName}/package.json`))
  const ranges: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'))
  return Object.entries(ranges)
    .filter(([key]) => typeface.slices?.includes(key) ?? true)
    .map(([key, unicodeRange]) => ({ typeface, key, unicodeRange, folder }))
}

/** Numbered slices stand as `[101]` in the table and as `101` in file names. */
function fileOf({ typeface, key, folder }: Slice, weight: number): string {
  const parts = [typeface.packageName.split('/')[1], key.replace(/[[\]]/gu, ''), typeface.weights[weight]?.inFileName, 'normal']
  return join(folder, 'files', `${parts.join('-')}.woff2`)
}

function fontFaceRule(slice: Slice, weight: number): string {
  const bytes = readFileSync(fileOf(slice, weight)).toString('base64')
  return `@font-face { font-family: '${slice.typeface.family}'; font-weight: ${slice.typeface.weights[weight]?.css}; `
    + `size-adjust: ${slice.typeface.sizeAdjust ?? '100%'}; src: url(data:font/woff2;base64,${bytes}) format('woff2'); `
    + `unicode-range: ${slice.unicodeRange} }`
}

/** `U+0000-00FF,U+0131` as a question. */
function rangeTest(unicodeRange: string): (code: number) => boolean {
  const ranges = unicodeRange.split(',').map(range => range.trim().slice(2).split('-').map(end => Number.parseInt(end, 16)))
  return code => ranges.some(([from = 0, to = from]) => code >= from && code <= to)
}

function remembering<V>(compute: (slice: Slice) => V): (slice: Slice) => V {
  const known = new Map<Slice, V>()
  return slice => {
    const found = known.get(slice) ?? compute(slice)
    known.set(slice, found)
    return found
  }
}
