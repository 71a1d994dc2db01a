import { expect, test } from 'vitest'
import { holdMarks } from '../../../../src/renderer/state/article/hold-marks.ts'

test('keeps French marks with the word that they belong to', () => {
  expect(holdMarks('Détroit : « Qui paie ? » demande le port')).toBe('Détroit\u00A0: «\u00A0Qui paie\u00A0?\u00A0» demande le port')
})

test('leaves marks as they are that stand without a space', () => {
  const headline = 'Cup final: “Who won?”, asks Saltmarsh; «Солтмарш» did!'
  expect(holdMarks(headline)).toBe(headline)
})
