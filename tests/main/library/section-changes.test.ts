import { describe, expect, test } from 'vitest'
import { addSection, changeSection, orderSections } from '../../../src/main/library/section-changes.ts'
import { Failure } from '../../../src/shared/failure.ts'
import type { Library } from '../../../src/shared/library.ts'

const library: Library = {
  schemaVersion: 1, outlets: [], subscriptions: [], editionPlans: [],
  sections: ['World', 'Sport', 'Ports'].map(title => ({ sectionId: title.toLowerCase(), title, isHidden: false }))
}

const added = (title: string): string | undefined => addSection(library, title).sections.at(-1)?.sectionId

describe('a section', () => {
  test.each([
    ['War & Peace', 'war-peace'], ['Énergie', 'energie'], ['Наука', 'наука'], ['!!!', 'section']
  ])('called %s gets an id that can be read in the address', (title, sectionId) => {
    expect(added(title)).toBe(sectionId)
  })

  test('whose id is taken by one renamed since gets a number', () => {
    const renamed = changeSection(library, 'ports', { title: 'Harbours' })
    expect(addSection(renamed, 'Ports').sections.at(-1)).toEqual({ sectionId: 'ports-2', title: 'Ports', isHidden: false })
  })

  test('cannot be called like another, but may change the capitals of its own name', () => {
    expect(() => addSection(library, 'sport')).toThrow(new Failure('section-exists', { title: 'sport' }))
    expect(() => changeSection(library, 'world', { title: 'PORTS' })).toThrow(Failure)
    expect(changeSection(library, 'world', { title: 'WORLD' }).sections[0]?.title).toBe('WORLD')
  })

  test('keeps its place and its retention when it is hidden', () => {
    const kept = { ...library, sections: library.sections.map(section => ({ ...section, retention: { kind: 'keep' } as const })) }
    expect(changeSection(kept, 'sport', { isHidden: true }).sections[1])
      .toEqual({ sectionId: 'sport', title: 'Sport', isHidden: true, retention: { kind: 'keep' } })
    expect(() => changeSection(kept, 'gone', { isHidden: true })).toThrow('not-found')
  })
})

test('sections come in the order given, and those the page did not know stay behind them', () => {
  expect(orderSections(library, ['ports', 'world', 'gone']).sections.map(({ sectionId }) => sectionId))
    .toEqual(['ports', 'world', 'sport'])
})
