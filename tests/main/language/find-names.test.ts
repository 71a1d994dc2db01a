import { describe, expect, it } from 'vitest'
import { findNames } from '../../../src/main/language/index.ts'

describe('findNames', () => {
  it('finds people, places and bodies', () => {
    const text = 'The mayor of Port Alder, Ines Calder, said on Monday that Ursula van der Moor left NATB.'
    expect(findNames(text, 'en')).toEqual(['Port Alder', 'Ines Calder', 'Monday', 'Ursula van der Moor', 'NATB'])
  })

  it('finds quoted titles and numbers with units', () => {
    expect(findNames('Компания «Северный порт» получила 3 млрд рублей', 'ru')).toEqual(['Северный порт', '3 млрд'])
    expect(findNames('prices rose 4.5% over 120 km', 'en')).toEqual(['4.5%', '120 km'])
  })

  it('finds no name in a capital at the head of a sentence', () => {
    expect(findNames('Ships wait outside. Trains stand still.', 'en')).toEqual([])
  })

  it('finds no name in a German noun alone nor in a headline of capitals', () => {
    expect(findNames('am Montag wird der Hafen gesperrt', 'de')).toEqual([])
    expect(findNames('Big Storm Closes Harbour For Three Days', 'en')).toEqual([])
  })
})
