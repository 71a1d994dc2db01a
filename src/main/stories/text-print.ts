/** The least hash of a text's shingles in each of `printLength` parts of the hashes (MinHash by one permutation; Li, Owen, Zhang
 *  2012); 0 where none fell. */
export type TextPrint = Uint32Array

const shingleWords = 4
const printLength = 64
/** Fewer words are alike by chance: two outlets' headlines of one match. */
const fewestWords = 25
/** Words read: the head of a text, as long as clustering is given it. */
const mostWords = 240

export interface TextPrinter {
  /** Of words by number. `undefined` for a text too short to tell. */
  print(words: Int32Array): TextPrint | undefined
}

/** The hashes of words are remembered by their numbers. */
export function createTextPrinter(wordOf: (word: number) => string): TextPrinter {
  const hashes = new Int32Array(mostWords)
  let known = new Int32Array(4096)

  function hashOf(word: number): number {
    if (word >= known.length) known = new Int32Array(known.buffer.transfer(word * 8))
    const hash = known[word] as number
    // A word whose hash is 0 is hashed each time.
    return hash === 0 ? known[word] = hashWord(wordOf(word)) : hash
  }

  return {
    print(words) {
      if (words.length < fewestWords) return undefined
      const count = Math.min(words.length, mostWords)
      for (let place = 0; place < count; place += 1) hashes[place] = hashOf(words[place] as number)
      return printHashes(hashes, count)
    }
  }
}

function printHashes(words: Int32Array, count: number): TextPrint {
  const print = new Uint32Array(printLength)
  for (let place = 0; place + shingleWords <= count; place += 1) {
    let hash = 0x811c9dc5
    for (let at = place; at < place + shingleWords; at += 1) hash = Math.imul(hash ^ (words[at] as number), 0x01000193)
    hash = mix(hash)
    const [bin, rest] = [hash & (printLength - 1), (hash >>> 6) + 1]
    const least = print[bin] as number
    if (least === 0 || rest < least) print[bin] = rest
  }
  return print
}

/** About which part of all their shingles two texts share, 0 to 1. */
export function sharedPart(one: TextPrint, other: TextPrint): number {
  let [filled, same] = [0, 0]
  for (let bin = 0; bin < printLength; bin += 1) {
    if (one[bin] === 0 && other[bin] === 0) continue
    filled += 1
    if (one[bin] === other[bin]) same += 1
  }
  return filled === 0 ? 0 : same / filled
}

function hashWord(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash, 31) + word.charCodeAt(at) | 0
  return hash
}

/** The last step of MurmurHash3: every bit of the hash turns on every bit of what it is made of. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
