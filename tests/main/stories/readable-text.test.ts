import { describe, expect, it } from 'vitest'
import { readableText } from '../../../src/main/stories/readable-text.ts'

describe('readableText', () => {
  it.each([
    ['BRIN (Meridian) - The ferry ran aground.', 'BRIN The ferry ran aground.'],
    ['BRIN, Nov. 22 (Meridian News) — The ferry ran aground.', 'BRIN, Nov. 22 The ferry ran aground.'],
    ['ЛЮБЕЖ, 22 ноября. /ВЕСТА/. Паром сел на мель.', 'ЛЮБЕЖ, 22 ноября. Паром сел на мель.'],
    ['The Orlov (built 1974) ran aground.', 'The Orlov (built 1974) ran aground.']
  ])('reads %j without the agency', (text, told) => {
    expect(readableText(text, 1500, 'en')).toBe(told)
  })

  it.each([
    ['The ferry ran aground. Read more at Harbour Times', 'The ferry ran aground. '],
    ['The ferry ran aground. The post Ferry aground appeared first on Harbour Times.', 'The ferry ran aground. '],
    ['Паром сел на мель. Читать далее…', 'Паром сел на мель. '],
    ['Die Fähre lief auf Grund. Weiterlesen auf nordblatt.example', 'Die Fähre lief auf Grund. ']
  ])('reads %j without what the site hangs on it', (text, told) => {
    expect(readableText(text, 1500, 'en')).toBe(told)
  })

  it('reads French and Italian words without the short ones written with them', () => {
    expect(readableText('L’Assemblée d’hier qu’elle', 100, 'fr')).toBe('Assemblée hier elle')
    expect(readableText("Nell'anno dell'uva", 100, 'it-CH')).toBe('anno uva')
    expect(readableText("The d'Arcy case", 100, 'en')).toBe("The d'Arcy case")
  })
})
