import { expect, test } from 'vitest'
import { shortenRuns } from '../../../../src/renderer/state/article/shorten-runs.ts'

const long = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ')

test('leaves out the middle of long unchanged text, at words', () => {
  const [head, , middle, , tail] = shortenRuns([
    { kind: 'same', text: `${long} ` }, { kind: 'added', text: 'new' }, { kind: 'same', text: ` ${long} ` },
    { kind: 'removed', text: 'old' }, { kind: 'same', text: ` ${long}` }
  ])
  expect(head?.text).toMatch(/^ … .* word99 $/)
  expect(middle?.text).toMatch(/^ word0 word1 .* … .* word99 $/)
  expect(tail?.text).toMatch(/^ word0 word1 .* … $/)
})

test('keeps what is short, and every change', () => {
  const runs = [{ kind: 'same', text: 'Port ' }, { kind: 'removed', text: long }, { kind: 'same', text: ' closes' }] as const
  expect(shortenRuns(runs)).toEqual(runs)
})
