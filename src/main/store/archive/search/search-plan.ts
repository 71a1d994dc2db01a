import { assertNever } from '../../../../shared/assert-never.ts'
import { firstKeyAt } from '../base/article-key.ts'
import { isUnread } from '../base/list-conditions.ts'
import type { Vocabulary } from './search-forms.ts'
import { wordsOf, type WordForms } from './search-forms.ts'
import { matchExpression, rankExpression } from './search-match.ts'
import type { QueryNode } from './search-query.ts'

/** How the archive answers a query: by the index of words where it can, and by conditions on `statuses AS s`. */
export interface SearchPlan {
  readonly match: string | undefined
  readonly rank: string | undefined
  readonly conditions: readonly string[]
  /** Values of the conditions, by name. */
  readonly values: Readonly<Record<string, string | number>>
  /** What is looked for in a text, to be marked there. */
  readonly words: readonly WordForms[]
}

type Named = Extract<QueryNode, { readonly value: string }>

/** What a name in a query stands for here. */
export interface NamedFacts {
  /** The ids, tags or languages meant, and whether their articles are few enough to be listed first. */
  find(node: Named): { readonly meant: readonly string[]; readonly isRare: boolean }
}

/** `undefined` when a query asks for nothing. */
export function planSearch(query: QueryNode, vocabulary: Vocabulary, facts: NamedFacts): SearchPlan | undefined {
  const node = simplified(query, vocabulary)
  if (node === undefined) return undefined
  const { conditions, values, add } = openConditions(vocabulary, facts)
  const parts = node.kind === 'all' ? node.parts : [node]
  const isText = (part: QueryNode): boolean => matchExpression(part, vocabulary) !== undefined
  const isExcludedText = (part: QueryNode): boolean => part.kind === 'not' && isText(part.part)
  const wanted = parts.filter(isText)
  const asked = wanted.length > 0 ? parts.filter(part => isText(part) || isExcludedText(part)) : []
  for (const part of parts) if (!asked.includes(part)) add(part)
  return {
    match: matchExpression({ kind: 'all', parts: asked }, vocabulary),
    rank: rankExpression({ kind: 'all', parts: wanted }, vocabulary),
    conditions, values, words: wantedWords(node, vocabulary)
  }
}

/** The query without what holds no word, and without groups of one. */
export function simplified(node: QueryNode, vocabulary: Vocabulary): QueryNode | undefined {
  if (node.kind === 'words' || node.kind === 'phrase') return wordsOf(node, vocabulary).length > 0 ? node : undefined
  if (node.kind === 'not') {
    const part = simplified(node.part, vocabulary)
    return part && (part.kind === 'not' ? part.part : { kind: 'not', part })
  }
  if (node.kind !== 'all' && node.kind !== 'any') return node
  const parts = node.parts.flatMap(part => simplified(part, vocabulary) ?? [])
    .flatMap(part => (part.kind === node.kind ? part.parts : [part]))
  return parts.length > 1 ? { kind: node.kind, parts } : parts[0]
}

/** What is looked for in a text, not what must not stand in it. */
export function wantedWords(node: QueryNode, vocabulary: Vocabulary): readonly WordForms[] {
  switch (node.kind) {
    case 'words': case 'phrase': return wordsOf(node, vocabulary)
    case 'all': case 'any': return node.parts.flatMap(part => wantedWords(part, vocabulary))
    default: return []
  }
}

function openConditions(vocabulary: Vocabulary, facts: NamedFacts) {
  const conditions: string[] = []
  const values: Record<string, string | number> = {}
  const bind = (value: string | number): string => {
    const name = `value${Object.keys(values).length}`
    values[name] = value
    return `@${name}`
  }

  function conditionOf(node: QueryNode): string {
    const match = matchExpression(node, vocabulary)
    if (match !== undefined) return `s.articleKey IN (SELECT rowid FROM words WHERE words MATCH ${bind(match)})`
    switch (node.kind) {
      case 'all': return joined(node.parts, 'AND', '1')
      case 'any': return joined(node.parts, 'OR', '0')
      case 'not': return `NOT ${conditionOf(node.part)}`
      case 'dated': return datedCondition(node.from, node.before)
      case 'is': return stateConditions[node.state]
      case 'outlet': case 'section': case 'tag': case 'language': return namedCondition(node)
      case 'words': case 'phrase': return '1'
      default: return assertNever(node)
    }
  }

  const joined = (parts: readonly QueryNode[], operator: string, none: string): string =>
    `(${parts.map(conditionOf).join(` ${operator} `) || none})`

  function datedCondition(from: string | undefined, before: string | undefined): string {
    const bounds = [
      ...(from === undefined ? [] : [`s.articleKey >= ${bind(firstKeyAt(from))}`]),
      ...(before === undefined ? [] : [`s.articleKey < ${bind(firstKeyAt(before))}`])
    ]
    return `(${bounds.join(' AND ') || '1'})`
  }

  function namedCondition(node: Named): string {
    const { meant, isRare } = facts.find(node)
    return namedConditions[node.kind](`(SELECT value FROM json_each(${bind(JSON.stringify(meant))}))`, isRare)
  }

  return { conditions, values, add: (node: QueryNode) => void conditions.push(conditionOf(node)) }
}

const stateConditions = {
  unread: isUnread('s'),
  read: `NOT ${isUnread('s')}`,
  clipped: 's.clippedAt IS NOT NULL'
}

/** Articles of what is rare are listed first; of what is frequent each article is asked. The plus signs keep SQLite from
 *  leaving the order of time. */
const namedConditions: Readonly<Record<Named['kind'], (meant: string, isRare: boolean) => string>> = {
  outlet: (meant, isRare) => isRare
    ? `s.articleKey IN (SELECT articleKey FROM statuses
        WHERE feedId IN (SELECT feedId FROM tallies WHERE outletId IN ${meant}) AND outletId IN ${meant})`
    : `+s.outletId IN ${meant}`,
  section: (meant, isRare) => isRare
    ? `s.articleKey IN (SELECT articleKey FROM statuses WHERE sectionId IN ${meant})` : `+s.sectionId IN ${meant}`,
  tag: meant => `s.articleKey IN (SELECT articleKey FROM articleTags WHERE tag IN ${meant})`,
  language: (meant, isRare) => isRare
    ? `s.articleKey IN (SELECT articleKey FROM articles WHERE language IN ${meant})`
    : `EXISTS (SELECT 1 FROM articles AS a WHERE a.articleKey = s.articleKey AND +a.language IN ${meant})`
}
