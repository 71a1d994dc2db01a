import { baseLanguage } from '../language/index.ts'

/** Languages that write a short word and the next one as one: l'assemblée, dell'anno. */
const eliding = new Set(['fr', 'it', 'ca', 'oc'])
const short = '[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|dell|nell|all|dall|sull|quest|quell|bell'
const elided = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${short})['’](?=\p{L})`, 'giu')

/** Where it was filed and whose text it is, as agencies begin: `BRIN, 22 Nov (Meridian) - `, `ЛЮБЕЖ, 22 ноября. /ТАСС/. `. The
 *  town stays, the agency's name goes: it makes no two events alike. */
const agency = String.raw`\p{Lu}[\p{L}\p{M}\s.&-]{1,24}`
const slug = new RegExp(String.raw`^(?<place>[^\n!?()/]{0,60}?)(?:\(${agency}\)\s*[-–—:]|/${agency}/\.?)\s`, 'u')

/** What feeds and sites hang on a text. */
const tail = new RegExp([
  String.raw`(?:the post .{1,200}? appeared first on .{1,80}$)`,
  String.raw`(?:(?:read|see|find out|learn) more(?: at| on| here)?\b.{0,60}$)`,
  String.raw`(?:(?:continue|keep) reading.{0,60}$)`,
  String.raw`(?:lire la suite.{0,60}$)`, String.raw`(?:(?:weiterlesen|mehr lesen|lesen sie mehr).{0,60}$)`,
  String.raw`(?:(?:leer más|seguir leyendo|sigue leyendo).{0,60}$)`, String.raw`(?:(?:leggi tutto|continua a leggere).{0,60}$)`,
  String.raw`(?:(?:leia mais|continue lendo).{0,60}$)`,
  String.raw`(?:(?:читать далее|читайте также|подробнее на|читайте на).{0,60}$)`,
  String.raw`(?:(?:читати далі|читайте також).{0,60}$)`
].join('|'), 'iu')

/** It stands within so many letters of the end. */
const tailLength = 300

/** The part of a text that tells of its event, of its first `length` letters. */
export function readableText(text: string, length: number, language: string | undefined): string {
  const told = text.length > length ? text.slice(0, length) : withoutTail(text)
  return withoutElisions(told.replace(slug, '$<place>'), language)
}

function withoutTail(text: string): string {
  const end = Math.max(0, text.length - tailLength)
  return text.slice(0, end) + text.slice(end).replace(tail, '')
}

export function withoutElisions(text: string, language: string | undefined): string {
  return eliding.has(baseLanguage(language) ?? '') ? text.replace(elided, '') : text
}
