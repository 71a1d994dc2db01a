import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { ArticleFilter } from '../../../src/shared/article-lists.ts'
import type { Archive, ArchiveInput } from '../../../src/main/ports.ts'
import { openArticleSearch, type SearchBounds } from '../../../src/main/store/archive/search/article-search.ts'
import { openForReading } from '../../../src/main/store/archive/base/database.ts'
import { openRowReading } from '../../../src/main/store/archive/base/row-reading.ts'
import { openTallies } from '../../../src/main/store/archive/base/tallies.ts'
import { openArchive } from '../../../src/main/store/index.ts'
import { makeInput as makeInputOf, quietLog, temporaryFolder, timeAt } from './fixtures.ts'

/** The outlet's name must not hold the words that are searched. */
const makeInput: typeof makeInputOf = (changes, outletName = 'Coast Paper') => makeInputOf(changes, outletName)

const listRelated = (archive: Archive, words: readonly string[], exceptIds: readonly string[], limit: number) =>
  archive.listRelated({ words, exceptIds, near: timeAt(0), offset: 0, limit })

const inputs: readonly ArchiveInput[] = [
  makeInput({
    articleId: 'ru', language: 'ru', headline: 'Совет продлил санкции', byline: 'Анна Ёлкина', sectionId: 'politics',
    sortedAt: timeAt(1),
    bodyText: 'Новые санкции против перевозчиков вступят в силу в январе. Ещё одно решение ждут весной.'
  }, 'Портовый вестник'),
  makeInput({
    articleId: 'fr', language: 'fr-FR', headline: "L'élection reportée à Besançon", sortedAt: timeAt(2),
    bodyText: "La mairie reporte l'élection d'un mois ; les électeurs déçus garderont leurs cartes à l’école."
  }),
  makeInput({
    articleId: 'zh', language: 'zh', headline: '北京大学开设新闻课程', sortedAt: timeAt(3),
    bodyText: '北京大学周日宣布开设新闻编辑课程，学生将学习编写报刊摘要。'
  }),
  makeInput({
    articleId: 'ja', language: 'ja', headline: '東京で港湾会議', sortedAt: timeAt(4), bodyText: '港湾の会議が東京で開かれた。'
  }),
  makeInput({
    articleId: 'th', language: 'th', headline: 'ท่าเรือเปิดใหม่', sortedAt: timeAt(5),
    bodyText: 'ท่าเรือแห่งใหม่เปิดให้บริการวันอาทิตย์'
  }),
  makeInput({
    articleId: 'ar', language: 'ar', direction: 'rtl', headline: 'الانتخابات في الميناء', sortedAt: timeAt(6),
    bodyText: 'أُجِّلَت الانتخابات المحلية إلى الربيع، وقال الرئيس إن كِتابًا جديدًا سيصدر.'
  }),
  makeInput({
    articleId: 'hi', language: 'hi', headline: 'बंदरगाह समाचार', sortedAt: timeAt(7),
    bodyText: 'रविवार को हिन्दी समाचार प्रकाशित हुआ।'
  }),
  makeInput({
    articleId: 'en', language: 'en', headline: 'Ferries return', sortedAt: timeAt(8), feedId: 'ferry-post', outletId: 'ferry',
    bodyText: 'The ferries return to the old harbour wall on Monday. Nobody expected the new elections to be held there.'
  }, 'Ferry Post'),
  makeInput({ articleId: 'untold', headline: 'Harbour wall', sortedAt: timeAt(9), bodyText: 'A wall of the old harbour fell.' })
]

function openFilled(): Archive {
  const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
  onTestFinished(() => archive.close())
  archive.addArticles(inputs)
  return archive
}

const found = (archive: Archive, query: string, filter: ArticleFilter = {}): readonly string[] =>
  archive.searchArticles(query, filter, undefined, 50).hits.map(({ articleId }) => articleId)

describe('a search', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['санкций', ['ru'], 'another case of the same word'],
    ['«новые санкции»', ['ru'], 'a phrase in guillemets'],
    ['САНКЦИИ перевозчик', ['ru'], 'two words, in capitals'],
    ['Ёлкина', ['ru'], 'the byline'],
    ['вестник', ['ru'], 'the outlet'],
    ['election', ['en', 'fr'], 'a word without its accents, and its plural'],
    ['élections', ['en', 'fr'], 'a plural with accents'],
    ['l’école', ['fr'], 'an elided article'],
    ['Besancon', ['fr'], 'a cedilla left out'],
    ['北京', ['zh'], 'a Chinese word'],
    ['新闻课程', ['zh'], 'two Chinese words without a space'],
    ['東京', ['ja'], 'a Japanese word'],
    ['ท่าเรือ', ['th'], 'a Thai word'],
    ['رئيس', ['ar'], 'an Arabic word without its article'],
    ['انتخابات', ['ar'], 'a plural without its article'],
    ['كتابا', ['ar'], 'an Arabic word without its vowel signs'],
    ['हिन्दी', ['hi'], 'a Hindi word with its vowels'],
    ['"old harbour"', ['untold', 'en'], 'a phrase, newest first'],
    ['"harbour old"', [], 'no phrase in another order'],
    ['harbour -ferries', ['untold'], 'a word excluded'],
    ['harbour -"old harbour wall"', ['untold'], 'an excluded phrase'],
    ['wall ferr', ['en'], 'the beginning of the word being typed'],
    ['ferr wall', [], 'no beginning in the middle of a query'],
    ['-harbour -санкций', ['hi', 'ar', 'th', 'ja', 'zh', 'fr'], 'nothing but words excluded'],
    ['', [], 'nothing at all'],
    ['... !? 🎉', [], 'no word'],
    ['harbour 🎉 OR', ['untold', 'en'], 'an operator without its other side'],
    ['harbour AND wall', ['untold', 'en'], 'what stands for itself'],
    ['headline:harbour', [], 'an unknown operator'],
    ['harbour or wall', [], 'an operator in small letters'],
    ['ferries OR санкции', ['en', 'ru'], 'either of two'],
    ['harbour (monday OR fell)', ['untold', 'en'], 'a group'],
    ['harbour -(monday OR spring)', ['untold'], 'an excluded group'],
    ['harbour NOT ferries', ['untold'], 'an exclusion in a word'],
    ['harb* ferr*', ['en'], 'beginnings of words'],
    ['harb -ferr*', [], 'no beginning without its star'],
    ['harb* -ferr*', ['untold'], 'an excluded beginning'],
    ['(harbour', ['untold', 'en'], 'a parenthesis left open'],
    ['harbour) ferries', ['en'], 'a parenthesis that closes nothing'],
    ['intitle:harbour', ['untold'], 'a word of the headline'],
    ['intitle:"harbour wall"', ['untold'], 'a phrase of the headline'],
    ['intitle:санкций', ['ru'], 'an inflected word of the headline'],
    ['-intitle:harbour wall', ['en'], 'a word the headline must not have'],
    ['author:елкина', ['ru'], 'the byline with е for ё'],
    ['author:"анна елкина"', ['ru'], 'a phrase with е for ё'],
    ['еще одно', ['ru'], 'a word of the text with е for ё'],
    ['вёсной', ['ru'], 'a word with ё for е'],
    ['author:елки*', ['ru'], 'a beginning with е for ё'],
    ['реше* весной', ['ru'], 'a beginning'],
    ['портовый*', ['ru'], 'a beginning with й'],
    ['author:ёлкина', ['ru'], 'the byline'],
    ['author:"анна ёлкина"', ['ru'], 'a whole byline'],
    ['outlet:ferry', ['en'], 'the outlet'],
    ['outlet:"ferry post"', ['en'], 'its whole name'],
    ['outlet:фер', [], 'an outlet that is not there'],
    ['section:politics', ['ru'], 'the section'],
    ['lang:fr', ['fr'], 'the language, of whatever country'],
    ['lang:fr-FR OR lang:ja', ['ja', 'fr'], 'two languages'],
    ['lang:en-US', [], 'the language of another country'],
    ['(outlet:ferry OR санкции) -is:read', ['en', 'ru'], 'facts and words in one group'],
    ['is:unread lang:zh', ['zh'], 'facts alone'],
    ['is:odd harbour', [], 'a state that is none'],
    ['date:2026-11-22T06:08/ harbour', ['untold', 'en'], 'a time on'],
    ['/2026', [], 'no interval without its operator'],
    ['date:never', [], 'no interval at all'],
    ['"old harbour', ['untold', 'en'], 'a quotation mark left open']
  ]
  it.each(cases)('for %s finds %j: %s', (query, expected) => {
    expect(found(openFilled(), query)).toEqual(expected)
  })

  const greek = ['συμβουλιο', 'συμβούλιο', 'intitle:απόφαση', 'intitle:αποφαση', 'συμβουλ*']
  it.each(greek)('finds Greek for %s, accents or none', query => {
    const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
    onTestFinished(() => archive.close())
    archive.addArticles([makeInput({
      articleId: 'el', language: 'el', headline: 'ΑΠΟΦΑΣΗ για το λιμάνι', sortedAt: timeAt(7),
      bodyText: 'Το συμβούλιο συνεδρίασε.'
    })])
    expect(found(archive, query)).toEqual(['el'])
  })

  it('goes by the filter too', () => {
    const archive = openFilled()
    archive.markRead(['untold'], timeAt(20))
    expect(found(archive, 'harbour', { feedIds: ['ferry-post'] })).toEqual(['en'])
    expect(found(archive, 'harbour', { outletIds: ['harbour'] })).toEqual(['untold'])
    expect(found(archive, 'harbour', { isUnread: true })).toEqual(['en'])
    expect(archive.searchArticles('harbour', { sectionIds: ['politics'] }, undefined, 50))
      .toEqual({ hits: [], total: 0, hasMore: false })
  })

  it('pages from the newest back with a total, while new articles arrive', () => {
    const archive = openArchive({ folder: temporaryFolder(), log: quietLog })
    onTestFinished(() => archive.close())
    archive.addArticles(Array.from({ length: 7 }, (_, index) => makeInput({ articleId: `n${index}`, sortedAt: timeAt(index) })))
    const first = archive.searchArticles('harbour', {}, undefined, 4)
    expect(first.total).toBe(7)
    expect(first.hits.map(({ articleId }) => articleId)).toEqual(['n6', 'n5', 'n4', 'n3'])
    archive.addArticles([makeInput({ articleId: 'late', sortedAt: timeAt(50) })])
    const second = archive.searchArticles('harbour', {}, first.nextCursor, 4)
    expect(second.hits.map(({ articleId }) => articleId)).toEqual(['n2', 'n1', 'n0'])
    expect(second).not.toHaveProperty('nextCursor')
  })
})

describe('by relevance', () => {
  const cable = (articleId: string, minute: number, headline: string, count: number) => makeInput({
    articleId, headline, sortedAt: timeAt(minute), tags: ['Ports & Trade', `T${minute}`],
    bodyText: `${'A cable breaks. '.repeat(count)}${articleId} is another quay with its own ${minute + 100} crates of fish.`
  })
  const ships = [
    cable('newest', 9, 'Quay', 1), cable('twice', 8, 'Quay', 2), cable('headline', 7, 'Cable', 1), cable('often', 6, 'Quay', 9),
    cable('oldest', 5, 'Quay', 1)
  ]

  function openSearch(limits?: SearchBounds, more: typeof ships = []): Archive['searchArticles'] {
    const folder = temporaryFolder()
    const archive = openArchive({ folder, log: quietLog })
    onTestFinished(() => archive.close())
    archive.addArticles([...ships, ...more, ...inputs])
    const database = openForReading(join(folder, 'archive.db'))
    onTestFinished(() => void database.close())
    return openArticleSearch(database, openRowReading(database), openTallies(database), limits).searchArticles
  }

  function allPages(search: Archive['searchArticles'], query: string, limit: number): readonly string[] {
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const page = search(query, {}, cursor, limit, { order: 'relevance' })
      ids.push(...page.hits.map(({ articleId }) => articleId))
      cursor = page.nextCursor
    } while (cursor !== undefined)
    return ids
  }

  it('what says the word in its headline or often stands first, and of equal ones the newer', () => {
    const ids = allPages(openSearch(), 'cable', 50)
    expect(new Set(ids.slice(0, 2))).toEqual(new Set(['headline', 'often']))
    expect(ids.slice(2)).toEqual(['twice', 'newest', 'oldest'])
  })

  it('what says all of it in its headline stands before what says it a little more often in a short text', () => {
    const long = 'A report on the cable and the anchor of the harbour, with much that is neither of the two. '.repeat(6)
    const anchors = [
      makeInput({ articleId: 'short', headline: 'Anchor', bodyText: 'Anchor, cable, anchor, cable, cable.', sortedAt: timeAt(30) }),
      makeInput({ articleId: 'named', headline: 'Cable and anchor compared in detail', bodyText: long, sortedAt: timeAt(29) })
    ]
    expect(allPages(openSearch(undefined, anchors), 'cable anchor', 50)).toEqual(['named', 'short'])
  })

  it('pages lose and repeat nothing, and what is not ranked follows by time', () => {
    expect(allPages(openSearch(), 'cable', 2)).toEqual(allPages(openSearch(), 'cable', 50))
    const bounded = allPages(openSearch({ counted: 4, ranked: 3, newest: [100], enough: 100 }), 'cable', 2)
    expect(bounded).toEqual(['headline', 'twice', 'newest', 'often', 'oldest'])
  })

  it('says when more match than were counted', () => {
    const search = openSearch({ counted: 4, ranked: 3, newest: [100], enough: 100 })
    expect(search('cable', {}, undefined, 2)).toMatchObject({ total: 4, hasMore: true })
    expect(search('cable twice', {}, undefined, 2)).toMatchObject({ total: 1, hasMore: false })
    const newest = openSearch({ counted: 100, ranked: 3, newest: [3], enough: 1 })
    expect(newest('"a cable"', {}, undefined, 9)).toMatchObject({ total: 2, hasMore: true })
    expect(allPages(newest, '"a cable"', 2)).toHaveLength(5)
  })

  it('a word that may still be being typed is whole where it alone has more matches than are counted', () => {
    const beginnings = [makeInput({ articleId: 'begun', headline: 'Cablegrams', sortedAt: timeAt(40) })]
    expect(allPages(openSearch(undefined, beginnings), 'cable', 2)).toContain('begun')
    const bounded = openSearch({ counted: 4, ranked: 3, newest: [100], enough: 100 }, beginnings)
    expect(allPages(bounded, 'cable', 2)).toEqual(['headline', 'twice', 'newest', 'often', 'oldest'])
    expect(allPages(bounded, 'cable*', 2)).toContain('begun')
    expect(allPages(bounded, 'twice cabl', 2)).toEqual(['twice'])
  })

  it('a section that has the name it came with is found by that in every language of the interface', () => {
    const idsIn = (query: string, title: string): readonly string[] =>
      openSearch()(query, {}, undefined, 50, { sections: [{ sectionId: 'politics', title }] }).hits.map(({ articleId }) => articleId)
    for (const query of ['section:politik', 'section:política', 'section:дипломатия', 'section:السياسة']) {
      expect(idsIn(query, 'Politics & Diplomacy')).toEqual(['ru'])
    }
    expect(idsIn('section:дипломатия', 'Power & Parties')).toEqual([])
  })

  it('an outlet and a section are found by the names they have now, and a tag by a word of it', () => {
    const names = {
      outlets: [{ outletId: 'harbour', name: 'The Tide' }], sections: [{ sectionId: 'politics', title: 'Power & Parties' }]
    }
    const search = openSearch()
    const idsOf = (query: string): readonly string[] =>
      search(query, {}, undefined, 50, names).hits.map(({ articleId }) => articleId)
    expect(idsOf('outlet:tide cable')).toHaveLength(5)
    expect(idsOf('outlet:coast cable')).toEqual([])
    expect(idsOf('section:"power & part"')).toEqual(['ru'])
    expect(idsOf('tag:trade')).toHaveLength(5)
    expect(idsOf('tag:t8 OR tag:"T5"')).toEqual(['twice', 'oldest'])
    expect(idsOf('tag:rade')).toEqual([])
  })
})

describe('a snippet', () => {
  it.each([
    ['санкций', 'ru', 'Новые \u0001санкции\u0002 против'],
    ['electeurs', 'fr', 'les \u0001électeurs\u0002 déçus'],
    ['课程', 'zh', '编辑\u0001课程\u0002，'],
    ['ferries harb', 'en', 'The \u0001ferries\u0002 return to the old \u0001harbour\u0002 wall'],
    ['"old harbour"', 'en', 'the \u0001old\u0002 \u0001harbour\u0002 wall']
  ])('for %s marks the words of %s', (query, articleId, expected) => {
    const hit = openFilled().searchArticles(query, {}, undefined, 50).hits.find(one => one.articleId === articleId)
    expect(hit?.snippet).toContain(expected)
  })

  it('is the marked headline when only that matches', () => {
    const [hit] = openFilled().searchArticles('Besançon', {}, undefined, 1).hits
    expect(hit?.snippet).toBe("L'élection reportée à \u0001Besançon\u0002")
  })

  it('shows a cut around a match far inside, on one line and without marks of its own', () => {
    const archive = openFilled()
    const bodyText = [
      'Many words of no interest stand here. '.repeat(30), 'The \u0001walrus\u0002 came.', 'And more follow it. '.repeat(30)
    ].join('\n')
    archive.addArticles([makeInput({ articleId: 'long', bodyText })])
    const snippet = archive.searchArticles('walrus', {}, undefined, 1).hits[0]?.snippet ?? ''
    expect(snippet).toMatch(/^… [^\n]+ …$/)
    expect(snippet).toContain(' The \u0001walrus\u0002 came. And more')
    expect(snippet.length).toBeLessThan(260)
  })
})

describe('any string a person may type', () => {
  let archive: Archive
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'press-review-search-'))
    archive = openArchive({ folder, log: quietLog })
    archive.addArticles(inputs)
    return () => {
      archive.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  /** A thousand at once; `npm run test:faults` takes ten times as many. */
  const numRuns = 1000 * Number(process.env['FAULT_FACTOR'] ?? 1)

  it('gets an answer and never an error (fault 45)', { timeout: 120_000 }, () => {
    const operators = [
      '"', "'", '-', '*', '(', ')', '^', ':', '+', '{', '}', 'NEAR(', 'AND', 'OR', 'NOT', ' OR ', ' NOT ', 'headline', 'intitle:',
      'author:', 'outlet:', 'section:', 'tag:', 'lang:', 'date:', 'is:unread', 'is:clipped', 'P3D', '2026-11-20/', '\u0000', '\ud800', 'harbour',
      'санкции', '北京', '\u0301', 'كِ', ' ', '🎉', 'a', '"wall"', 'ru'
    ]
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...operators), { maxLength: 16 }).map(parts => parts.join('')),
      fc.array(fc.constantFrom(...operators), { maxLength: 10 }).map(parts => parts.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 40 })
    )
    fc.assert(fc.property(typed, fc.constantFrom('relevance' as const, 'newest' as const), (query, order) => {
      const page = archive.searchArticles(query, {}, undefined, 5, { order })
      expect(page.hits.length).toBe(Math.min(page.total, 5))
    }), { numRuns })
  })

  it('of ten thousand characters too', () => {
    expect(() => archive.searchArticles('"wall'.repeat(2000), {}, undefined, 5)).not.toThrow()
    expect(() => archive.searchArticles('(-a '.repeat(2500), {}, undefined, 5)).not.toThrow()
  })

  it('serves as a word to find related articles by', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 50 }), words => {
      expect(listRelated(archive, words, ['en'], 3).length).toBeLessThanOrEqual(3)
    }), { numRuns: 300 })
  })
})

describe('related articles', () => {
  it('share words, the most telling first, without those excepted', () => {
    const archive = openFilled()
    const related = (exceptIds: readonly string[]): readonly string[] =>
      listRelated(archive, ['harbour', 'wall', 'ferries', 'санкц'], exceptIds, 10).map(({ articleId }) => articleId)
    expect(related([])).toEqual(expect.arrayContaining(['en', 'untold', 'ru']))
    expect(related(['en'])).not.toContain('en')
    expect(listRelated(archive, ['ferries', 'return'], [], 10)[0]?.articleId).toBe('en')
    expect(listRelated(archive, [], [], 10)).toEqual([])
  })
})
