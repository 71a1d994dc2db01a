/** What the sentences of the page are handed when they are tried. Names stand in ‹› so that they are found again. */
import type { Parameter } from './catalogues.ts'

type Samples = readonly unknown[]

const number = 12
const instant = '2026-11-22T09:15:00.000Z'

/** Strings that have a form of their own, by the names of their parameters. */
const formed: Readonly<Record<string, string>> = {
  zone: 'Europe/Lisbon', observedAt: instant, now: instant, today: '2026-11-22', asked: '2026-11-22', lastDate: '2026-11-20',
  date: '2026-11-20', encoding: 'windows-1251'
}

const cited = { headline: '‹headline›', outlet: '‹outlet›', published: '‹published›', retrieved: '‹retrieved›' }

/** Of each type that is no plain one, all that differ in what is said of them. */
const named: Readonly<Record<string, Samples>> = {
  boolean: [true, false],
  string: [],
  'string | undefined': ['‹text›', undefined],
  'number | undefined': [number, undefined],
  'readonly string[]': [['‹one›', '‹two›']],
  "'chosen' | 'guessed' | 'told'": ['chosen', 'guessed', 'told'],
  RateSource: ['ecb', 'cbr'],
  Paywall: ['declared', 'teaser'],
  FullTextChoice: ['never', 'onOpening', 'always'],
  PageFactSource: ['json-ld', 'open-graph', 'meta', 'text'],
  'ExportProgress | undefined': [{ done: number, total: 34 }, { done: 3, total: 5, pageCount: 61 }, undefined],
  RefreshProgress: [{ done: number, total: 34, isOffline: false }, { done: 0, total: 0, isOffline: false }],
  FullTextProgress: [{ done: number, total: 34 }],
  RetentionRule: [{ kind: 'keep' }, { kind: 'age', days: 90 }, { kind: 'age', days: 730 }, { kind: 'count', articles: 500 }],
  BackupFile: [{ path: '‹path›', byteCount: 1_400_000, articleCount: number }],
  OpmlReport: [{ added: number, skipped: 34, failed: 56 }, { added: 0, skipped: 0, failed: 0 }],
  OpmlLine: [
    { outcome: 'skipped', reason: 'followed' }, { outcome: 'skipped', reason: 'repeated' }, { outcome: 'failed' },
    { outcome: 'added', hasSignIn: true }, { outcome: 'added', hasSignIn: false }
  ],
  PackSubject: [{ kind: 'country', country: 'DE' }, { kind: 'beat', beat: 'world' }, { kind: 'language', language: 'ru' }],
  RightsWarning: [
    { kind: 'quote-long', words: number }, { kind: 'quote-long', words: number, share: 34 }, { kind: 'no-licence' },
    { kind: 'field-missing' }
  ],
  SectionReason: [
    { kind: 'feed' }, { kind: 'tag', tag: '‹tag›' }, { kind: 'address', folder: '‹folder›' }, { kind: 'words', words: ['‹one›'] },
    { kind: 'moves', count: number, words: ['‹one›'] }, { kind: 'reader' }
  ],
  Cited: [
    { ...cited, byline: '‹byline›', url: '‹url›' }, { ...cited, byline: undefined, url: undefined }
  ],
  TopicAlert: [
    { topics: [{ name: '‹name›', count: number }] }, { topics: [{ name: '‹one›', count: number }, { name: '‹two›', count: 34 }] }
  ]
}

/** Ways of calling a message, by turns: each parameter shows all it can be, the others then the first of theirs. */
export function samplesOf(parameters: readonly Parameter[], path: string): readonly Samples[] {
  const ways = parameters.map((parameter, at) => waysOf(parameter, at, path))
  const most = Math.max(1, ...ways.map(({ length }) => length))
  return Array.from({ length: most }, (_, turn) => ways.map(some => some[Math.min(turn, some.length - 1)]))
}

function waysOf({ name, type }: Parameter, at: number, path: string): Samples {
  if (type === 'number') return numbersOf(name, at)
  if (type === 'string') return [textOf(name, path)]
  const samples = named[type]
  if (samples === undefined) throw new Error(`there is no sample of ${type} for ${path}`)
  return samples
}

/** Different ones beside each other; weekdays and hours have their limits. */
function numbersOf(name: string, at: number): Samples {
  if (name === 'day') return [3]
  if (name === 'days') return [0, 1, 2, 12]
  return [number + at * 11, 5, 1, 0, 2, 100]
}

function textOf(name: string, path: string): string {
  const isDay = name === 'day' && path.startsWith('news.')
  return isDay ? '2026-11-20' : formed[name] ?? `‹${name}›`
}
