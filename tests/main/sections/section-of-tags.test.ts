import { describe, expect, it } from 'vitest'
import { sectionOfTags } from '../../../src/main/sections/index.ts'

describe('sectionOfTags', () => {
  it.each([
    ['business', ['Economy']], ['business', ['Wirtschaft']], ['business', ['Экономика']], ['business', ['财经']], ['business', ['اقتصاد']],
    ['politics', ['Politique']], ['politics', ['POLÍTICA']], ['sport', ['Fußball']], ['sport', ['Esportes']], ['sport', ['Спорт']],
    ['military', ['Military & Defense']], ['military', ['Армия и ОПК']], ['science', ['Science and Technology']], ['science', ['Ciencia']],
    ['society', ['Cultura e spettacoli']], ['society', ['Общество']], ['world', ['В мире']], ['world', ['International']],
    ['press-review', ['Revue de presse']]
  ])('finds %s in %j', (sectionId, tags) => {
    expect(sectionOfTags(tags)).toBe(sectionId)
  })

  it('reads paths and hash tags', () => {
    expect(sectionOfTags(['News/Sport/Tennis'])).toBe('sport')
    expect(sectionOfTags(['#politics'])).toBe('politics')
  })

  it('prefers the particular to the world', () => {
    expect(sectionOfTags(['World', 'Business'])).toBe('business')
  })

  it('says nothing when tags name several sections, unless the address decides', () => {
    expect(sectionOfTags(['Politics', 'Sport'])).toBeUndefined()
    expect(sectionOfTags(['Politics', 'Sport'], 'https://news.example/sport/2026/cup.html')).toBe('sport')
  })

  it('reads the folders of an address, not the words of its headline', () => {
    expect(sectionOfTags([], 'https://news.example/business/rates.html')).toBe('business')
    expect(sectionOfTags([], 'https://news.example/a/2026/sport/x')).toBeUndefined()
    expect(sectionOfTags([], 'https://news.example/sport')).toBeUndefined()
  })

  it('knows no section in the name of a country, a person or a property of objects', () => {
    expect(sectionOfTags(['Portugal', 'Ines Calder', 'constructor', '__proto__'])).toBeUndefined()
    expect(sectionOfTags(['Sporting goods', 'A war of words'])).toBeUndefined()
  })
})
