import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../src/main/articles/index.ts'
import type { TextRun } from '../../../src/shared/article.ts'

/** What one side had, without its spaces: the comparison is of words. */
const side = (runs: readonly TextRun[], other: TextRun['kind']): string =>
  runs.filter(({ kind }) => kind !== other).map(({ text }) => text).join('').replaceAll(/\s/g, '')

describe('two texts', () => {
  it('are compared word by word', () => {
    expect(compareTexts({ before: 'Port may close on Monday', after: 'Port will close on Monday', language: 'en' })).toEqual([
      { kind: 'same', text: 'Port ' }, { kind: 'removed', text: 'may' }, { kind: 'added', text: 'will' },
      { kind: 'same', text: ' close on Monday' }
    ])
  })

  it('are parted into words as their language does', () => {
    expect(compareTexts({ before: '港口可能关闭', after: '港口将关闭', language: 'zh' })).toEqual([
      { kind: 'same', text: '港口' }, { kind: 'removed', text: '可能' }, { kind: 'added', text: '将' }, { kind: 'same', text: '关闭' }
    ])
  })

  it('need no language that is known', () => {
    expect(compareTexts({ before: 'a', after: 'b', language: 'tlh' })).toHaveLength(2)
  })

  it('that are alike are one run, and none when there is no text', () => {
    expect(compareTexts({ before: 'Tolls double', after: 'Tolls double' })).toEqual([{ kind: 'same', text: 'Tolls double' }])
    expect(compareTexts({ before: '', after: '' })).toEqual([])
  })

  it('of any letters can be put together again from what they share and what is theirs', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const runs = compareTexts({ before, after })
      expect([side(runs, 'added'), side(runs, 'removed')]).toEqual([before.replaceAll(/\s/g, ''), after.replaceAll(/\s/g, '')])
    }))
  })

  it('that are huge and unlike are compared in bounded time', () => {
    const text = (word: string): string => Array.from({ length: 100_000 }, (_, index) => `${word}${index}\n`).join('')
    const started = performance.now()
    const runs = compareTexts({ before: text('old'), after: text('new') })
    expect(performance.now() - started).toBeLessThan(3000)
    expect(new Set(runs.map(({ kind }) => kind))).toEqual(new Set(['removed', 'added']))
  })
})
