import { describe, expect, it } from 'vitest'
import { isStopWord, searchTerms, searchWords, splitWords, stemWord } from '../../../src/main/language/index.ts'

describe('splitWords', () => {
  it('keeps apostrophes, abbreviations and numbers whole and gives lower case', () => {
    expect(splitWords('Don’t pay 3,000 in the U.S. — “Jean-Luc” said.')).toEqual([
      "don't", 'pay', '3,000', 'in', 'the', 'u.s', 'jean', 'luc', 'said'
    ])
  })

  it('finds words in scripts without spaces', () => {
    expect(splitWords('政府宣布新政策')).toEqual(['政府', '宣布', '新', '政策'])
    expect(splitWords('รัฐบาลประกาศนโยบาย').length).toBeGreaterThan(1)
  })

  it('cuts Arabic, Hebrew and Cyrillic at spaces', () => {
    expect(splitWords('أعلنت الحكومة، اليوم')).toEqual(['أعلنت', 'الحكومة', 'اليوم'])
    expect(splitWords('Порт «Северный» закрыт')).toEqual(['порт', 'северный', 'закрыт'])
  })

  it('lowers Turkish capitals by Turkish rules only in Turkish', () => {
    expect(splitWords('ISIK', 'tr-TR')).toEqual(['ısık'])
    expect(splitWords('ISIK', 'en')).toEqual(['isik'])
  })

  it('folds compatibility forms', () => {
    expect(splitWords('ﬁnance １２')).toEqual(['finance', '12'])
  })

  it('finds nothing in nothing', () => {
    expect(splitWords(' — … !')).toEqual([])
  })

  it('takes a language tag that is none', () => {
    expect(splitWords('One two', 'not a tag')).toEqual(['one', 'two'])
  })
})

describe('stemWord', () => {
  it.each([
    ['санкций', 'санкции', 'ru'], ['elections', 'election', 'en'], ['wahlen', 'wahl', 'de'], ['ministres', 'ministre', 'fr'],
    ['elecciones', 'elección', 'es'], ['ministri', 'ministro', 'it'], ['hükümetler', 'hükümet', 'tr'], ['ёлки', 'елка', 'ru']
  ])('brings %s and %s together (%s)', (one, other, language) => {
    expect(stemWord(one, language)).toBe(stemWord(other, language))
  })

  it('leaves words of languages without a stemmer, and numbers, as they are', () => {
    expect(stemWord('санкцій', 'uk')).toBe('санкцій')
    expect(stemWord('3,000', 'en')).toBe('3,000')
    expect(stemWord('words', undefined)).toBe('words')
  })
})

describe('searchWords', () => {
  it('lets inflected forms share a word', () => {
    const shared = searchWords('санкций', 'ru').filter(word => searchWords('санкции').includes(word))
    expect(shared).toEqual(['санкц'])
  })

  it('goes by the script of each word', () => {
    expect(searchWords('санкции Sanctions', 'ru')).toEqual(['санкции', 'санкц', 'sanctions', 'sanction'])
  })

  it('ignores a declared language of another script', () => {
    expect(searchWords('санкций', 'en')).toContain('санкц')
  })

  it('takes French and Italian articles from their word', () => {
    expect(searchWords('l’élection', 'fr')).toContain(stemWord('élection', 'fr'))
    expect(searchWords("dell'elezione", 'it')).toContain(stemWord('elezione', 'it'))
  })

  it('gives a query word with all its forms', () => {
    expect(searchTerms('Häfen geschlossen', 'de')).toEqual([['häfen', 'haf'], ['geschlossen', 'geschloss']])
  })

  it('tries several stemmers when nothing tells the language of a query', () => {
    const [forms] = searchTerms('Wahlen')
    expect(forms).toContain(stemWord('wahlen', 'de'))
  })
})

describe('isStopWord', () => {
  it('knows them by language', () => {
    expect(isStopWord('the', 'en-GB')).toBe(true)
    expect(isStopWord('the', 'de')).toBe(false)
    expect(isStopWord('og', 'nb')).toBe(true)
    expect(isStopWord('constructor', 'en')).toBe(false)
    expect(isStopWord('the', undefined)).toBe(false)
  })
})
