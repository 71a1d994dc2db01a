import { expect, it } from 'vitest'
import { createTermTally } from '../../../src/main/stories/term-tally.ts'
import { createWordTable, type LearnedWord } from '../../../src/main/stories/word-table.ts'

it('learns a word once, and adds each of its terms with the weight it has in names and elsewhere', () => {
  const met: number[] = []
  const learn = (word: number): LearnedWord => {
    met.push(word)
    return { terms: [word, word + 1], weight: 0.5, weightInName: 1 }
  }
  const [table, tally] = [createWordTable(learn), createTermTally()]
  for (const [word, isInName] of [[4, false], [5, true], [4, true]] as const) table.addTo(tally, word, isInName, 2)
  const { terms, counts } = tally.take()
  expect([[...terms], [...counts]]).toEqual([[4, 5, 6], [3, 5, 2]])
  expect(met).toEqual([4, 5])
})

it('keeps tens of thousands of words, those without terms among them, and begins each article anew', () => {
  const [table, tally] = [createWordTable(word => ({ terms: [word % 10, 50_000 + word], weight: 1, weightInName: 1 })), createTermTally()]
  for (let word = 0; word < 20_000; word += 1) table.addTo(tally, word, false, 1)
  expect(tally.take().terms).toHaveLength(20_010)
  expect(tally.take().terms).toHaveLength(0)
  table.addTo(tally, 19_999, false, 1)
  expect([...tally.take().terms]).toEqual([9, 69_999])
  const silent = createWordTable(() => ({ terms: [], weight: 1, weightInName: 1 }))
  silent.addTo(tally, 3, false, 1)
  expect(tally.take().terms).toHaveLength(0)
})
