import { expect, it } from 'vitest'
import { placeAmongVoices } from '../../../src/main/stories/index.ts'

const article = (articleId: string, outletId = articleId) => ({ articleId, outletId })
const wire = article('wire')
const copy = article('copy')
const own = article('own')
const later = article('later', 'own')
const reprints = [{ articleId: 'copy', ofId: 'wire' }]
const all = [wire, copy, own, later]

it('counts outlets with a text of their own, in the order in which they had it', () => {
  expect(placeAmongVoices(wire, all, reprints)).toEqual({ count: 2, place: 1 })
  expect(placeAmongVoices(own, all, reprints)).toEqual({ count: 2, place: 2 })
})

it('gives the later article of an outlet the place of its outlet', () => {
  expect(placeAmongVoices(later, all, reprints)).toEqual({ count: 2, place: 2 })
})

it('gives a reprint no place', () => {
  expect(placeAmongVoices(copy, all, reprints)).toEqual({ count: 2 })
})

it('takes the first reprint for a text that is not shown', () => {
  expect(placeAmongVoices(copy, [copy, own], reprints)).toEqual({ count: 2, place: 1 })
})
