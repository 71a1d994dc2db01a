import { matchExpression } from './search-match.ts'
import type { Vocabulary } from './search-forms.ts'
import type { QueryNode } from './search-query.ts'

/** What of `issueTexts` fits a query, as a condition of SQL and the values it names. */
export interface IssueConditions {
  readonly condition: string
  readonly values: Readonly<Record<string, string>>
}

export function issueConditions(query: QueryNode, vocabulary: Vocabulary): IssueConditions {
  const values: Record<string, string> = {}
  const bind = (value: string): string => {
    const name = `value${Object.keys(values).length}`
    values[name] = value
    return `@${name}`
  }

  function conditionOf(node: QueryNode): string {
    const match = matchExpression(node, vocabulary)
    if (match !== undefined) return `issueKey IN (SELECT rowid FROM issueWords WHERE issueWords MATCH ${bind(match)})`
    switch (node.kind) {
      case 'all': return `(${node.parts.map(conditionOf).join(' AND ')})`
      case 'any': return `(${node.parts.map(conditionOf).join(' OR ')})`
      case 'not': return `NOT ${conditionOf(node.part)}`
      case 'dated': return daysCondition(node.from, node.before)
      default: return '1'
    }
  }

  /** The whole day counts of which a part does. */
  function daysCondition(from = '', before = ''): string {
    const bounds = [
      ...(from === '' ? [] : [`day >= ${bind(from.slice(0, 10))}`]),
      ...(before === '' ? [] : [`day || 'T00:00:00.000Z' < ${bind(before)}`])
    ]
    return `(${bounds.join(' AND ') || '1'})`
  }

  return { condition: conditionOf(query), values }
}

/** Outlets, sections and tags of a press review are words in it; what only articles have is sought as words too. */
export function asIssueQuery(node: QueryNode): QueryNode {
  switch (node.kind) {
    case 'all': case 'any': return { kind: node.kind, parts: node.parts.map(asIssueQuery) }
    case 'not': return { kind: 'not', part: asIssueQuery(node.part) }
    case 'outlet': return { kind: 'words', text: node.value, column: 'outlet', prefix: 'starred' }
    case 'section': case 'tag': case 'language': return { kind: 'words', text: node.value }
    case 'is': return { kind: 'words', text: node.state }
    default: return node
  }
}
