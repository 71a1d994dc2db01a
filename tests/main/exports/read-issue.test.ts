import { describe, expect, test } from 'vitest'
import { readIssue, writeDocument, writeLedger } from '../../../src/main/exports/index.ts'
import type { Digest } from '../../../src/shared/digest.ts'
import { manyScripts } from '../digest/many-scripts.ts'

describe('an issue', () => {
  test('that was exported as JSON is the same when it is taken in again', async () => {
    expect(readIssue(new TextDecoder().decode(await writeDocument({ digest: manyScripts }, 'json')))).toEqual(manyScripts)
  })

  test.each(['', '{', '[]', '{"schemaVersion":1}', '"text"', 'null'])('is not %s', text => {
    expect(() => readIssue(text)).toThrow(expect.objectContaining({ code: 'not-an-issue' }))
  })

  test('of a later version is refused', () => {
    expect(() => readIssue('{"schemaVersion":2}')).toThrow(expect.objectContaining({ code: 'issue-newer' }))
  })

  test('that was cut off anywhere, or lacks what it needs, is called broken and not another kind of file', async () => {
    const whole = new TextDecoder().decode(await writeDocument({ digest: manyScripts }, 'json'))
    const { headline: _headline, ...lacking } = manyScripts
    const broken = [
      whole.slice(0, 200), whole.slice(0, whole.length / 2), whole.slice(0, -3), JSON.stringify(lacking),
      JSON.stringify({ ...manyScripts, digestId: '../library' }), JSON.stringify({ ...manyScripts, planId: '../../x' })
    ]
    for (const text of broken) expect(() => readIssue(text)).toThrow(expect.objectContaining({ code: 'issue-broken' }))
  })

  test('that a program of Windows has saved again is the same', async () => {
    expect(readIssue(`\ufeff${JSON.stringify(manyScripts)}\r\n`)).toEqual(manyScripts)
  })
})

test('the ledger names title, outlet, author, date and copies of all that went out, and no formulas', () => {
  const rights = { profile: 'clippings' as const, maxQuoteWords: 50, maxQuoteShare: 20, licence: 'CFC 12', recipients: 40 }
  const [first, ...rest] = manyScripts.blocks
  const lines = writeLedger([
    { ...manyScripts, rights, blocks: [{ ...first ?? expect.unreachable('one'), headline: '=1+1' }, ...rest] }
  ]).split('\r\n')
  expect(lines[0]).toBe('\u{feff}issue,issued,title,outlet,author,published,url,profile,licence,copies')
  expect(lines[1]).toBe("171,2017-06-07,'=1+1,Harbour Times,Ines Calder,2017-06-07,https://tolls-1.example/news,clippings,CFC 12,40")
  expect(lines).toHaveLength(1 + manyScripts.blocks.length + 1)
})

test('the ledger counts an issue that was put right once, as it stands now', () => {
  const [first, ...rest] = manyScripts.blocks
  const corrected = (times: number): Digest => ({
    ...manyScripts, digestId: `${manyScripts.digestId}-c${times}`, correctionOf: manyScripts.digestId,
    corrections: Array.from({ length: times }, () => ({ correctedAt: '2017-06-08T08:00:00.000Z', note: 'A name was wrong.' })),
    blocks: [{ ...first ?? expect.unreachable('one'), headline: `Put right ${times}` }, ...rest]
  })
  const lines = writeLedger([manyScripts, corrected(2), corrected(1)]).split('\r\n')
  expect(lines).toHaveLength(1 + manyScripts.blocks.length + 1)
  expect(lines[1]).toContain('Put right 2')
})
