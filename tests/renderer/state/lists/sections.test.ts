import { expect, test } from 'vitest'
import { isKnown, newsTitle } from '../../../../src/renderer/state/lists/sections.ts'

const sections = [{ sectionId: 'world', title: 'World', isHidden: false }]

test('a list is called by its section', () => {
  expect(newsTitle({ kind: 'news', sectionId: 'world' }, sections)).toBe('World')
  expect(newsTitle({ kind: 'news' }, sections)).toBe('All news')
})

test('an address that names no section says so, once the sections are known', () => {
  expect(newsTitle({ kind: 'news', sectionId: 'nowhere' }, sections)).toBe('No such section')
  expect(isKnown(sections, 'nowhere')).toBe(false)
  expect(isKnown([], 'nowhere')).toBe(true)
})
