import { expect, test } from 'vitest'
import { newPlan, planFromForm, plansToCompose, sectionsInOrder } from '../../../../src/renderer/state/digest/edition-plans.ts'
import { editionPlanSchema } from '../../../../src/shared/contract-fields.ts'
import * as v from 'valibot'
import { draft, rowOfDigest } from '../../fixture/digests.ts'
import { library, now } from '../../fixture/outlets.ts'

const [morning] = library.editionPlans

test('starts a plan that the contract accepts, under an id of its own', () => {
  const plan = newPlan([{ ...morning!, planId: 'plan-2' }], 'Press review', 'Europe/Lisbon', now)
  expect(plan.planId).toBe('plan-3')
  expect(v.is(editionPlanSchema, plan)).toBe(true)
})

test('takes a form’s words and numbers, and keeps what the form does not show', () => {
  const form = new FormData()
  const words = { name: ' Evening ', cutOff: '18:30', zone: 'UTC', windowHours: '12', firstNumber: '5', maxBlocks: '8',
    language: 'fr' }
  for (const [name, value] of Object.entries(words)) form.set(name, value)
  for (const day of ['1', '5']) form.append('days', day)
  expect(planFromForm(morning!, form)).toEqual({
    ...words, planId: 'morning', name: 'Evening', days: [1, 5], windowHours: 12, firstNumber: 5, maxBlocks: 8,
    activeFrom: morning!.activeFrom, isAutomatic: false
  })
})

test('takes sections, outlets, look and rights from the form as the contract wants them, and leaves out what is empty', () => {
  const form = new FormData()
  const words = {
    name: 'Evening', cutOff: '18:30', zone: 'UTC', windowHours: '12', firstNumber: '5', maxBlocks: '8', language: 'fr', sections: 'own',
    outlets: 'all', layout: 'voices', paper: 'letter', compiler: ' The desk ', distribution: '', logo: 'data:image/png;base64,AAAA',
    profile: 'clippings', maxQuoteWords: '90', maxQuoteShare: '15', licence: 'Agency no. 12', recipients: ''
  }
  for (const [name, value] of Object.entries(words)) form.set(name, value)
  for (const day of ['1', '5']) form.append('days', day)
  for (const sectionId of ['sport', 'world']) form.append('sectionIds', sectionId)
  form.append('outletIds', 'harbour')
  const plan = planFromForm({ ...morning!, distribution: 'internal', outletIds: ['harbour'] }, form)
  expect(plan).toMatchObject({
    sectionIds: ['sport', 'world'], layout: 'voices', paper: 'letter', compiler: 'The desk', logo: 'data:image/png;base64,AAAA',
    rights: { profile: 'clippings', maxQuoteWords: 90, maxQuoteShare: 15, licence: 'Agency no. 12' }
  })
  expect(Object.keys(plan)).not.toEqual(expect.arrayContaining(['outletIds']))
  expect(Object.keys(plan)).not.toEqual(expect.arrayContaining(['distribution']))
  expect(v.is(editionPlanSchema, plan)).toBe(true)
})

test('shows a plan’s own sections first, in its order', () => {
  const rows = ['world', 'sport', 'business'].map(sectionId => ({ sectionId }))
  expect(sectionsInOrder(rows, ['sport', 'gone', 'world']).map(({ sectionId }) => sectionId)).toEqual(['sport', 'world', 'business'])
})

test('offers a plan only while its edition of the day is not there', () => {
  const rows = [rowOfDigest(draft)]
  expect(plansToCompose(library.editionPlans, rows, '2026-11-22')).toEqual([])
  expect(plansToCompose(library.editionPlans, rows, '2026-11-23')).toEqual(library.editionPlans)
})
