import { TextDecoder } from 'node:util'
import { analyse } from 'chardet'

export interface DecodedText {
  readonly text: string
  /** WHATWG name of the encoding the bytes were read in. */
  readonly encoding: string
  /** True when nothing said so and the bytes alone had to tell. */
  readonly isGuessed?: true
}

export interface EncodingHints {
  /** The answer's `content-type`. */
  readonly contentType?: string
  /** The reader's own choice for this feed; it overrules everything. */
  readonly encoding?: string
}

/** Bytes enough to find a declaration, or to guess by. */
const declarationLength = 2_048
const guessLength = 65_536
/** Fewer signs beyond ASCII may be a mere ornament. */
const leastForScript = 12

/** Text from bytes of a feed or page. Order: the reader's choice, byte order mark, HTTP charset, the document's own
 *  declaration, valid UTF-8, a guess, windows-1252. A declaration that the bytes contradict is passed over. */
export function decodeText(bytes: Uint8Array, hints: EncodingHints = {}): DecodedText {
  const chosen = decoderFor(hints.encoding)
  if (chosen) return decodeWith(chosen, bytes)
  const marked = decoderFor(encodingOfMark(bytes))
  if (marked) return decodeWith(marked, bytes)

  const utf8 = tryStrictly(new TextDecoder('utf-8', { fatal: true }), bytes)
  const isAscii = utf8?.text.length === bytes.length
  const declared = [charsetOf(hints.contentType), ...declaredEncodings(bytes)]
    .map(label => decoderFor(label, true)).filter(decoder => decoder !== undefined)
    .filter(decoder => isPossible(decoder.encoding, bytes))
  for (const decoder of declared) {
    // Text of another encoding that is valid UTF-8 by chance does not occur; pages saved anew with an old prolog do.
    if (utf8 && !isAscii) return utf8
    const decoded = tryStrictly(decoder, bytes)
    if (decoded) return decoded.text.search(turnedCase) < 0 ? decoded : mirrored(decoded, bytes)
  }
  return utf8 ?? damaged(bytes, declared.map(decoder => decoder.encoding))
}

/** KOI8-R and windows-1251 have their capitals where the other has its small letters: a word read in the wrong one begins small
 *  and goes on in capitals. */
const mirrors: Readonly<Record<string, string>> = { 'windows-1251': 'koi8-r', 'koi8-r': 'windows-1251', 'koi8-u': 'windows-1251' }
const turnedCase = /(?<!\p{L})[а-яё][А-ЯЁ]{2}/u

/** As the encoding that it is taken for, where most of its words with a capital have it in the wrong place. */
function mirrored(decoded: DecodedText, bytes: Uint8Array): DecodedText {
  const other = decoderFor(mirrors[decoded.encoding])
  const turned = decoded.text.match(/(?<!\p{L})[а-яё][А-ЯЁ]{2,}(?!\p{L})/gu)?.length ?? 0
  const usual = decoded.text.match(/(?<!\p{L})[А-ЯЁ][а-яё]{2,}(?!\p{L})/gu)?.length ?? 0
  return other && turned > usual ? { ...decodeWith(other, bytes), isGuessed: true } : decoded
}

/** No encoding fits without an error. UTF-8 with a few broken bytes is still UTF-8; otherwise chardet guesses. */
function damaged(bytes: Uint8Array, declared: readonly string[]): DecodedText {
  const lenient = decodeWith(new TextDecoder('utf-8'), bytes)
  const broken = countBroken(lenient)
  const whole = lenient.text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  if (whole > broken) return lenient
  const otherwise = decoderFor(declared.find(encoding => encoding !== 'utf-8'))
  if (otherwise) return decodeWith(otherwise, bytes)
  return { ...decodeWith(guess(bytes) ?? new TextDecoder('windows-1252'), bytes), isGuessed: true }
}

/** What chardet thinks of the words: it counts pairs of letters, and mark-up is English. `<` and `>` stand for themselves in
 *  every encoding that is left here. A guess that the bytes contradict is none; one or two may be broken. */
function guess(bytes: Uint8Array): TextDecoder | undefined {
  const from = Math.max(0, bytes.findIndex(byte => byte > 0x7f) - 256)
  const sample = bytes.subarray(from, from + guessLength)
  const words = Buffer.from(sample).toString('latin1').replace(/<[^<>]*>/g, ' ')
  const guesses = analyse(Buffer.from(words, 'latin1')).flatMap(match => decoderFor(match.name) ?? [])
  return guesses.find(decoder => !decoder.encoding.startsWith('utf-') && countBroken(decodeWith(decoder, sample)) <= 2)
}

function countBroken({ text }: DecodedText): number {
  return text.match(/\ufffd/g)?.length ?? 0
}

function encodingOfMark([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  // `<?` in UTF-16 without a mark (XML 1.0, appendix F).
  if (first === 0x3c && second === 0 && fourth === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c && third === 0) return 'utf-16be'
  return undefined
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType ?? '')?.[1]
}

function declaredEncodings(bytes: Uint8Array): readonly (string | undefined)[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationLength))
  return [
    /<\?xml[^>]*?\sencoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1],
    /<meta[^>]*?\scharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1],
    /<meta[^>]*?\scontent\s*=\s*["'][^"']*?charset=\s*([\w.:-]+)/i.exec(head)?.[1]
  ]
}

/** A declaration that could be read byte by byte does not stand in UTF-16. */
function isPossible(encoding: string, bytes: Uint8Array): boolean {
  if (encoding === 'windows-1252') return !isOtherScript(bytes)
  return !encoding.startsWith('utf-16') || bytes.subarray(0, 64).includes(0)
}

/** Servers call everything Latin-1 that they know nothing of. In texts of Western Europe accented letters stand alone; where most
 *  signs beyond ASCII stand four in a row, they are the letters of another script. */
function isOtherScript(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, guessLength)).toString('latin1')
  const beyond = text.match(/[\x80-\xff]/g)?.length ?? 0
  const inRuns = text.match(/[\x80-\xff]{4,}/g)?.join('').length ?? 0
  return beyond >= leastForScript && inRuns * 2 > beyond
}

function decoderFor(label: string | undefined, fatal = false): TextDecoder | undefined {
  if (!label) return undefined
  try {
    return new TextDecoder(aliases[label.toLowerCase()] ?? label, { fatal })
  } catch {
    return undefined
  }
}

/** Names seen in feeds that the WHATWG list does not have. */
const aliases: Readonly<Record<string, string>> = {
  'latin-1': 'latin1', 'utf_8': 'utf-8', utf8mb4: 'utf-8', unicode: 'utf-8', 'iso-latin-1': 'latin1', win1251: 'windows-1251',
  win1252: 'windows-1252', cp936: 'gbk', cp932: 'shift_jis', cp949: 'euc-kr', 'koi-8r': 'koi8-r'
}

function tryStrictly(decoder: TextDecoder, bytes: Uint8Array): DecodedText | undefined {
  try {
    return decodeWith(decoder, bytes)
  } catch {
    return undefined
  }
}

/** TextDecoder takes one byte order mark away; files put together by programs have more, also in their middle. */
function decodeWith(decoder: TextDecoder, bytes: Uint8Array): DecodedText {
  return { text: decoder.decode(bytes).replaceAll('\ufeff', ''), encoding: decoder.encoding }
}
