import { expect, test } from 'vitest'
import { exportClippings, type ExportedClipping } from '../../../src/main/clippings/index.ts'

const clipping: ExportedClipping = {
  headline: 'Tolls double', outletName: 'Harbour Times', byline: 'Ines Calder', url: 'https://harbour.example/tolls', language: 'en',
  sectionTitle: 'World', publishedAt: '2026-11-22T23:30:00.000Z', publishedOffset: 60, firstSeenAt: '2026-11-22T23:40:00.000Z',
  keptAt: '2026-11-23T08:00:00.000Z', excerpt: 'Eleven vessels wait.', annotations: []
}
const render = (format: 'markdown' | 'csv' | 'ris', changes: Partial<ExportedClipping> = {}): string =>
  exportClippings([{ ...clipping, ...changes }], format, '2026-11-23').text
const note = (text: string, ...labels: readonly string[]) => ({ note: text, labels })
const quoted = (exact: string, text = '') => ({ quote: { exact, prefix: '', suffix: '' }, note: text, labels: [] })

test('the file is named by kind and day', () => {
  expect(exportClippings([], 'ris', '2026-11-23'))
    .toEqual({ fileName: 'clippings-2026-11-23.ris', mediaType: 'application/x-research-info-systems', text: '', count: 0 })
})

test('Markdown holds headline, facts, quotes, notes and labels', () => {
  expect(render('markdown', { annotations: [quoted('We learned of it\nfrom the invoice', 'Call Holt'), note('', 'Strait')] })).toBe(
    '## [Tolls double](<https://harbour.example/tolls>)\n\nInes Calder · Harbour Times · World · 2026-11-23\n\n'
    + '> We learned of it\n>\n> from the invoice\n\nCall Holt\n\n*Strait*\n')
})

test('nothing that a publisher wrote becomes Markdown', () => {
  const text = render('markdown', { headline: '](<javascript:x>) *a* <b>', url: 'https://harbour.example/a>b c', excerpt: '# 1\n- 2\n3. x' })
  expect(text).toContain('## [\\](\\<javascript:x\\>) \\*a\\* \\<b\\>](<https://harbour.example/a%3Eb%20c>)')
  expect(text).toContain('\\# 1\n\n\\- 2\n\n3\\. x')
})

test('CSV has a line for each note, quotes what needs it, and ends lines as RFC 4180 says', () => {
  const lines = render('csv', { headline: 'Tolls, "double"', annotations: [quoted('first\nsecond'), note('Call', 'a', 'b')] }).split('\r\n')
  expect(lines[0]).toBe('\u{feff}headline,outlet,byline,section,published,seen,clipped,url,language,labels,quote,note')
  expect(lines[1]).toBe('"Tolls, ""double""",Harbour Times,Ines Calder,World,2026-11-22T23:30:00.000Z,2026-11-22T23:40:00.000Z,'
    + '2026-11-23T08:00:00.000Z,https://harbour.example/tolls,en,,"first\nsecond",')
  expect(lines[2]).toMatch(/,a; b,,Call$/)
  expect(lines).toHaveLength(4)
})

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM', '\tx', '\n=1', '＝1'])('no spreadsheet takes %j for a formula', headline => {
  expect(render('csv', { headline }).split('\r\n')[1]).toMatch(/^"?'/)
})

test('RIS is one record of single lines, with the day at the publisher’s place', () => {
  const text = render('ris', {
    byline: 'Ines Calder and Tom Ash', headline: 'Tolls\r\nER  - double', annotations: [quoted('a\nb', 'why'), note('', 'Strait')],
    rights: '© Harbour Times'
  })
  expect(text.split('\r\n')).toEqual([
    'TY  - NEWS', 'TI  - Tolls ER - double', 'AU  - Ines Calder', 'AU  - Tom Ash', 'T2  - Harbour Times', 'SE  - World', 'PY  - 2026',
    'DA  - 2026/11/23/', 'Y2  - 2026/11/23/', 'UR  - https://harbour.example/tolls', 'LA  - en', 'AB  - Eleven vessels wait.',
    'KW  - Strait', 'N1  - “a b” why', 'C1  - © Harbour Times', 'ER  - ', '', ''
  ])
})
