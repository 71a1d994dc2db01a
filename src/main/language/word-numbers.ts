import { isSpacedPlane, splitFolded } from './split-words.ts'

/** Words by number, in the order in which they were met. */
export interface WordNumbers {
  /** The numbers of a text's words, cut as `splitWords` does, in their order. `folded` comes from `foldText`. */
  read(folded: string): Int32Array
  /** The same in an array that the next call fills anew: for whoever looks at each number once. */
  skim(folded: string): Int32Array
  /** The number of one word as `splitWords` gives it. */
  numberOf(word: string): number
  wordOf(number: number): string
  size(): number
}

/** Finds words by their letters where they stand in the text, which is copied to where its units can be read without asking V8
 *  for each: that halves the time. To cut words out first, as keys for a map, takes ten times as long, and the same few thousand
 *  words make up all articles. A word is known by 64 bits of hash: among the tens of thousands of one table two share them once
 *  in ten thousand million tables, and the random seed keeps a text from being made for it. */
export function createWordNumbers(seed = Math.trunc(Math.random() * 2 ** 32)): WordNumbers {
  const words: string[] = []
  let slots = openSlots(4096)
  let room = openRoom(4096)

  function find(text: string, from: number, to: number, one: number, other: number): number {
    const place = placeOf(slots, one, other)
    const known = slots.fields[place] ?? 0
    if (known > 0) return known - 1
    words.push(ownCopy(text.slice(from, to)))
    fill(slots, place, words.length, one, other)
    if (words.length * 2 > slots.mask) slots = grown(slots)
    return words.length - 1
  }

  function scan(text: string): Int32Array {
    const { units, found } = roomFor(text)
    let count = 0
    for (let at = 0; at < text.length; at += 1) {
      let unit = units[at]!
      let kind = kindOf(unit)
      if (kind > mark) continue
      const start = at
      let one = seed
      let other = ~seed
      do {
        one = nextOne(one, unit)
        other = nextOther(other, unit)
        at += 1
        unit = units[at]!
        kind = kindOf(unit)
      } while (kind <= mark || (kind === joint && kindOf(units[at + 1]!) === letter))
      found[count] = find(text, start, at, one, other)
      count += 1
    }
    return found.subarray(0, count)
  }

  /** With the text's units in their place, and behind them what ends a word. */
  function roomFor(text: string): Room {
    if (room.units.length <= text.length) room = openRoom(text.length * 2 + 1)
    room.bytes.write(text, 'utf16le')
    room.units[text.length] = 0
    return room
  }

  const numberOf = (word: string): number => {
    let one = seed
    let other = ~seed
    for (let at = 0; at < word.length; at += 1) {
      one = nextOne(one, word.charCodeAt(at))
      other = nextOther(other, word.charCodeAt(at))
    }
    return find(word, 0, word.length, one, other)
  }
  const skim = (folded: string): Int32Array =>
    (isSpacedPlane(folded) ? scan(folded) : Int32Array.from(splitFolded(folded), numberOf))
  return {
    read: folded => skim(folded).slice(), skim,
    numberOf, wordOf: number => words[number] ?? '', size: () => words.length
  }
}

function nextOne(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function nextOther(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x5bd1e995) ^ (hash >>> 13)
}

/** Where a text is read. */
interface Room {
  readonly units: Uint16Array
  /** The same memory. */
  readonly bytes: Buffer
  /** No text has more words than units. */
  readonly found: Int32Array
}

function openRoom(length: number): Room {
  const units = new Uint16Array(length)
  return { units, bytes: Buffer.from(units.buffer), found: new Int32Array(length) }
}

/** Of each slot one above the number of its word, 0 where there is none, and the two hashes, beside each other, so that the
 *  processor fetches them together. */
interface Slots {
  readonly fields: Int32Array
  /** The number of slots, a power of two, less one. */
  readonly mask: number
}

const fieldsOfSlot = 4

function openSlots(size: number): Slots {
  return { fields: new Int32Array(size * fieldsOfSlot), mask: size - 1 }
}

/** Where in the fields the word stands, or where it belongs. */
function placeOf({ fields, mask }: Slots, one: number, other: number): number {
  let slot = (one ^ (one >>> 15)) & mask
  for (;;) {
    const place = slot * fieldsOfSlot
    if (fields[place] === 0 || (fields[place + 1] === one && fields[place + 2] === other)) return place
    slot = (slot + 1) & mask
  }
}

function fill({ fields }: Slots, place: number, number: number, one: number, other: number): void {
  fields[place] = number
  fields[place + 1] = one
  fields[place + 2] = other
}

function grown({ fields, mask }: Slots): Slots {
  const slots = openSlots((mask + 1) * 2)
  for (let place = 0; place < fields.length; place += fieldsOfSlot) {
    const [number = 0, one = 0, other = 0] = fields.subarray(place, place + 3)
    if (number > 0) fill(slots, placeOf(slots, one, other), number, one, other)
  }
  return slots
}

/** V8 keeps the whole text alive behind a slice of thirteen letters or more. */
function ownCopy(slice: string): string {
  return slice.split('').join('')
}

/** In the order of what may begin a word, may go on, may join two parts of one. */
const letter = 1
const mark = 2
const joint = 3
const neither = 4

/** Kinds of UTF-16 units as they are met: asking Unicode for each letter takes longer than all else here. */
const kinds = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const known = kinds[unit] ?? neither
  return known === 0 ? learnKind(unit) : known
}

function learnKind(unit: number): number {
  const text = String.fromCharCode(unit)
  const kind = /[\p{L}\p{N}]/u.test(text) ? letter : /\p{M}/u.test(text) ? mark : /['.,]/.test(text) ? joint : neither
  kinds[unit] = kind
  return kind
}
