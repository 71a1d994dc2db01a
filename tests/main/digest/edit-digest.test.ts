import { describe, expect, it } from 'vitest'
import { addBlock, correctDigest, editDigest, issueDigest, stableFileName } from '../../../src/main/digest/index.ts'
import { article, pickAll } from './sample.ts'

const draft = pickAll(
  article('a', 'Alpha', { sortedAt: '2017-06-07T03:30:00.000Z' }), article('b', 'Beta', { sectionId: 'sport' }),
  article('c', 'Gamma')
)
const later = '2017-06-07T06:20:00.000Z'
const ids = (digest: typeof draft): readonly string[] => digest.blocks.map(block => block.blockId)

describe('editing a draft', () => {
  it('changes headline and deck, after which the headline is no longer a proposal', () => {
    const edited = editDigest(draft, { headline: ' Press review:\n tolls ', deck: 'Quiet' }, later)
    expect(edited).toMatchObject({
      headline: 'Press review: tolls', deck: 'Quiet', isHeadlineProposed: false, version: 2, savedAt: later
    })
  })

  it('keeps a headline that would be empty, and the proposal when it is sent back unchanged', () => {
    expect(editDigest(draft, { headline: '  ' }, later).headline).toBe(draft.headline)
    expect(editDigest(draft, { headline: draft.headline }, later).isHeadlineProposed).toBe(true)
  })

  it('leaves late articles, each once, and takes them up again', () => {
    const edited = editDigest(draft, { left: ['a', 'b', 'a'] }, later)
    expect(edited.left).toEqual(['a', 'b'])
    expect(editDigest(edited, { deck: 'Quiet' }, later).left).toEqual(['a', 'b'])
    expect(editDigest(edited, { left: [] }, later).left).toEqual([])
  })

  it('orders blocks as they are named and takes out those that are not', () => {
    expect(ids(draft)).toEqual(['a', 'c', 'b'])
    expect(ids(editDigest(draft, { blocks: [{ blockId: 'b' }, { blockId: 'a' }, { blockId: 'b' }] }, later))).toEqual(['b', 'a'])
  })

  it('says that a changed summary is the editor’s, and an unchanged one still the outlet’s', () => {
    const [first, second] = editDigest(draft, {
      blocks: [{ blockId: 'a', summary: 'Our words.' }, { blockId: 'b', headline: 'Ours', summary: 'Lede of b.' }]
    }, later).blocks
    expect(first).toMatchObject({ summary: 'Our words.', summaryOrigin: 'editor', headline: 'Headline a' })
    expect(second).toMatchObject({ summary: 'Lede of b.', summaryOrigin: 'outlet', headline: 'Ours' })
  })

  it('refuses a block that is not there', () => {
    expect(() => editDigest(draft, { blocks: [{ blockId: 'nowhere' }] }, later))
      .toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  it('leaves the digest it was given as it was', () => {
    const before = structuredClone(draft)
    editDigest(draft, { headline: 'Other', blocks: [] }, later)
    expect(draft).toEqual(before)
  })
})

describe('adding an article', () => {
  const context = { sectionId: 'world', sectionTitle: 'World', coverage: [article('e', 'Delta'), article('f', 'Epsilon')] }

  it('puts it after the last block of its section, with the other outlets of its story', () => {
    const added = addBlock(draft, article('e', 'Delta'), { ...context, storyId: 's' }, later)
    expect(ids(added)).toEqual(['a', 'c', 'e', 'b'])
    expect(added.blocks[2]).toMatchObject({ storyId: 's', alsoCoveredIn: [{ outletName: 'Epsilon' }] })
    expect(added.version).toBe(2)
  })

  it('puts it at the end when its section has no block', () => {
    expect(ids(addBlock(draft, article('e', 'Delta'), { ...context, sectionId: 'science' }, later))).toEqual(['a', 'c', 'b', 'e'])
  })

  it('changes nothing when it is there already', () => {
    expect(addBlock(draft, article('a', 'Alpha'), context, later)).toBe(draft)
  })
})

describe('an issued digest', () => {
  const issued = issueDigest(draft, later)

  it('is frozen', () => {
    expect(issued).toMatchObject({ status: { kind: 'issued', issuedAt: later }, version: 2 })
    const frozen = expect.objectContaining({ code: 'digest-issued', details: { number: '171' } })
    expect(() => editDigest(issued, { deck: 'x' }, later)).toThrow(frozen)
    expect(() => addBlock(issued, article('e', 'Delta'), { sectionId: 'world', sectionTitle: 'World', coverage: [] }, later))
      .toThrow(frozen)
    expect(() => issueDigest(issued, later)).toThrow(frozen)
  })

  it('is exported under a name that stays the same', () => {
    expect(stableFileName(issued, 'pdf')).toBe('2017-06-07_press-review_morning-edition_no171.pdf')
    expect(stableFileName({ ...correctDigest(issued, 'A name was wrong.', later), correctionCount: 1 }, 'pdf'))
      .toBe('2017-06-07_press-review_morning-edition_no171_corrected1.pdf')
  })

  it.each([
    ['Evening press review', 'evening'], ['Revue du Château', 'revue-du-chateau'], ['Press Review', 'plan-2'], ['Вечер 1', 'plan-2'],
    ['晚报', 'plan-2']
  ])('of an edition named %s is told from others of the day by “%s” in its name', (planName, part) => {
    expect(stableFileName({ ...issued, planId: 'plan-2', planName }, 'txt')).toBe(`2017-06-07_press-review_${part}_no171.txt`)
  })

  it('is told by its id from another of its day and number whose plan is called the same', () => {
    const other = { ...issued, digestId: `${issued.day}_evening`, planId: 'evening' }
    const beside = [other, issued]
    expect(beside.map(digest => stableFileName(digest, 'pdf', beside))).toEqual([
      '2017-06-07_press-review_morning-edition_evening_no171.pdf', '2017-06-07_press-review_morning-edition_morning_no171.pdf'
    ])
    expect(stableFileName(issued, 'pdf', [issued, { ...other, number: 172 }])).toBe(stableFileName(issued, 'pdf'))
  })
})
