import { bareArabic } from '../../../language/index.ts'
import { readInterval, type Desk, type Interval } from './search-interval.ts'

/** Columns of the index that can be named in a query. */
type TextColumn = 'headline' | 'byline' | 'outlet'

/** What a query asks for. `text` is as typed; which words it holds, and in which forms, depends on the archive. */
export type QueryNode =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly part: QueryNode }
  /** `prefix`: longer words that begin with the last one count too, as the star says or because it is still being typed. */
  | { readonly kind: 'words'; readonly text: string; readonly column?: TextColumn; readonly prefix?: 'starred' | 'typing' }
  | { readonly kind: 'phrase'; readonly text: string; readonly column?: TextColumn }
  | { readonly kind: 'outlet' | 'section' | 'tag' | 'language'; readonly value: string }
  | ({ readonly kind: 'dated' } & Interval)
  | { readonly kind: 'is'; readonly state: ArticleState }

const states = ['unread', 'read', 'clipped'] as const
type ArticleState = (typeof states)[number]

const fields = ['intitle', 'author', 'outlet', 'section', 'tag', 'lang', 'date', 'is'] as const
type Field = (typeof fields)[number]

/** Longer queries narrow nothing down, and FTS5 limits size and depth of its expressions. */
const mostCharacters = 2000
const mostTexts = 48
const mostDepth = 12

/** Reads a query: words, `"phrases"`, `-not`, `OR`, parentheses, `word*` and the fields above. Every string is a query: what
 *  is no operator is a word, and what is neither closed nor opened is so at the ends. */
export function readQuery(query: string, desk: Desk): QueryNode {
  const plain = bareArabic(query.slice(0, mostCharacters)).replace(/[“”„«»]/g, '"')
  const tokens = listTokens(plain)
  let at = 0

  const take = (kind: Token['kind']): boolean => {
    const isNext = tokens[at]?.kind === kind
    if (isNext) at += 1
    return isNext
  }

  function readAny(): QueryNode {
    const parts = [readAll()]
    while (take('or')) parts.push(readAll())
    return { kind: 'any', parts }
  }

  function readAll(): QueryNode {
    const parts: QueryNode[] = []
    for (;;) {
      const isExcluded = takeNots()
      const token = tokens[at]
      if (token === undefined || token.kind === 'or' || token.kind === 'close') return { kind: 'all', parts }
      at += 1
      const part = token.kind === 'text' ? leafOf(token, desk, isExcluded) : readGroup()
      parts.push(isExcluded ? { kind: 'not', part } : part)
    }
  }

  function readGroup(): QueryNode {
    const group = readAny()
    take('close')
    return group
  }

  function takeNots(): boolean {
    let isExcluded = false
    while (take('not')) isExcluded = !isExcluded
    return isExcluded
  }

  const all = [readAny()]
  // A parenthesis that closes nothing ends nothing.
  while (take('close')) all.push(readAny())
  return { kind: 'all', parts: all }
}

type Token =
  | { readonly kind: 'open' | 'close' | 'or' | 'not' }
  | {
      readonly kind: 'text'
      readonly field: Field | undefined
      readonly value: string
      readonly isQuoted: boolean
      readonly isLast: boolean
    }

const valuePattern = String.raw`"(?<quoted>[^"]*)"?|(?<bare>[^\s"()]+)`
const tokenPattern = new RegExp(
  String.raw`(?<minus>-)?(?:(?<open>\()|(?<close>\))|(?:(?<field>${fields.join('|')}):)?(?:${valuePattern}))`, 'giu')

function listTokens(query: string): readonly Token[] {
  const tokens: Token[] = []
  let depth = 0
  let textCount = 0
  for (const match of query.matchAll(tokenPattern)) {
    const { minus, open, close, field, quoted, bare } = match.groups ?? {}
    if (close !== undefined) {
      if (depth <= mostDepth) tokens.push({ kind: 'close' })
      depth = Math.max(0, depth - 1)
      continue
    }
    if (minus !== undefined) tokens.push({ kind: 'not' })
    if (open !== undefined) {
      depth += 1
      if (depth <= mostDepth) tokens.push({ kind: 'open' })
      continue
    }
    const word = field === undefined && minus === undefined ? operatorOf(bare) : undefined
    if (word !== undefined) tokens.push(...word)
    else if ((textCount += 1) <= mostTexts) {
      const isLast = match.index + match[0].length === query.length
      tokens.push({
        kind: 'text', field: field?.toLowerCase() as Field | undefined, value: quoted ?? bare ?? '',
        isQuoted: quoted !== undefined, isLast
      })
    }
  }
  return tokens
}

/** In capitals only, as in press databases: `or` in small letters is a word. */
const operators: ReadonlyMap<string, readonly Token[]> = new Map([
  ['OR', [{ kind: 'or' }]], ['NOT', [{ kind: 'not' }]], ['AND', []]
])

function operatorOf(word: string | undefined): readonly Token[] | undefined {
  return word === undefined ? undefined : operators.get(word)
}

function leafOf(token: Extract<Token, { kind: 'text' }>, desk: Desk, isExcluded: boolean): QueryNode {
  const { field, value } = token
  switch (field) {
    case undefined: return textOf(token, undefined, isExcluded)
    case 'intitle': return textOf(token, 'headline', isExcluded)
    case 'author': return textOf(token, 'byline', isExcluded)
    case 'outlet': case 'section': case 'tag': return { kind: field, value }
    case 'lang': return { kind: 'language', value }
    case 'date': return dated(value, desk)
    case 'is': return stateOf(value)
  }
}

function textOf(token: Extract<Token, { kind: 'text' }>, column: TextColumn | undefined, isExcluded: boolean): QueryNode {
  const place = column === undefined ? {} : { column }
  if (token.isQuoted) return { kind: 'phrase', text: token.value, ...place }
  if (/[^*]\*$/.test(token.value)) return { kind: 'words', text: token.value.slice(0, -1), prefix: 'starred', ...place }
  const isTyped = token.isLast && !isExcluded && column === undefined
  return { kind: 'words', text: token.value, ...place, ...(isTyped ? { prefix: 'typing' as const } : {}) }
}

/** The query with the word that may still be being typed taken for whole; `undefined` where there is none. It is the last one. */
export function withWholeWords(node: QueryNode): QueryNode | undefined {
  if (node.kind === 'words' && node.prefix === 'typing') {
    const { prefix: _prefix, ...whole } = node
    return whole
  }
  if (node.kind !== 'all' && node.kind !== 'any') return undefined
  const last = node.parts.at(-1)
  const whole = last && withWholeWords(last)
  return whole && { kind: node.kind, parts: [...node.parts.slice(0, -1), whole] }
}

function dated(value: string, desk: Desk): QueryNode {
  const interval = readInterval(value, desk)
  return interval === undefined ? { kind: 'words', text: `date ${value}` } : { kind: 'dated', ...interval }
}

function stateOf(value: string): QueryNode {
  const state = states.find(one => one === value.toLowerCase())
  return state === undefined ? { kind: 'words', text: `is ${value}` } : { kind: 'is', state }
}
