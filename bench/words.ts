import { pick, type Random } from './random.ts'

const onsets = ['b', 'br', 'd', 'f', 'g', 'gr', 'h', 'k', 'l', 'm', 'n', 'p', 'pl', 'r', 's', 'st', 't', 'tr', 'v', 'w']
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
const codas = ['', 'n', 'r', 's', 'l', 'm', 'nd', 'rt', 'ck']

/** The commonest words of English prose, commonest first: without them no text would be taken for English. */
const commonest = ('the of and to in a is that for it was on are as with his they at be this from have or by one had not but ' +
  'what all were when we there can an your which their said if do will each about how up out them then she many some so these ' +
  'would other into has more her two like him see time could no make than first been its who now people').split(' ')

/** English function words, then invented ones; a word's frequency falls with its rank, as in Zipf's law. */
export function makeVocabulary(random: Random, size: number): readonly string[] {
  const words = new Set(commonest)
  while (words.size < size) {
    const syllables = 1 + Math.floor(random() * 3)
    words.add(Array.from({ length: syllables }, () => pick(random, onsets) + pick(random, vowels) + pick(random, codas)).join(''))
  }
  return [...words]
}

export function makeText(random: Random, vocabulary: readonly string[], length: number): string {
  const word = (): string => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? vocabulary[0] ?? ''
  return Array.from({ length }, word).join(' ')
}
