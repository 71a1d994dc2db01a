/** The page is mirrored for Arabic by its writing direction alone: styles name the start and the end of a line, not its left. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const renderer = join(import.meta.dirname, '../src/renderer')

const physical: readonly RegExp[] = [
  /(?<![\w-])(?:left|right)\s*:/,
  /(?<![\w-])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\b/,
  /(?<![\w-])(?:float|clear|text-align|justify-content|justify-items|position-area)\s*:[^;]*\b(?:left|right)\b/,
  /(?<![\w-])(?:transform-origin|background-position|object-position)\s*:[^;]*\b(?:left|right)\b/,
  /linear-gradient\(\s*to (?:left|right)/,
  /translate(?:X|3d)?\((?!\s*0[ ,)])/
]

const fourSided = /(?<![\w-])(?:margin|padding|inset|border-width|border-radius)\s*:\s*([^;{}]+)/g

/** What in a style sheet is tied to one side of the screen. */
function physicalIn(css: string): readonly string[] {
  const declarations = css.replaceAll(/\/\*[^]*?\*\//g, '').split(/[;{}]/).map(line => line.trim())
  return declarations.filter(line => physical.some(pattern => pattern.test(line)) || isUneven(line))
}

/** `1px 2px 3px 4px`: right and left are not alike. Of corners, opposite ones of a row. */
function isUneven(declaration: string): boolean {
  return [...declaration.matchAll(fourSided)].some(match => {
    const sides = (match[1] ?? '').match(/(?:[^\s(]|\([^)]*\))+/g) ?? []
    if (declaration.includes('radius')) return sides.length > 1 && new Set(sides).size > 1
    return sides.length === 4 && sides[1] !== sides[3]
  })
}

/** A sheet whole, of an element the templates tagged `css`. */
function stylesOf(path: string, source: string): string {
  return path.endsWith('.css') ? source : [...source.matchAll(/css`([^`]*)`/g)].map(match => match[1]).join('\n')
}

async function sheets(): Promise<readonly (readonly [string, string])[]> {
  const paths = (await readdir(renderer, { recursive: true })).filter(path => /\.(?:ts|css)$/.test(path))
  return Promise.all(paths.map(async path => [path, stylesOf(path, await readFile(join(renderer, path), 'utf8'))] as const))
}

describe('styles', () => {
  test('are tied to no side of the screen', async () => {
    const found = (await sheets()).flatMap(([path, css]) => physicalIn(css).map(line => `${path}: ${line}`))
    expect(found).toEqual([])
  })

  test('that are tied to one are found by this test', () => {
    const tied = ['left: 0', 'margin-left: 4px', 'float: left', 'text-align: right', 'padding: 1px 2px 3px 4px',
      'border-radius: 4px 0 0 4px', 'border-top-left-radius: 2px', 'position-area: bottom span-right',
      'transform: translateX(4px)', 'transform-origin: left', 'background: linear-gradient(to right, red, blue)', 'margin: 0 0 0 calc(1px + 2px)']
    expect(tied.filter(line => physicalIn(`a { ${line}; }`).length === 0)).toEqual([])
    const free = ['inset-inline-start: 0', 'margin-inline: 4px 2px', 'float: inline-start', 'padding: 1px 2px 3px',
      'padding: 1px 2px 3px 2px', 'border-radius: 4px', 'text-align: end', 'transform: scaleX(-1)', 'transform: translate(0, 4px)']
    expect(free.filter(line => physicalIn(`a { ${line}; }`).length > 0)).toEqual([])
  })
})

describe('icons', () => {
  test('that point along the line turn with the page, and no others', async () => {
    const source = await readFile(join(renderer, 'components/base/icons.ts'), 'utf8')
    const turning = [...source.matchAll(/ {2}(\w+): turning\(/g)].map(match => match[1])
    expect(turning.toSorted()).toEqual(['after', 'back', 'before', 'note', 'out', 'redo', 'speaker', 'undo'])
  })
})
