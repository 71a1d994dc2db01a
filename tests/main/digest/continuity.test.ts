import { describe, expect, test } from 'vitest'
import {
  addBlock, compareIssues, correctDigest, editDigest, issueDigest, pagesOfBlocks, pendingArticles, previousIssue, printDigest
} from '../../../src/main/digest/index.ts'
import { isArticleBlock, type Digest, type DigestRow } from '../../../src/shared/digest.ts'
import { article, compose, now, plan, story } from './sample.ts'

const tolls = [article('t1', 'Harbour Times'), article('t2', 'Nordpost')]
const cup = [article('c1', 'Harbour Times', { sectionId: 'sport' }), article('c2', 'Polar Observer', { sectionId: 'sport' })]
const yesterday = { ...compose([...tolls, ...cup], [story(tolls), story(cup, 'sport')]), number: 170, digestId: '2017-06-06_morning' }
const lake = [article('l1', 'Valley Record'), article('l2', 'Nordpost')]
const digest = compose([...tolls, ...lake], [story(tolls), story(lake)], { previous: yesterday })

describe('a draft', () => {
  test('says which stories go on from the issue before, and which are gone', () => {
    expect(digest.blocks.filter(isArticleBlock).map(({ articleId, follows }) => [articleId, follows?.number]))
      .toEqual(expect.arrayContaining([['t1', 170], ['l1', undefined]]))
    expect(digest.dropped).toEqual([{ headline: 'Headline c1', outletName: 'Harbour Times' }])
    expect(digest.follows).toEqual({ digestId: '2017-06-06_morning', number: 170 })
  })

  test('names the page on which the issue before had a story, where it is known', () => {
    const pages = pagesOfBlocks(yesterday, { 'section-1': 2, 'block-1': 3, 'block-2': 4 })
    expect(pages).toEqual({ t1: 3, c1: 4 })
    const own = compose([...tolls, ...lake], [story(tolls), story(lake)], { previous: yesterday, previousPages: pages })
    expect(own.blocks.filter(isArticleBlock).find(({ articleId }) => articleId === 't1')?.follows)
      .toEqual({ number: 170, page: 3 })
    const [piece] = printDigest(own).sections.flatMap(({ pieces }) => pieces).filter(({ headline }) => headline === 'Headline t1')
    expect(piece?.remarks).toContainEqual({ label: 'Follows', text: 'no. 170, p. 3' })
  })

  test('names the outlets that had nothing on a story, of those that wrote in its language', () => {
    const foreign = article('x1', 'Le Courrier', { language: 'fr' })
    const [block] = compose([...tolls, ...cup, foreign], [story(tolls)]).blocks.filter(isArticleBlock)
    expect(block?.notCoveredIn).toEqual(['Polar Observer'])
  })

  test('does not say of an outlet of which single articles were added by hand that it had nothing', () => {
    const pasted = article('p1', 'Pier Post', { origin: 'pasted' })
    const [block] = compose([...tolls, ...cup, pasted], [story(tolls)]).blocks.filter(isArticleBlock)
    expect(block?.notCoveredIn).toEqual(['Polar Observer'])
  })

  test('says no more that an outlet had nothing when its late article is taken', () => {
    const foreign = article('m1', 'Meridian Ledger')
    const draft = compose([...tolls, ...cup, foreign], [story(tolls)])
    const storyId = draft.blocks.filter(isArticleBlock)[0]?.storyId ?? ''
    const missing = (...late: readonly string[]) => late.reduce((edited, name) => addBlock(edited, article(`late ${name}`, name), {
      storyId, sectionId: 'world', sectionTitle: 'World', coverage: []
    }, now), draft).blocks.filter(isArticleBlock)[0]?.notCoveredIn
    expect(missing()).toEqual(['Meridian Ledger', 'Polar Observer'])
    expect(missing('Polar Observer')).toEqual(['Meridian Ledger'])
    expect(missing('Polar Observer', 'Meridian Ledger')).toBeUndefined()
  })

  test('marks the three strongest as must, what outlets print in the words of one as to be watched', () => {
    const copied = { ...story(cup, 'sport'), reprints: [{ articleId: 'c2', ofId: 'c1' }] }
    const ranks = compose([...tolls, ...cup], [story(tolls), copied]).blocks.map(({ rank }) => rank)
    expect(ranks).toEqual(['must', 'monitor'])
  })

  test('counts what was read by section, outlet, language and hour of the desk, and who was first', () => {
    const { coverage } = digest
    expect(coverage?.outlets).toEqual([
      { name: 'Nordpost', count: 2 }, { name: 'Harbour Times', count: 1 }, { name: 'Valley Record', count: 1 }
    ])
    expect(coverage?.hours[4]).toBe(4)
    expect(coverage?.firsts).toContainEqual({ headline: 'Headline t1', outletName: 'Harbour Times', at: '2017-06-07T03:00:00.000Z', articles: 2 })
    expect(printDigest(digest).back.flatMap(({ tables }) => tables.map(({ title }) => title)))
      .toEqual(['By section', 'By outlet', 'By language', 'By hour', 'Who was first'])
  })

  test('takes only the sections and outlets of its plan, in the plan’s order', () => {
    const own = { ...plan, sectionIds: ['sport', 'world'], outletIds: ['Harbour Times', 'Nordpost', 'Polar Observer'] }
    const made = compose([...tolls, ...cup, ...lake], [story(tolls), story(cup, 'sport'), story(lake)], { plan: own })
    expect(made.blocks.map(({ sectionId }) => sectionId)).toEqual(['sport', 'world'])
    expect(made.method.articleCount).toBe(5)
  })

  test('of clippings takes the texts along in full, and no other does', () => {
    const rights = { profile: 'clippings' as const, maxQuoteWords: 60, maxQuoteShare: 20 }
    const bodyText = 'The tolls double in June.\nShippers protest.'
    const told = tolls.map(one => ({ ...one, bodyText }))
    const textsOf = (made: Digest) => made.blocks.filter(isArticleBlock).map(({ wholeText }) => wholeText)
    expect(textsOf(compose(told, [story(told)], { plan: { ...plan, rights } }))).toEqual([bodyText])
    expect(textsOf(compose(told, [story(told)]))).toEqual([undefined])
  })

  test('looks as its plan says', () => {
    const rights = { profile: 'review' as const, maxQuoteWords: 60, maxQuoteShare: 20, licence: 'Licence 12', recipients: 40 }
    const made = compose(tolls, [story(tolls)], { plan: { ...plan, layout: 'glance', paper: 'letter', compiler: 'The desk', rights } })
    expect(made).toMatchObject({ layout: 'glance', paper: 'letter', compiler: 'The desk', rights })
    const printed = printDigest(made).back.flatMap(({ paragraphs }) => paragraphs.map(words => words.map(({ text }) => text).join('')))
    expect(printed).toEqual(expect.arrayContaining(['Licence 12', 'Distributed in 40 copies.']))
  })
})

describe('what comes after the cut-off', () => {
  const late = [article('t3', 'Sunday Whistle'), article('n1', 'A'), article('n2', 'B'), article('n3', 'C'), article('q1', 'D')]
  const strong = { ...story(late.slice(1, 4)), storyId: 'strong' }
  const stories = [{ ...story(tolls), articleIds: ['t1', 't2', 't3'] }, strong, { ...story(late.slice(4)), outletCount: 1 }]
  const storyOf = (articleId: string) => stories.find(({ articleIds }) => articleIds.includes(articleId))

  test('waits when it is on a story of the draft, or the first of a strong new one', () => {
    expect(pendingArticles(digest, late, storyOf).map(({ articleId }) => articleId)).toEqual(['t3', 'n1'])
  })

  test('waits no longer once it is left', () => {
    expect(pendingArticles({ ...digest, left: ['t3'] }, late, storyOf).map(({ articleId }) => articleId)).toEqual(['n1'])
  })
})

describe('an editor', () => {
  test('finds what was taken out set aside, and brings it back by naming it', () => {
    const [first] = digest.blocks
    const without = editDigest(digest, { blocks: digest.blocks.slice(1).map(({ blockId }) => ({ blockId })) }, now)
    expect(without.setAside).toEqual([first])
    const back = editDigest(without, { blocks: digest.blocks.map(({ blockId }) => ({ blockId })) }, now)
    expect(back.blocks).toEqual(digest.blocks)
    expect(issueDigest(without, now).setAside).toBeUndefined()
  })

  test('who comes back to the outlet’s headline and words has changed nothing', () => {
    const [first] = digest.blocks
    const id = first?.blockId ?? ''
    const rest = digest.blocks.slice(1).map(({ blockId }) => ({ blockId }))
    const edited = editDigest(digest, { blocks: [{ blockId: id, headline: 'Mine', summary: 'My **words**.' }, ...rest] }, now)
    expect(edited.blocks[0]).toMatchObject({ originalHeadline: first?.headline, originalSummary: first?.summary, summaryOrigin: 'editor' })
    const undone = editDigest(edited, { blocks: [{ blockId: id, headline: first?.headline ?? '', summary: first?.summary ?? '' }, ...rest] }, now)
    expect(undone.blocks[0]).toEqual(first)
  })
})

describe('an issued digest', () => {
  const issued = issueDigest(digest, now)

  test('is put right in a draft of its own under the same number, with a note, and stays as it was', () => {
    const first = correctDigest(issued, 'The toll is $412,000.', now)
    expect(issued.isHeadlineProposed).toBe(true)
    expect(first).toMatchObject({
      isHeadlineProposed: false,
      number: 171, digestId: '2017-06-07_morning-c1', correctionOf: '2017-06-07_morning', status: { kind: 'draft' },
      corrections: [{ correctedAt: now, note: 'The toll is $412,000.' }]
    })
    expect(correctDigest(issueDigest(first, now), 'And again.', now)).toMatchObject({
      digestId: '2017-06-07_morning-c2', corrections: [{ note: 'The toll is $412,000.' }, { note: 'And again.' }]
    })
    expect(printDigest(first).back.flatMap(({ lists }) => lists.flatMap(({ items }) => items)))
      .toContain('07:05 UTC+1: The toll is $412,000.')
  })

  test('is compared with the issue before', () => {
    expect(compareIssues(digest, yesterday)).toEqual({
      added: [{ headline: 'Headline l1', outletName: 'Valley Record' }], continued: [{ headline: 'Headline t1', outletName: 'Harbour Times' }],
      dropped: [{ headline: 'Headline c1', outletName: 'Harbour Times' }]
    })
    expect(compareIssues(digest, undefined).dropped).toEqual([])
  })
})

describe('the issue before', () => {
  const row = (number: number, day: string, changes: Partial<DigestRow> = {}): DigestRow => ({
    digestId: `${day}_morning`, number, planId: 'morning', planName: 'Morning', day, headline: '', blockCount: 1, savedAt: now, version: 1,
    status: { kind: 'issued', issuedAt: now }, ...changes
  })
  const own = { planId: 'morning', number: 171, day: '2017-06-07' }
  const before = row(170, '2017-06-06')

  test('is that of the next lower number, even of the same day, and of its own plan', () => {
    const others = [row(169, '2017-06-05'), row(170, '2017-06-06', { planId: 'evening' })]
    const rows = [row(171, '2017-06-07'), row(172, '2017-06-08'), before, ...others]
    expect(previousIssue(own, rows)).toBe(before)
    const sameDay = row(170, '2017-06-07', { digestId: 'brought from another copy' })
    expect(previousIssue(own, [sameDay, row(169, '2017-06-05')])).toBe(sameDay)
  })

  test('is the one it names, under whatever plan it was imported, as it was corrected last', () => {
    const named = row(170, '2017-06-06', { planId: 'elsewhere' })
    const corrected = row(170, '2017-06-06', { planId: 'elsewhere', digestId: 'c1', correctionCount: 1 })
    const unfinished = row(170, '2017-06-06', {
      planId: 'elsewhere', digestId: 'c2', correctionCount: 2, status: { kind: 'draft' }
    })
    const follows = { digestId: named.digestId, number: 170 }
    const rows = [unfinished, named, corrected, row(169, '2017-06-05')]
    expect(previousIssue({ ...own, planId: 'imported', follows }, rows)).toBe(corrected)
  })

  test('is none where all others are later, or its own corrections', () => {
    expect(previousIssue(own, [row(171, '2017-06-07', { correctionCount: 1 }), row(172, '2017-06-08')])).toBeUndefined()
    expect(previousIssue(own, [])).toBeUndefined()
  })
})
