import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printDigest, renderDigestHtml } from '../../../src/main/digest/index.ts'
import { digestLayouts, type ArticleBlock, type Digest } from '../../../src/shared/digest.ts'
import { article, compose, story } from './sample.ts'

const tolls = [article('t1', 'Harbour Times'), article('t2', 'Nordpost', { language: 'de' })]
const cup = [
  article('s1', 'Harbour Times', { sectionId: 'sport', lede: 'One. Two. Three.' }), article('s2', 'Polar Observer', { sectionId: 'sport' })
]
const quoted: Pick<ArticleBlock, 'quotes'> = {
  quotes: [{
    quoteId: 'q', text: 'It was […] late', exact: 'It was rather late', prefix: '', suffix: '', revisionHash: 'h', speaker: 'The mayor'
  }]
}
const composed = compose([...tolls, ...cup], [story(tolls), story(cup, 'sport')])
const digest: Digest = { ...composed, blocks: composed.blocks.map(block => block.blockId === 't1' ? { ...block, ...quoted } : block) }
const piecesOf = (layout: Digest['layout']) => printDigest({ ...digest, ...(layout && { layout }) }).sections.flatMap(({ pieces }) => pieces)
const textOf = (paragraphs: readonly (readonly { readonly text: string }[])[]): string =>
  paragraphs.map(runs => runs.map(({ text }) => text).join('')).join('\n')

describe('layouts', () => {
  test('of pieces: each under `Outlet: headline`, in the outlet’s words and said to be theirs', () => {
    expect(piecesOf('pieces')[0]).toMatchObject({ outletName: 'Harbour Times', isQuotation: true, origin: 'In the outlet’s own words' })
  })

  test('of bulletins: grouped by outlet in capitals with its site, one sentence each, the disclaimer first', () => {
    const printed = printDigest({ ...digest, layout: 'bulletins' })
    expect(printed.preface).toContain('have not been verified')
    expect(printed.sections.map(({ title, under }) => [title, under])).toEqual([['HARBOUR TIMES', 't1.example']])
    expect(printed.sections[0]?.pieces.map(piece => textOf(piece.paragraphs))).toEqual(['Lede of t1.', 'One.'])
    expect(printed.sections[0]?.pieces.map(({ outletName }) => outletName)).toEqual([undefined, undefined])
  })

  test.each(['bulletins', 'glance'] as const)('of %s name no site at a piece: its headline leads to the article', layout => {
    expect(piecesOf(layout).flatMap(({ facts }) => facts)).toEqual([])
    const page = renderDigestHtml({ digest: { ...digest, layout } }, { fontCss: '', target: 'paper' })
    expect([...page.matchAll(/<h3[^>]*><a href="([^"]*)"/gu)].map(([, address]) => address))
      .toEqual(['https://t1.example/news', 'https://s1.example/news'])
  })

  test('at a glance: a sentence or two, and who has it in brackets', () => {
    expect(piecesOf('glance').map(piece => textOf(piece.paragraphs)))
      .toEqual(['Lede of t1. (Harbour Times, Nordpost)', 'One. Two. (Harbour Times, Polar Observer)'])
  })

  test('that are brief do not say who has it not, but what the editor noted', () => {
    const blocks = digest.blocks.map(block => ({ ...block, notCoveredIn: ['Valley Record'], note: 'Ask the yard' }))
    const labels = (layout: NonNullable<Digest['layout']>) => [...new Set(printDigest({ ...digest, blocks, layout }).sections
      .flatMap(({ pieces }) => pieces).flatMap(({ remarks }) => remarks.map(({ label }) => label)))]
    expect(labels('bulletins')).toEqual(['Editor’s note'])
    expect(labels('glance')).toEqual(['Editor’s note'])
    expect(labels('pieces')).toEqual(['Not covered in', 'Editor’s note'])
  })

  test('name a dozen of those that have it not, and count the others', () => {
    const notCoveredIn = Array.from({ length: 200 }, (_, index) => `Outlet ${index + 1}`)
    const { sections } = printDigest({ ...digest, blocks: digest.blocks.map(block => ({ ...block, notCoveredIn })) })
    const [piece] = sections[0]?.pieces ?? []
    expect(piece?.remarks[0]?.text).toMatch(/^Outlet 1, .*, Outlet 12, 188 more$/)
  })

  test('of papers: grouped by outlet with the day of the issue, also covered in at the end', () => {
    const [paper] = printDigest({ ...digest, layout: 'papers' }).sections
    expect([paper?.title, paper?.under]).toEqual(['Harbour Times', 'June 7, 2017'])
    expect(paper?.pieces[0]?.also?.outlets.map(({ name }) => name)).toEqual(['Nordpost'])
  })

  test('of voices: the outlet in capitals with its quotes, else with its own first sentences', () => {
    expect(piecesOf('voices').map(piece => textOf(piece.paragraphs)))
      .toEqual(['HARBOUR TIMES: “It was […] late” (The mayor)', 'HARBOUR TIMES: “One. Two.”'])
  })

  test('of voices name an outlet once: before its words, or else in the title', () => {
    expect(piecesOf('voices').map(({ outletName }) => outletName)).toEqual([undefined, undefined])
    const blocks = digest.blocks.map(block => ({ ...block, summary: 'Ours.', summaryOrigin: 'editor' as const, quotes: [] }))
    expect(printDigest({ ...digest, layout: 'voices', blocks }).sections[0]?.pieces[0]?.outletName).toBe('Harbour Times')
  })

  test('of voices never put the editor’s words into an outlet’s mouth', () => {
    const blocks = digest.blocks.map(block => ({ ...block, summary: 'Ours.', summaryOrigin: 'editor' as const, quotes: [] }))
    const pieces = printDigest({ ...digest, layout: 'voices', blocks }).sections.flatMap(section => section.pieces)
    expect(pieces.map(piece => textOf(piece.paragraphs))).toEqual(['Ours.', 'Ours.'])
  })

  test('do not take the place and day of a report for its first sentence', () => {
    const blocks = [...digest.blocks, ...['a', 'b'].map(blockId => ({ ...digest.blocks[0], blockId }) as ArticleBlock)]
      .map(block => ({ ...block, summary: 'PORT ALDER, November 23. The fee doubled. Ships wait.' }))
    const { brief } = printDigest({ ...digest, blocks })
    expect(brief.items.map(({ sentence }) => sentence)).toEqual(['The fee doubled.', 'The fee doubled.', 'The fee doubled.'])
    expect(textOf(printDigest({ ...digest, blocks, layout: 'bulletins' }).sections[0]?.pieces[0]?.paragraphs ?? [])).toBe('The fee doubled.')
  })

  test('keep every piece and its number, whatever the digest', () => {
    const block = fc.record({
      outletName: fc.constantFrom('Harbour Times', 'Nordpost', 'مرآة'), summary: fc.string({ maxLength: 60 }),
      headline: fc.string({ minLength: 1, maxLength: 30 }), sectionId: fc.constantFrom('world', 'sport', 'business'),
      kind: fc.constantFrom('article' as const, 'text' as const)
    })
    const [sample] = digest.blocks
    fc.assert(fc.property(fc.array(block, { maxLength: 12 }), fc.constantFrom(...digestLayouts), (blocks, layout) => {
      const made = blocks.map((one, index) => ({ ...sample, ...one, blockId: String(index), sectionTitle: one.sectionId }) as ArticleBlock)
      const numbers = (of: Digest['layout']) => printDigest({ ...digest, blocks: made, ...(of && { layout: of }) })
        .sections.flatMap(({ pieces }) => pieces).map(({ number, headline }) => `${number} ${headline}`).toSorted()
      expect(numbers(layout)).toEqual(numbers('pieces'))
      expect(numbers('pieces')).toHaveLength(blocks.length)
    }))
  })
})
