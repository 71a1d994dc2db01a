import { describe, expect, test } from 'vitest'
import {
  changeReading, hasOwnReading, ownReading, readingColours, readingOf, readingProperties, readingPropertyNames
} from '../../../../src/renderer/state/article/reading-look.ts'

const settings = { reading: { size: 120 }, readingOfOutlet: { harbour: { font: 'sans' } } } as const

describe('an outlet', () => {
  test('is set as all are, unless it has settings of its own', () => {
    expect([readingOf(settings, 'volna'), readingOf(settings, 'harbour'), readingOf(undefined, 'x')])
      .toEqual([{ size: 120 }, { font: 'sans' }, {}])
  })

  test('changes its own settings where it has some, else those of all', () => {
    expect(changeReading(settings, 'volna', { size: 90 })).toEqual({ reading: { size: 90 } })
    expect(changeReading(settings, 'harbour', { size: 90 })).toEqual({ readingOfOutlet: { harbour: { size: 90 } } })
  })

  test('begins settings of its own with those of all, and gives them up again', () => {
    expect(ownReading(settings, 'volna', true)).toEqual({ readingOfOutlet: { harbour: { font: 'sans' }, volna: { size: 120 } } })
    expect(ownReading(settings, 'harbour', false)).toEqual({ readingOfOutlet: {} })
    expect(hasOwnReading(settings, 'volna')).toBe(false)
  })
})

test('the column keeps its characters when the letters grow', () => {
  expect(readingProperties({})['--reading-width']).toBe('596px')
  expect(readingProperties({ size: 200, width: 70 })['--reading-width']).toBe('1192px')
})

test('the spaced typeface has wider letters, words and lines, and no hyphens', () => {
  expect(readingProperties({ font: 'spaced' })).toMatchObject({
    '--reading-letters': '0.06em', '--reading-words': '0.16em', '--reading-line': '1.8', '--reading-hyphens': 'manual'
  })
  expect(readingProperties({ font: 'spaced', lineHeight: 150 })['--reading-line']).toBe('1.5')
})

test('paper follows the page unless it was chosen, and every property can be taken away again', () => {
  expect(readingColours(undefined, 'dark')).toEqual({ scheme: 'dark', tokens: {} })
  expect(readingColours('light', 'dark').scheme).toBe('light')
  const sepia = readingColours('sepia', 'dark')
  expect(sepia.scheme).toBe('light')
  expect(readingPropertyNames).toEqual(expect.arrayContaining([...Object.keys(sepia.tokens), ...Object.keys(readingProperties({}))]))
})
