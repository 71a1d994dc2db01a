import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWordIndexer, searchWords, splitWords } from '../../../src/main/language/index.ts'
import type { Article } from '../../../src/shared/article.ts'

const articleOf = (headline: string, bodyText: string, language?: string): Article => ({
  articleId: 'a', feedId: 'f', outletId: 'o', sectionId: 'world', headline, excerpt: '', bodyHtml: '', bodyText, direction: 'ltr',
  firstSeenAt: '2026-11-22T08:00:00.000Z', sortedAt: '2026-11-22T08:00:00.000Z', tags: [], pictureUrls: [], revisionHash: '',
  ...(language !== undefined && { language })
})

const indexed = (headline: string, bodyText: string, language?: string) => createWordIndexer()(articleOf(headline, bodyText, language))

describe('the words of an article for the index', () => {
  it('leave stems out that are words of the text, and say the others once', () => {
    const { stems } = indexed('Ferries delayed', 'The ferry was delayed; ferries were delaying.', 'en')
    const listed = stems.split(' ')
    expect(listed).toContain('delay')
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed).not.toContain('ferry')
  })

  it('have the stems of each of their words, whatever was indexed before', () => {
    const indexArticle = createWordIndexer()
    const word = fc.constantFrom('санкций', 'санкции', 'порты', 'порт', 'ferries', 'о', 'городами', 'город', '3,000', 'Ёлки')
    fc.assert(fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 8 }), (headline, body) => {
      const { stems } = indexArticle(articleOf(headline.join(' '), body.join(' '), 'ru'))
      const words = splitWords([...headline, ...body].join(' '), 'ru')
      const wanted = new Set(words.flatMap(one => searchWords(one, 'ru')).filter(form => !words.includes(form)))
      expect(new Set(stems.split(' ').filter(Boolean))).toEqual(wanted)
    }), { numRuns: 500 })
  })

  it('part words of scripts without spaces, and drop characters of private use', () => {
    expect(indexed('東京都の天気', '', 'ja').headline.split(' ').length).toBeGreaterThan(1)
    expect(indexed('Ferry\ue000 late', '', 'en').headline).toBe('ferry late')
  })
})
