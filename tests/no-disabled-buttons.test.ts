/** A button that is disabled under the focus loses it, and the keys with it: the page says `aria-disabled` instead, and heeds it. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const renderer = join(import.meta.dirname, '../src/renderer')

/** Attributes and properties of templates, and what is set on elements. */
const disabling = /(?<![-\w])[?.]?disabled(?:\s*=(?!=)|(?=[\s>]))/

async function linesThatDisable(): Promise<readonly string[]> {
  const paths = (await readdir(renderer, { recursive: true })).filter(path => path.endsWith('.ts'))
  const found = await Promise.all(paths.map(async path => {
    const lines = (await readFile(join(renderer, path), 'utf8')).split('\n')
    return lines.filter(line => !/^\s*(?:\/?\*|\/\/)/.test(line) && disabling.test(line)).map(line => `${path}: ${line.trim()}`)
  }))
  return found.flat()
}

test('no control of the page is disabled', async () => {
  expect(await linesThatDisable()).toEqual([])
})

test('a control that is disabled would be found', () => {
  const lines = ['<button ?disabled=${isBusy}>', '<button disabled>', '<button .disabled=${true}>', 'button.disabled = true', '<input disabled=""']
  expect(lines.filter(line => !disabling.test(line))).toEqual([])
  expect(disabling.test("<button aria-disabled=${isBusy}>")).toBe(false)
})
