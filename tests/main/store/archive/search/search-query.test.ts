import { expect, it } from 'vitest'
import { readQuery, type QueryNode } from '../../../../../src/main/store/archive/search/search-query.ts'

/** A query as one line: groups in brackets, what a node says after its kind. */
function show(node: QueryNode): string {
  switch (node.kind) {
    case 'all': case 'any': {
      const parts = node.parts.map(show)
      return parts.length === 1 ? parts[0] ?? '' : `[${parts.join(node.kind === 'all' ? ' & ' : ' | ')}]`
    }
    case 'not': return `!${show(node.part)}`
    case 'words': return [node.column, node.text].filter(Boolean).join(':') + (node.prefix === 'starred' ? '*' : '')
    case 'phrase': return `${node.column ? `${node.column}:` : ''}"${node.text}"`
    case 'dated': return `${node.from ?? ''}/${node.before ?? ''}`
    case 'is': return `is ${node.state}`
    default: return `${node.kind} ${node.value}`
  }
}

const desk = { now: '2026-11-22T10:30:00.000Z', zone: 'UTC' }

it.each([
  ['grain ships', '[grain & ships]'],
  ['grain OR corn ships', '[grain | [corn & ships]]'],
  ['(grain OR corn) ships', '[[grain | corn] & ships]'],
  ['grain -ships -"black sea" NOT corn', '[grain & !ships & !"black sea" & !corn]'],
  ['grain - ships--x', '[grain & - & ships--x]'],
  ['-(a b) -NOT c', '[![a & b] & !NOT & c]'],
  ['sanct* "north sea"', '[sanct* & "north sea"]'],
  ['INTITLE:grain intitle:"north sea" author:calder*', '[headline:grain & headline:"north sea" & byline:calder*]'],
  ['outlet:"The Ledger" section:world tag:a-b lang:pt-BR', '[outlet The Ledger & section world & tag a-b & language pt-BR]'],
  ['is:unread -is:Clipped is:new', '[is unread & !is clipped & is new]'],
  ['date:2026-11-20/ date:soon', '[2026-11-20T00:00:00.000Z/ & date soon]'],
  ['site:example.org intitle: x', '[site:example.org & intitle: & x]'],
  ['a) b (c', '[a & [b & c]]'],
  ['word«quoted»word', '[word & "quoted" & word]']
])('%s is %s', (query, expected) => {
  expect(show(readQuery(query, desk))).toBe(expected)
})

it('takes the last word for one that is still being typed, if nothing follows it and nothing is said of it', () => {
  const typed = (query: string): readonly string[] => JSON.stringify(readQuery(query, desk))
    .match(/"text":"(\w+)","prefix":"typing"/g) ?? []
  expect(typed('north sea')).toEqual(['"text":"sea","prefix":"typing"'])
  expect([typed('north sea '), typed('north -sea'), typed('north "sea"'), typed('intitle:sea')]).toEqual([[], [], [], []])
})
