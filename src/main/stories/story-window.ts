import type { SharedWords, Story, StoryArticle, StoryCorrection } from '../../shared/story.ts'
import { beginComparing, countHolder, renewComparing } from './comparisons.ts'
import { readCorrections } from './corrections.ts'
import { explainPair } from './explain-pair.ts'
import { inheritIds } from './inherit-ids.ts'
import { createNameForms } from './name-forms.ts'
import { byRank, compareText, nameStory } from './name-story.ts'
import { regroup } from './regroup.ts'
import { createSurroundings } from './surroundings.ts'
import type { WindowEntry, WindowGroup } from './window-entry.ts'
import { withLanguages } from './with-languages.ts'

export interface ClusterOptions {
  /** Least mean similarity within a story, 0 to 1; higher makes smaller stories. */
  readonly threshold?: number
  /** All articles are known to be in one: their names, which tell what is told in several, are not read. */
  readonly isOneLanguage?: boolean
}

/** What became of stories since it was asked last. */
export interface StoryChanges {
  readonly changed: readonly Story[]
  readonly removedIds: readonly string[]
}

/** The articles of a moving window and their stories. An article that comes in joins a story, opens one or brings two
 *  together without the rest being looked at again. */
export interface StoryWindow {
  /** Reads articles whose stories the next `add` looks for. Those that it has already stay as they are. `known`: stories that
   *  articles were in before, by article. */
  hold(articles: readonly StoryArticle[], known?: ReadonlyMap<string, string>): void
  /** Looks for the stories of these and of all that it was given to hold. */
  add(articles: readonly StoryArticle[], known?: ReadonlyMap<string, string>): void
  /** Lets go of articles sorted before an instant. */
  removeBefore(time: string): void
  /** The reader's corrections, all of them: they win over what the words say. */
  correct(corrections: readonly StoryCorrection[]): void
  takeChanges(): StoryChanges
  /** Articles that stand alone. */
  singles(): readonly string[]
  /** Most voices first, then the latest. */
  stories(): readonly Story[]
  /** What two articles share, by how rare its words are here; they need not be in the window. */
  explain(one: StoryArticle, other: StoryArticle): SharedWords
  readonly size: number
}

/** Chosen once for all kinds of material: full texts and bare headlines. */
const defaultThreshold = 0.165
/** Less is no text that could be shown. */
const leastText = 40
/** How rare a word is changes with the window. After as many changes as this share of it all is weighed anew … */
const renewedShare = 0.1
/** … but a small one not for every few articles. */
const fewestChanges = 16

export function createStoryWindow({ threshold = defaultThreshold, isOneLanguage = false }: ClusterOptions = {}): StoryWindow {
  const entries = new Map<string, WindowEntry>()
  const groups = new Map<string, WindowGroup>()
  const touched = new Set<string>()
  const languages = new Map<string, number>()
  const nameForms = createNameForms()
  let comparing = beginComparing(nameForms)
  let corrections = readCorrections([])
  let changes = 0
  /** In the window, but compared with none of it yet. */
  const held: WindowEntry[] = []

  function enter(article: StoryArticle, storyId: string | undefined): WindowEntry {
    const read = comparing.reader.read(article, isOneLanguage)
    const entry: WindowEntry = {
      article: { ...article, text: '' }, hasText: article.text.length >= leastText, sortedMs: Date.parse(article.sortedAt),
      ...read,
      neighbours: [], similarities: [], surroundings: createSurroundings(read.read.wordCount),
      group: { members: [] }, storyId, hasLeft: false
    }
    entry.group.members = [entry]
    countHolder(comparing, entry, 1)
    entries.set(article.articleId, entry)
    return entry
  }

  function hold(articles: readonly StoryArticle[], known?: ReadonlyMap<string, string>): void {
    const fresh = [...new Map(articles.map(article => [article.articleId, article])).values()]
      .filter(({ articleId }) => !entries.has(articleId))
    for (const article of withLanguages(fresh, languages)) {
      held.push(enter(article, known?.get(article.articleId)))
    }
  }

  /** Hands on ids to the groups, and notes which stories are others now. */
  function settle(formed: readonly WindowGroup[]): void {
    const before = new Set(formed.flatMap(({ members }) => members.flatMap(({ storyId }) => storyId ?? [])))
    for (const storyId of before) {
      groups.delete(storyId)
      touched.add(storyId)
    }
    const named = inheritIds(formed, storyId => groups.has(storyId))
    for (const group of formed) {
      const storyId = named.get(group)
      for (const member of group.members) member.storyId = storyId
      if (storyId === undefined) continue
      groups.set(storyId, group)
      touched.add(storyId)
    }
  }

  function regroupAround(seeds: readonly WindowEntry[], isWhole: boolean): void {
    settle(regroup(seeds, { threshold, corrections, find: articleId => entries.get(articleId), isWhole }))
  }

  /** Weighs all articles by how rare their words are now, and groups them from nothing. */
  function renew(): void {
    changes = 0
    const sorted = [...entries.values()].toSorted((a, b) => compareText(a.article.articleId, b.article.articleId))
    comparing = renewComparing(comparing, sorted, nameForms)
    for (const entry of sorted) {
      entry.group = { members: [entry] }
      comparing.add(entry, sorted.length)
    }
    regroupAround(sorted, true)
  }

  function leave(entry: WindowEntry): void {
    entry.hasLeft = true
    entries.delete(entry.article.articleId)
    countHolder(comparing, entry, -1)
    entry.group.members = entry.group.members.filter(member => member !== entry)
    if (entry.storyId === undefined) return
    touched.add(entry.storyId)
    if (entry.group.members.length > 0) return
    groups.delete(entry.storyId)
  }

  function storyOf(storyId: string): Story | undefined {
    const group = groups.get(storyId)
    return group && nameStory(group, storyId)
  }

  return {
    hold,
    add(articles, known) {
      hold(articles, known)
      if (held.length === 0) return
      const added = held.splice(0)
      changes += added.length
      if (added.length === entries.size || changes >= Math.max(fewestChanges, entries.size * renewedShare)) return renew()
      for (const entry of added) comparing.add(entry, entries.size)
      regroupAround(added, false)
    },
    removeBefore(time) {
      const before = Date.parse(time)
      for (const entry of [...entries.values()].filter(({ sortedMs }) => sortedMs < before)) {
        leave(entry)
        changes += 1
      }
    },
    correct(list) {
      const old = corrections.articleIds
      corrections = readCorrections(list)
      const judged = [...new Set([...old, ...corrections.articleIds])].flatMap(articleId => entries.get(articleId) ?? [])
      const seeds = [...new Set(judged.flatMap(({ group }) => group.members))]
      if (seeds.length > 0) regroupAround(seeds, true)
    },
    takeChanges() {
      const stories = [...touched].map(storyId => ({ storyId, story: storyOf(storyId) }))
      touched.clear()
      return {
        changed: stories.flatMap(({ story }) => story ?? []),
        removedIds: stories.filter(({ story }) => story === undefined).map(({ storyId }) => storyId)
      }
    },
    singles: () => [...entries.values()]
      .filter(({ group }) => group.members.length === 1).map(({ article }) => article.articleId),
    stories: () => [...groups.keys()].flatMap(storyId => storyOf(storyId) ?? []).toSorted(byRank),
    explain: (one, other) => explainPair(one, other, {
      read: article => comparing.reader.read(article), words: comparing.words, names: comparing.names,
      size: entries.size, factorOf: articleId => entries.get(articleId)?.surroundings.factor ?? 1
    }),
    get size() {
      return entries.size
    }
  }
}
