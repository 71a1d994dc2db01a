import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly optional?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly gypfile?: boolean
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')) as T
}

describe('npm ci on a machine that is not ours', () => {
  const { packages } = read<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json')

  it('finds every package of every platform in the lock file', () => {
    const names = new Set(Object.keys(packages).map(path =>
      path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)))
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    expect(wanted.length).toBeGreaterThan(50)
    expect(wanted.filter(name => !names.has(name))).toEqual([])
  })

  // npm leaves out an optional package without a word when the Node it runs under is older than the package asks for; the Node
  // that the program runs under is another, installed at the same moment.
  it('does not leave out the Chromium that prints', () => {
    expect(packages['node_modules/@sparticuz/chromium']).toBeDefined()
    expect(packages['node_modules/@sparticuz/chromium']?.optional).toBeUndefined()
  })

  // better-sqlite3 brings its binaries and says `gypfile: false`, but npm does not copy that into the lock file and would call
  // for Python and a compiler. npm 11 and 12 read the first, older ones the second; `npm install` takes the second out again.
  it('builds no SQLite', () => {
    expect(read<{ allowScripts: object }>('package.json').allowScripts).toMatchObject({ node: true, 'better-sqlite3': false })
    expect(packages['node_modules/better-sqlite3']?.gypfile).toBe(false)
  })
})
