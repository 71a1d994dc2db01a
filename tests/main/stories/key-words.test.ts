import { describe, expect, it } from 'vitest'
import { keyWords } from '../../../src/main/stories/index.ts'

describe('keyWords', () => {
  const tolls = {
    headline: 'Shipping firms turn back as Alder strait tolls double',
    bodyText: 'Eleven vessels anchored on Sunday after the Alder strait authority doubled its tolls to $412,000, said Mira Holt of Calder Lines.',
    language: 'en'
  }

  it('puts names and words of the headline first', () => {
    expect(keyWords(tolls, 4)).toContain('alder')
    expect(keyWords(tolls, 4)).toContain('strait')
  })

  it('gives each word once, whatever its form, and no stop words or numbers', () => {
    const words = keyWords(tolls, 100)
    expect(words).not.toContain('the')
    expect(words.filter(word => /\d/.test(word))).toEqual([])
    expect(words.filter(word => word.startsWith('toll'))).toEqual(['tolls'])
    expect(words.filter(word => word.startsWith('double'))).toHaveLength(1)
  })

  it('gives no more than it is asked for', () => {
    expect(keyWords(tolls, 3)).toHaveLength(3)
    expect(keyWords({ headline: '', bodyText: '' }, 3)).toEqual([])
  })

  it('reads Russian and Chinese', () => {
    expect(keyWords({ headline: 'Мост через Вельду закрыли', bodyText: 'Движение по мосту через Вельду перекрыто.', language: 'ru' }, 2)).toContain('вельду')
    expect(keyWords({ headline: '海星三号卫星发射成功', bodyText: '', language: 'zh' }, 3)).toContain('卫星')
  })
})
