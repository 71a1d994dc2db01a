import { describe, expect, it } from 'vitest'
import { isArticleBlock } from '../../../src/shared/digest.ts'
import { defaultSections } from '../../../src/shared/library.ts'
import { article, compose, plan, story } from './sample.ts'

const pair = (name: string, sectionId: string, outlets: readonly string[]) =>
  outlets.map((outlet, index) => article(`${name}-${index}`, outlet, { sectionId, sortedAt: `2017-06-07T03:0${index}:00.000Z` }))

const tolls = pair('tolls', 'world', ['Alpha', 'Beta', 'Gamma'])
const rates = pair('rates', 'business', ['Alpha', 'Beta', 'Gamma', 'Delta'])
const lake = pair('lake', 'science', ['Beta', 'Gamma'])
const strike = pair('strike', 'business', ['Gamma', 'Delta'])
const groups = [lake, strike, tolls, rates]
const stories = groups.map(articles => story(articles, articles[0]?.sectionId))

describe('composing a digest', () => {
  it('makes one block of each story, in the order of the reader’s sections, the strongest first within a section', () => {
    const digest = compose(groups.flat(), stories)
    expect(digest.blocks.map(block => block.blockId)).toEqual(['tolls-0', 'rates-0', 'strike-0', 'lake-0'])
    expect(digest.blocks.map(block => block.sectionTitle))
      .toEqual(['World', 'Business & Economy', 'Business & Economy', 'Science & Space'])
  })

  it('calls sections and itself in its own language what the reader has not named', () => {
    const own = { ...plan, planId: 'daily', name: 'Daily press review', language: 'es' }
    const sections = defaultSections.map(section => section.sectionId === 'science' ? { ...section, title: 'Ice' } : section)
    const digest = compose(groups.flat(), stories, { plan: own, sections })
    expect(digest.blocks.map(block => block.sectionTitle)).toEqual(['Mundo', expect.any(String), expect.any(String), 'Ice'])
    expect(digest.planName).toBe('Revista de prensa diaria')
  })

  it('keeps only the strongest stories where there are more than the plan allows', () => {
    const digest = compose(groups.flat(), stories, { plan: { ...plan, maxBlocks: 2 } })
    expect(digest.blocks.map(block => block.blockId)).toEqual(['tolls-0', 'rates-0'])
  })

  it('ranks by outlets before articles: one outlet that writes much does not make a top story', () => {
    const loud = pair('loud', 'world', ['Alpha', 'Alpha', 'Alpha', 'Alpha', 'Alpha'])
    const digest = compose([...groups.flat(), ...loud], [story(loud), ...stories], { plan: { ...plan, maxBlocks: 4 } })
    expect(digest.blocks.map(block => block.blockId)).not.toContain('loud-0')
  })

  it('names every other outlet of the story once, by its first article', () => {
    const twice = [article('late', 'Beta', { sortedAt: '2017-06-07T03:59:00.000Z' }), article('own', 'Alpha')]
    const all = [...tolls, ...twice]
    const [block] = compose(all, [story(all)]).blocks.filter(isArticleBlock)
    expect(block?.outletName).toBe('Alpha')
    expect(block?.alsoCoveredIn.map(other => other.articleId)).toEqual(['tolls-1', 'tolls-2'])
  })

  it('takes over facts and the outlet’s own lede, and says whose words they are', () => {
    const [block] = compose(tolls, [story(tolls)]).blocks
    expect(block).toMatchObject({
      summary: 'Lede of tolls-0.', summaryOrigin: 'outlet', revisionHash: 'hash of tolls-0', publishedOffset: 60,
      retrievedAt: '2017-06-07T04:00:00.000Z', storyId: 'story of tolls-0'
    })
    expect(block).not.toHaveProperty('byline')
  })

  it('quotes at most a few whole sentences of a lede that is a whole text, and marks what it left out', () => {
    const sentence = 'The harbour master spoke for a long time about the silt that gathers under the pier every spring. '
    const long = article('long', 'Alpha', { lede: sentence.repeat(400) })
    const [block] = compose([long, article('short', 'Beta')], [story([long, article('short', 'Beta')])]).blocks
    expect(block?.summary).toBe(`${sentence.repeat(4).trim()} […]`)
  })

  it('counts only what lies in the window: a story that was yesterday’s is none today', () => {
    const old = { firstSeenAt: '2017-06-05T04:00:00.000Z', sortedAt: '2017-06-05T03:00:00.000Z' }
    const gone = [article('gone-0', 'Alpha', old), article('gone-1', 'Beta', old)]
    const fading = [article('fading-0', 'Alpha', old), article('fading-1', 'Beta')]
    const digest = compose([...groups.flat(), ...gone, ...fading], [story(gone), story(fading), ...stories])
    expect(digest.blocks).toHaveLength(4)
    expect(digest.method).toMatchObject({ articleCount: 12, storyCount: 4, feedCount: 61 })
  })

  it('leaves hidden sections out', () => {
    const sections = defaultSections.map(section => ({ ...section, isHidden: section.sectionId === 'business' }))
    const digest = compose(groups.flat(), stories, { sections })
    expect(digest.blocks.map(block => block.sectionId)).toEqual(['world', 'science'])
  })

  it('is a draft, numbered, with its window and the feeds that failed', () => {
    const failedFeeds = [{ title: 'Delta', reason: 'timed out' }]
    expect(compose(tolls, [story(tolls)], { failedFeeds })).toMatchObject({
      number: 171, editionKey: '2017-06-07/morning', day: '2017-06-07', status: { kind: 'draft' }, version: 1,
      isHeadlineProposed: true,
      window: { from: '2017-06-06T06:00:00.000Z', to: '2017-06-07T06:00:00.000Z', zone: 'Europe/Lisbon' }, method: { failedFeeds }
    })
  })
})

describe('a window in which one outlet alone wrote', () => {
  const own = Array.from({ length: 6 }, (_, hour) =>
    article(`own-${hour}`, 'Alpha', { sortedAt: `2017-06-07T0${hour}:00:00.000Z` }))

  it('gives its latest articles to watch: nothing can be shared there', () => {
    const { blocks, deck, coverage } = compose(own, [])
    expect(blocks.map(({ rank }) => rank)).toEqual(Array.from({ length: 5 }, () => 'monitor'))
    expect(blocks.map(({ blockId }) => blockId)).not.toContain('own-0')
    expect(deck).toBe('Top stories from the press on Wednesday, June 7')
    expect(coverage?.firsts).toEqual([])
  })
})

describe('a quiet day', () => {
  const singles = ['Alpha', 'Beta', 'Gamma', 'Delta'].map(outlet => article(`only-${outlet}`, outlet))

  it('is not padded with what one outlet alone has', () => {
    expect(compose([...tolls, ...singles], [story(tolls)]).blocks.map(({ blockId }) => blockId)).toEqual(['tolls-0'])
    expect(compose(singles, []).blocks).toEqual([])
  })

  it('says so in its deck', () => {
    expect(compose(groups.flat(), stories).deck).toBe('Top stories from the press on Wednesday, June 7')
    expect(compose(tolls, [story(tolls)]).deck).toBe('A quiet day: only 1 shared story in the press on Wednesday, June 7')
    expect(compose(singles, []).deck).toBe('A quiet day: no shared story in the press on Wednesday, June 7')
  })

  it('without any story is a draft that says so in its headline, numbered as ever, with what was read', () => {
    expect(compose(singles, [])).toMatchObject({
      number: 171, headline: 'Press review: no significant coverage', isHeadlineProposed: true, method: { articleCount: 4 }
    })
    expect(compose([article('old', 'Alpha', { firstSeenAt: '2017-06-01T00:00:00.000Z' })], []))
      .toMatchObject({ number: 171, blocks: [], method: { articleCount: 0 } })
  })
})
