/** Requirements that are kept by how the source is written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sanitiseBody } from '../../src/main/articles/index.ts'
import { failureCodes } from '../../src/shared/failure.ts'
import { failureSentence } from '../../src/shared/failure-sentence.ts'
import { safeLink } from '../../src/shared/safe-link.ts'

const root = join(import.meta.dirname, '../..')

interface Source {
  readonly path: string
  readonly code: string
}

const sources: readonly Source[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => ({ path, code: readFileSync(join(root, 'src', path), 'utf8').replaceAll(/^\s*(?:\/\/|\*|\/\*).*$|\/\*.*?\*\//gm, '') }))

const found = (folder: string, pattern: RegExp): readonly string[] =>
  sources.filter(({ path, code }) => path.startsWith(folder) && pattern.test(code)).map(({ path }) => path)

describe('the page', () => {
  it('shows markup of publishers in no frame where scripts, forms or downloads are allowed, nor one that may go up (S1)', () => {
    expect(found('renderer', /allow-(?:scripts|forms|downloads|top-navigation|pointer-lock|presentation)/)).toEqual([])
    const frames = sources.filter(({ path, code }) => path.startsWith('renderer') && /<iframe|createElement\('iframe'\)/.test(code))
    expect(frames.length).toBeGreaterThan(0)
    expect(frames.filter(({ code }) => !/sandbox(?:=|')/.test(code)).map(({ path }) => path)).toEqual([])
  })

  it('puts markup of publishers into a frame alone, by one function that cleans it again (S16)', () => {
    expect(found('renderer', /unsafeHTML|unsafeSVG|unsafeStatic|innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|document\.write/)).toEqual([])
    const frames = sources.filter(({ code }) => /\.srcdoc = /.test(code))
    expect(frames.length).toBeGreaterThan(0)
    expect(frames.filter(({ code }) => !/\.srcdoc = articleDocument\(/.test(code)).map(({ path }) => path)).toEqual([])
    expect(found('renderer', /createPolicy/)).toEqual([join('renderer', 'components', 'article', 'article-document.ts')])
  })

  it('shows errors as plain text, whatever they quote (S8)', () => {
    const markup = '<img src=x onerror=steal()>'
    const details = new Proxy({}, { get: () => markup, has: () => true }) as Readonly<Record<string, string>>
    const sentences = failureCodes.map(code => failureSentence({ code, details }))
    // They are set as text by Lit, which escapes: so they must be strings, and no view may set them otherwise.
    expect(sentences.every(sentence => typeof sentence === 'string')).toBe(true)
    expect(sentences.some(sentence => sentence.includes(markup))).toBe(true)
    expect(found('main/loopback', /text\/html(?!.*utf-8)/)).toEqual([])
  })
})

it('Electron is at least of the version that closed what was known of its bridge (S16)', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly devDependencies: Readonly<Record<string, string>> }
  expect(Number(/\d+/.exec(devDependencies['electron'] ?? '')?.[0])).toBeGreaterThanOrEqual(42)
})

it.each([
  'file:///etc/passwd', 'smb://quay.example/share', 'ms-msdt:/id x', 'vscode://file/a', 'javascript:steal()', 'data:text/html,x', 'app://main/',
  'press-review://x', '\\\\quay.example\\share', 'report.pdf', ' javascript:steal()', 'https://quay.example/\r\nx'
])('a link to %s opens nothing (S7)', link => {
  expect(safeLink(link)).toBeUndefined()
})

it('an address that comes from outside is made by the parser of addresses, never by gluing a host to a scheme (S13)', () => {
  const own = /^main[\\/](?:loopback|node|electron|command|serve)/
  // Names of hosts that a pattern of letters, digits and hyphens let pass; an outlet is known by its host.
  const checked = /^main[\\/](?:feeds[\\/]site-rules|api[\\/]logins-api)\.ts$/
  const glued = sources.filter(({ path, code }) =>
    !own.test(path) && !checked.test(path) && /(?<!URL\.parse\()`(?:https?|ftp|file):\/\/\$\{/.test(code))
  expect(glued.map(({ path }) => path)).toEqual([])
})

describe('a body of a feed (S17)', () => {
  it('loses pictures that count its readers', () => {
    const counters = ['<img src="/p.gif" width="1" height="1">', '<img src="https://pixel.wp.com/g.gif?x=1">', '<img src="/a/beacon.gif">',
      '<img src="https://www.facebook.com/tr?id=1">', '<img src="/x.png" style="display:none">']
    for (const counter of counters) expect(sanitiseBody(`<p>Quay</p>${counter}`, 'https://quay.example/')).toBe('<p>Quay</p>')
  })
})
