import { expect, it } from 'vitest'
import { createSurroundings } from '../../../src/main/stories/surroundings.ts'

function heard(similarities: readonly number[], wordCount = 150): number {
  const surroundings = createSurroundings(wordCount)
  for (const similarity of similarities) surroundings.hear(similarity)
  return surroundings.factor
}

it('lessens similarities where all around is alike, and raises them where little is', () => {
  expect(heard([0.2, 0.2, 0.2, 0.2, 0.2])).toBeCloseTo(1)
  expect(heard([0.4, 0.4, 0.4, 0.4, 0.4])).toBeLessThan(0.9)
  expect(heard([0.12, 0.12, 0.12, 0.12, 0.12])).toBeGreaterThan(1.1)
})

it('hears the five nearest, in whatever order they come', () => {
  expect(heard([0.1, 0.5, 0.06, 0.4, 0.3, 0.2, 0.05])).toBeCloseTo(heard([0.5, 0.4, 0.3, 0.2, 0.1]))
})

it('goes no further for an article that nobody is near, or for the tenth reprint', () => {
  expect(heard([])).toBe(heard([0.1, 0.1, 0.1, 0.1, 0.1]))
  expect(heard([1, 1, 1, 1, 1, 1])).toBe(heard([0.6, 0.6, 0.6, 0.6, 0.6]))
})

it('leaves headlines nearly as they are', () => {
  expect(Math.abs(heard([0.5, 0.5, 0.5, 0.5, 0.5], 8) - 1)).toBeLessThan(0.02)
})

it('begins anew when all is weighed anew', () => {
  const surroundings = createSurroundings(150)
  surroundings.hear(0.6)
  surroundings.forget()
  expect(surroundings.factor).toBe(heard([]))
})
