import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../../src/main/articles/index.ts'
import type { TextRun } from '../../../src/shared/article.ts'
import { processorTime } from '../../support/processor-time.ts'

const textOf = (runs: readonly TextRun[], ...kinds: readonly TextRun['kind'][]): string =>
  runs.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text).join('')
const earlier = (runs: readonly TextRun[]): string => textOf(runs, 'same', 'removed', 'moved-away')
const later = (runs: readonly TextRun[]): string => textOf(runs, 'same', 'added', 'moved-here')

const sentence = fc.tuple(
  fc.constantFrom('The harbour pilot refused to board.', 'Nobody on the quay was hurt, police said.', 'Tolls rise on Monday.',
    'The owner could not be reached on Sunday.', 'He left.', 'Добыча сельди выросла на треть за год.'),
  fc.constantFrom(' ', '\n', '', '  ')
).map(parts => parts.join(''))

describe('a paragraph that changed its place', () => {
  const [pilot, police, owner] = ['The harbour pilot refused to board.', 'Nobody on the quay was hurt.', 'The owner was not reached.']

  it('is moved, neither removed nor added, and both places have one number', () => {
    const runs = compareTexts({ before: `${pilot}\n${police}\n${owner}\n`, after: `${owner}\n${pilot}\n${police}\n`, language: 'en' })
    expect(runs).toEqual([
      { kind: 'moved-here', text: `${owner}\n`, moveNumber: 1 }, { kind: 'same', text: `${pilot}\n${police}\n` },
      { kind: 'moved-away', text: `${owner}\n`, moveNumber: 1 }
    ])
  })

  it('is one move with the sentences that went with it', () => {
    const [first, second] = ['Ferries ran until late in the evening. ', 'The last of them left at eleven. ']
    const rest = `${pilot} ${police} ${owner} They had all been told beforehand. `
    const runs = compareTexts({ before: first + second + rest, after: rest + first + second, language: 'en' })
    expect(runs.map(({ kind, moveNumber }) => [kind, moveNumber])).toEqual([['moved-away', 1], ['same', undefined], ['moved-here', 1]])
  })

  it('leaves what was changed beside it to be compared word by word', () => {
    const runs = compareTexts({
      before: `${pilot}\nTwo ships wait.\n${police}\n${owner}\n`, after: `Three ships wait.\n${police}\n${owner}\n${pilot}\n`,
      language: 'en'
    })
    expect(runs.filter(({ kind }) => kind === 'removed' || kind === 'added').map(({ text }) => text)).toEqual(['Two', 'Three'])
    expect(runs.filter(({ kind }) => kind === 'moved-here').map(({ text }) => text)).toEqual([`${pilot}\n`])
  })

  it('is not followed when it is a phrase that may stand anywhere', () => {
    const runs = compareTexts({ before: `He left. ${pilot} ${police}`, after: `${pilot} ${police} He left.`, language: 'en' })
    expect(runs.some(({ kind }) => kind.startsWith('moved'))).toBe(false)
  })
})

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
      expect([earlier(runs), later(runs)]).toEqual([before, after])
    }))
  })

  it('of sentences in any order can be put together again too', () => {
    fc.assert(fc.property(fc.array(sentence, { maxLength: 12 }), fc.array(sentence, { maxLength: 12 }), (before, after) => {
      const runs = compareTexts({ before: before.join(''), after: after.join('') })
      expect([earlier(runs), later(runs)]).toEqual([before.join(''), after.join('')])
      const moved = (kind: TextRun['kind']): readonly (number | undefined)[] =>
        runs.filter(run => run.kind === kind).map(({ moveNumber }) => moveNumber).toSorted()
      expect(moved('moved-away')).toEqual(moved('moved-here'))
    }))
  })

  it('that are huge and unlike are compared in bounded time', () => {
    const text = (word: string): string => Array.from({ length: 100_000 }, (_, index) => `${word}${index}\n`).join('')
    const kinds = new Set<string>()
    expect(processorTime(() => {
      for (const { kind } of compareTexts({ before: text('old'), after: text('new') })) kinds.add(kind)
    })).toBeLessThan(3000)
    expect(kinds).toEqual(new Set(['removed', 'added']))
  })
})
