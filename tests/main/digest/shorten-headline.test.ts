import { describe, expect, it } from 'vitest'
import { shortenHeadline } from '../../../src/main/digest/compose/shorten-headline.ts'

describe('a headline cut short', () => {
  it.each([
    ['stays as it is when short', 'Strait tolls bite', 'Strait tolls bite'],
    ['loses its full stop, but not an ellipsis or a question mark', 'Strait tolls bite.', 'Strait tolls bite'],
    ['keeps an ellipsis', 'And then there were two...', 'And then there were two...'],
    ['keeps a question mark', 'Who pays?', 'Who pays?'],
    ['ends at its last clause that fits',
      'Shipping firms turn back as tolls double, insurers brace for a long summer, and the port waits',
      'Shipping firms turn back as tolls double'],
    ['is not cut within a number', 'Port authority raises the passage fee for freighters to $412,000 a day from Monday on',
      'Port authority raises the passage fee for freighters to $412,000 a…'],
    ['is not cut within a quotation',
      '“We learned of it from the invoice, which came late, and nobody called us,” says a captain',
      '“We learned of it from the invoice, which came late, and nobody…'],
    ['is cut between words of Chinese', '铁'.repeat(60) + '，' + '路'.repeat(60), '铁'.repeat(60)]
  ])('%s', (_, headline, expected) => {
    expect(shortenHeadline(headline)).toBe(expected)
  })
})
