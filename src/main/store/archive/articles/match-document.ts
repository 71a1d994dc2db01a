import type { Article } from '../../../../shared/article.ts'
import { once } from '../../../../shared/once.ts'
import type { ArchiveInput } from '../../../ports.ts'
import { storedMarks, type StoredMarks } from './article-marks.ts'
import type { KnownArticle, KnownArticles } from './known-articles.ts'
import { isNamesakeOfTheDay, isOfGuid, isPageOfTheDay, isReused, isSameText, isSurely, isWithinZones } from './same-article.ts'

/** An entry of a document, and which stored article it is: none when it is new. */
export interface MatchedEntry {
  readonly input: ArchiveInput
  readonly known: KnownArticle | undefined
  /** No stored article has the id it comes with. */
  readonly hasFreeId: () => boolean
  /** By what the article of this id is to be known from now on. */
  marks(articleId: string): readonly number[]
}

/** One entry while its article is looked for. What is looked up is kept; most entries are found by their id at once. */
interface Entry {
  readonly article: Article
  readonly marks: () => StoredMarks
  /** Articles that this very entry was before. */
  readonly own: () => readonly KnownArticle[]
  /** Articles of the outlet with this headline. */
  readonly namesakes: () => readonly KnownArticle[]
}

type Search = (entry: Entry) => readonly KnownArticle[]

/** Finds the stored articles that the entries of one document are, each at most once. Surer signs go first, for all entries;
 *  a sign that two entries of the document share tells nothing of either. */
export function matchDocument(inputs: readonly ArchiveInput[], archive: KnownArticles): readonly MatchedEntry[] {
  const marks = inputs.map(({ article, marks: made }) => once(() => storedMarks(article, made)))
  const known = knownTo(inputs, marks, archive)
  const entries = inputs.map(({ article }, index) => toEntry(article, marks[index]!, known))
  const unshared = once(() => unsharedMarks(entries))
  const found = new Map<Entry, KnownArticle>()
  const taken = new Set<number>()
  for (const search of searches(entries, found, unshared, known)) {
    for (const entry of entries) {
      if (found.has(entry)) continue
      const match = search(entry).find(({ articleKey }) => !taken.has(articleKey))
      if (match === undefined) continue
      found.set(entry, match)
      taken.add(match.articleKey)
    }
    if (found.size === entries.length) break
  }
  return entries.map((entry, index) => ({
    input: inputs[index]!, known: found.get(entry), hasFreeId: () => known.byId(entry.article.articleId) === undefined,
    marks: articleId => marksToKeep(entry, articleId, unshared())
  }))
}

/** The archive as one document sees it: whatever it does not know of the document is known not to be there. */
function knownTo(
  inputs: readonly ArchiveInput[], marksOfEntries: readonly (() => StoredMarks)[], archive: KnownArticles
): KnownArticles {
  const ids = once(() => archive.idsAmong(inputs.map(({ article }) => article.articleId)))
  const marks = once(() => archive.marksAmong(marksOfEntries.flatMap(marksOf => {
    return [marksOf().entry, marksOf().headline, ...tellingMarks(marksOf())]
  })))
  return {
    ...archive,
    byId: articleId => (ids().has(articleId) ? archive.byId(articleId) : undefined),
    byMark: mark => (marks().has(mark) ? archive.byMark(mark) : [])
  }
}

function* searches(
  entries: readonly Entry[], found: ReadonlyMap<Entry, KnownArticle>, unshared: () => ReadonlySet<number>, known: KnownArticles
): Generator<Search> {
  const byMarks = (marks: readonly number[]): readonly KnownArticle[] =>
    marks.filter(mark => unshared().has(mark)).flatMap(mark => known.byMark(mark))
  yield ({ article }) => given(known.byId(article.articleId)).filter(one => isSurely(one, article))
  yield ({ article, own }) => own().filter(one => isSurely(one, article))
  const isNewThroughout = found.size === 0
  yield ({ article, marks }) => byMarks(marks().addresses).filter(one => !isPageOfTheDay(one, article, known))
  yield ({ article, marks }) => byMarks(given(marks().guid)).filter(one => isOfGuid(one, article, known))
  yield ({ article, marks }) => byMarks(given(marks().text)).filter(one => isSameText(one, article, known))
  yield ({ article, namesakes }) => namesakes().filter(one => isSameText(one, article, known))
  yield ({ article, own }) => own().filter(one => !isReused(one, article, known))
  yield byDate(entries.filter(entry => !found.has(entry)), known, isNewThroughout)
}

/** Where a site has moved, guids and links are all new, and headline and date are left: the very instant, or about the same
 *  time where nothing in the document is known otherwise and several entries agree. */
function byDate(strangers: readonly Entry[], known: KnownArticles, isNewThroughout: boolean): Search {
  const candidates = new Map(strangers.map(entry =>
    [entry, entry.namesakes().filter(one => isNamesakeOfTheDay(one, entry.article, known))]))
  const isMoved = isNewThroughout && [...candidates.values()].filter(some => some.length > 0).length > 1
  return entry => (candidates.get(entry) ?? []).filter(one =>
    one.publishedAt === entry.article.publishedAt || (isMoved && isWithinZones(one, entry.article)))
}

function toEntry(article: Article, marks: () => StoredMarks, known: KnownArticles): Entry {
  return {
    article, marks,
    own: once(() => [...given(known.byId(article.articleId)), ...known.byMark(marks().entry)]),
    namesakes: once(() => known.byMark(marks().headline))
  }
}

/** Headlines are repeated: they tell an article only with other signs. */
function tellingMarks({ addresses, guid, text }: StoredMarks): readonly number[] {
  return [...addresses, ...given(guid), ...given(text)]
}

function unsharedMarks(entries: readonly Entry[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { marks } of entries) {
    for (const mark of tellingMarks(marks())) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count === 1).map(([mark]) => mark))
}

/** An entry that gave its article the id needs no mark to be found again. */
function marksToKeep({ article, marks }: Entry, articleId: string, unshared: ReadonlySet<number>): readonly number[] {
  const own = article.articleId === articleId ? [] : [marks().entry]
  return [...own, marks().headline, ...tellingMarks(marks()).filter(mark => unshared.has(mark))]
}

function given<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value]
}
