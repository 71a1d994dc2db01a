import { baseLanguage } from './base-language.ts'
import { isStopWord } from './stop-words.ts'

/** A capitalised word, with what stays inside it: `O'Neill`, `Jean-Luc`, `U.S.`. */
const capital = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.-]\p{L}[\p{L}\p{M}\p{N}]*)*`
/** Small words within names: `Ursula von der Leyen`, `Rio de Janeiro`. */
const particle = '(?:al|bin|da|das|de|del|della|der|di|do|dos|du|el|ibn|la|le|of|the|van|von|zu)'
const capitalRun = new RegExp(String.raw`${capital}(?:\s(?:${particle}\s){0,2}${capital})*`, 'gu')
const quoted = /[«“„"『「《]([^«»“”„"『』「」《》\n]{2,60})[»”“"』」》]/gu
const signs = ['%', '‰', '°C', 'km', 'kg', 'mph', 'GW', 'MW']
const units = [
  'percent', 'per cent', 'million', 'billion', 'trillion', 'millions?', 'milliards?', 'Millionen', 'Milliarden', 'Mio', 'Mrd',
  'Prozent', 'millones', 'milioni', 'miliardi', 'milhões', 'bilhões', 'млн', 'млрд', 'трлн', String.raw`процент\p{L}*`,
  String.raw`миллион\p{L}*`, String.raw`миллиард\p{L}*`, 'مليون', 'مليار'
]
const quantity = new RegExp(String.raw`\p{N}[\p{N}.,]*(?:\s?(?:${signs.join('|')})|\s(?:${units.join('|')}))(?!\p{L})`, 'gu')
/** What ends a sentence before a word, so that its capital tells nothing. */
const sentenceStart = /(?:^|[.!?…:]["'”»)\]]*\s+|\n\s*|[«“„"(—–-]\s*)$/u

/** Names in a text, as printed, in order of kinds: runs of capitalised words, quoted titles, numbers with their unit.
 *  Best effort and conservative: a capital at the head of a sentence, in a headline all in capitals or on a German noun
 *  alone makes no name. */
export function findNames(text: string, language?: string): readonly string[] {
  const found = new Set<string>([...findCapitalRuns(text, language), ...findQuoted(text)])
  for (const [number] of text.matchAll(quantity)) found.add(number)
  return [...found]
}

function findCapitalRuns(text: string, language: string | undefined): readonly string[] {
  const isGerman = baseLanguage(language) === 'de'
  if (!isGerman && isTitleCase(text)) return []
  return [...text.matchAll(capitalRun)].flatMap(({ 0: run, index }) => {
    const isOpening = sentenceStart.test(text.slice(Math.max(0, index - 8), index))
    const words = run.split(/\s/u)
    const name = isOpening && isStopWord((words[0] ?? '').toLowerCase(), language ?? 'en') ? words.slice(1) : words
    const isTelling = name.length > 1 || (!isOpening && !isGerman && run.length > 1) || /^\p{Lu}{2,6}$/u.test(run)
    return name.length > 0 && isTelling ? [name.join(' ')] : []
  })
}

/** The head of a text shows how it is written. */
const sampleLength = 400

/** English headlines may give every word a capital. */
function isTitleCase(text: string): boolean {
  const words = text.slice(0, sampleLength).match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? []
  return words.length > 3 && words.filter(word => /^\p{Lu}/u.test(word)).length > words.length * 0.7
}

function findQuoted(text: string): readonly string[] {
  return [...text.matchAll(quoted)]
    .map(([, inside]) => (inside ?? '').trim())
    .filter(inside => /^(?:\p{Lu}|\p{Lo})/u.test(inside) && inside.split(/\s/u).length <= 5)
}
