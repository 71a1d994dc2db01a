import { expect, test } from 'vitest'
import { correctTitle } from '../../../src/main/library/correct-title.ts'
import { following, feedIdAt } from '../routines/workshop.ts'

const feedId = feedIdAt('volna.example')
const library = {
  ...following('volna.example'),
  subscriptions: following('volna.example').subscriptions.map(one => ({ ...one, feedTitle: 'Âîëíà' })),
  outlets: [{ outletId: 'volna.example', name: 'Âîëíà' }]
}

test('a title read in a wrong encoding gives way, and the outlet’s name that was taken from it', () => {
  expect(correctTitle(library, feedId, 'Âîëíà', 'Волна')).toMatchObject({
    subscriptions: [{ feedTitle: 'Волна' }], outlets: [{ name: 'Волна' }]
  })
})

test('names that the reader gave stay', () => {
  const named = { ...library, outlets: [{ outletId: 'volna.example', name: 'The Wave' }] }
  expect(correctTitle(named, feedId, 'Âîëíà', 'Волна').outlets).toEqual(named.outlets)
  expect(correctTitle(library, feedId, 'Another', 'Волна')).toBe(library)
  expect(correctTitle(library, feedId, undefined, 'Волна')).toBe(library)
  expect(correctTitle(library, 'nobody', 'Âîëíà', 'Волна')).toBe(library)
})
