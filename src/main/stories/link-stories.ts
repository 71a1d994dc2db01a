import type { StoryLink } from '../../shared/story.ts'
import type { NamedArticle, StoryNaming } from '../../shared/story-questions.ts'
import { areSamePlainName, isUnspaced } from './plain-names.ts'
import { leastSharedNames, storyNames } from './story-names.ts'

const leastWeight = 0.8
const mostLinks = 12
/** What weighs less is no reason worth showing. */
const leastShown = 0.1

/** Other stories of the same matter: those that share names with this one. A name that many articles have, a country or the
 *  month of a dateline, says little. `rarity`: by the key of a name, 1 for one that a single article has, 0 for all. */
export function linkStories(
  story: readonly NamedArticle[], candidates: readonly StoryNaming[], rarity: ReadonlyMap<string, number>
): readonly StoryLink[] {
  const own = storyNames(story)
  const leastNames = leastSharedNames(story)
  const weightOf = (key: string): number => (rarity.get(key) ?? 1) ** 2
  const ownKeys = [...own.keys()].toSorted((a, b) => weightOf(b) - weightOf(a))
  return [...Map.groupBy(candidates, ({ storyId }) => storyId)]
    .map(([storyId, articles]) => ({ storyId, keys: sharedKeys(ownKeys, [...storyNames(articles).keys()]) }))
    .map(({ storyId, keys }) => ({ storyId, keys, weight: keys.reduce((sum, key) => sum + weightOf(key), 0) }))
    .filter(({ keys, weight }) => keys.length >= leastNames && weight >= leastWeight)
    .toSorted((a, b) => b.weight - a.weight || (a.storyId < b.storyId ? -1 : 1))
    .slice(0, mostLinks)
    .map(({ storyId, keys }) => ({
      storyId, sharedNames: keys.filter(key => weightOf(key) >= leastShown).map(key => own.get(key) ?? key)
    }))
}

/** Articles that an archive is taken to have beside its own, so that in a small one not every name is common. */
const smoothing = 200

/** How rare names are, by how many of `total` articles have them. */
export function rarityOfNames(counts: ReadonlyMap<string, number>, total: number): ReadonlyMap<string, number> {
  const all = total + smoothing
  return new Map([...counts].map(([key, count]) => [key, Math.log(all / Math.max(1, count)) / Math.log(all)]))
}

/** Own keys that others have too, of parts of one name without spaces one. Where headlines give every word a capital, single
 *  words stand for names: one of them is shared with a name that it is part of, but no name is shared twice. */
function sharedKeys(own: readonly string[], others: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  const plain: string[] = []
  return own.filter(key => {
    if (plain.some(one => areSamePlainName(one, key))) return false
    const other = others.find(one => one === key) ?? others.find(one => isPart(key, one) || isPart(one, key))
    if (other === undefined || taken.has(other)) return false
    taken.add(other)
    if (isUnspaced(key)) plain.push(key)
    return true
  })
}

function isPart(word: string, name: string): boolean {
  if (isUnspaced(word)) return areSamePlainName(word, name)
  return !word.includes(' ') && name.split(' ').includes(word)
}
