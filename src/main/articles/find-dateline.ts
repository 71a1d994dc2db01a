/** The head of a text that says where it was filed. */
export interface Dateline {
  /** As printed, without date and agency: `PORT ALDER`, `AUSTIN, Texas`. */
  readonly place: string
  /** Letters it takes at the head of the text, with date, agency and dash. */
  readonly length: number
}

const monthStarts = [
  'jan', 'feb', 'fev', 'fév', 'mar', 'mär', 'apr', 'avr', 'abr', 'mai', 'may', 'mag', 'jun', 'juin', 'giu', 'jul', 'juil', 'lug',
  'aug', 'août', 'ago', 'sep', 'set', 'oct', 'okt', 'ott', 'out', 'nov', 'dec', 'déc', 'dez', 'dic', 'ene', 'gen',
  'янв', 'фев', 'март', 'апр', 'май', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек',
  'січ', 'лют', 'берез', 'квіт', 'трав', 'черв', 'лип', 'серп', 'вер', 'жовт', 'лист', 'груд'
]
/** Not `(?i:nov)`: in an expression as large as these V8 forgets it where it no longer optimizes, which is so once a process has
 *  compiled thousands of them. */
const inAnyCase = (word: string) => Array.from(word, letter => `[${letter}${letter.toUpperCase()}]`).join('')
const months = String.raw`(?:${monthStarts.map(inAnyCase).join('|')})\p{L}*\.?`
const date = String.raw`(?:${months}\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:er|º|\.)?\s(?:de\s)?${months})(?:,?\s(?:de\s)?\d{4})?`
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}’'.-]+(?:\s\p{Lu}[\p{Lu}\p{M}’'.-]*){0,3}`
const titledWord = String.raw`\p{Lu}[\p{Ll}\p{M}’'.-]+`
const titled = String.raw`${titledWord}(?:[\s-](?:${titledWord}|[a-zà-ÿ]{2,3}(?=[\s-]))){0,3}`
const arabic = String.raw`\p{Script=Arabic}+(?:\s\p{Script=Arabic}+){0,2}`
const region = String.raw`(?:[,/]\s?\p{Lu}\p{L}+\.?(?:\s\p{Lu}\p{L}+)?)?`
const agency = String.raw`(?:\([\p{L}\p{N}][\p{L}\p{N} .&+/-]{1,30}\)|/[\p{L}\p{N}][\p{L}\p{N} .-]{1,30}/)`
/** Behind a place that is not in capitals only what is an agency for certain: `President Calder (right) – …`. */
const agencies = [
  String.raw`\p{Lu}{2,5}(?:[/-]\p{Lu}{2,5})?`, String.raw`dpa(?:[/-]\p{L}+)*`, 'Reuters', 'Interfax', 'Xinhua', 'Kyodo',
  'Jiji', 'Yonhap', 'Anadolu', 'Bloomberg', 'Belga', 'Lusa', 'Keystone-ATS', 'Интерфакс', 'РИА Новости', 'رويترز',
  'أ ف ب', 'د ب أ', 'وام',
  'واس', 'قنا', 'الأناضول'
]
const knownAgency = String.raw`\((?:${agencies.join('|')})\)`
const dash = String.raw`(?:[.,:]?\s*[—–―]|[.,:]?\s+-{1,2}\s)`
const dateEnd = String.raw`(?:${dash}|[.]?-|[.:]?)`
/** `МОСКВА, 7 июня — РИА Новости.` names the agency behind the dash. */
const agencyAfter = String.raw`(?:(?:РИА Новости|ТАСС|Интерфакс|ИНТЕРФАКС\S*|TASS|Reuters|Xinhua)[.,:]\s*)?`

/** What stands in capitals before a dash and is no place. */
const notPlaces = new RegExp(`^(?:${[
  'BREAKING', 'UPDATED?', 'EXCLUSIVE', 'VIDEO', 'WATCH', 'ANALYSIS', 'OPINION', 'COMMENT', 'LIVE', 'PHOTOS?', 'NEWS',
  'REVIEW', 'CORRECTION', 'NATO', 'UNESCO', 'UNICEF', 'OPEC', 'USA', 'UK', 'EU', 'UN', 'EXKLUSIV', 'EILMELDUNG', 'URGENT',
  'DIRECT', 'EN DIRECT', 'VIDÉO', 'URGENTE', 'ÚLTIMA HORA', "ULTIM'ORA", 'СРОЧНО', 'МОЛНИЯ', 'ОБНОВЛЕНО', 'ВИДЕО', 'ФОТО',
  'НАТО', 'США', 'ООН', 'МИД', 'ЕС'
].join('|')})(?!\\p{L})`, 'u')

const patterns: readonly { readonly head: RegExp; readonly isPlace?: (place: string) => boolean }[] = [
  // PORT ALDER, November 22. —   MOSCOW, June 7. /TASS/.   МОСКВА, 7 июня.
  { head: new RegExp(String.raw`^(${capitals}${region})[,.]?\s${date}\.?\s*(?:${agency})?${dateEnd}\s*${agencyAfter}`, 'u') },
  // AUSTIN, Texas (AP) —   MADRID, 7 de junio (EFE).-
  { head: new RegExp(String.raw`^(${capitals}${region})[,.]?\s*${agency}\s*(?:${dash}|\.?-|[.:])\s*`, 'u') },
  // Paris (AFP) –   Москва. (Интерфакс) -   القاهرة (رويترز) -
  { head: new RegExp(String.raw`^((?:${titled}|${arabic})${region})[,.]?\s*${knownAgency}\s*(?:${dash}|\.?-|[.:])\s*`, 'u') },
  // LONDON —
  { head: new RegExp(String.raw`^(${capitals}${region})${dash}\s*`, 'u'), isPlace: place => place.length >= 4 },
  // 新华社北京11月22日电
  { head: /^[（(]?(?:新华社|中新社|中新网|本报|人民网)(\p{Script=Han}{2,6}?)\d{1,2}月\d{1,2}日[电電讯訊][）)]?\s*/u },
  // 【ロンドン=佐藤】
  { head: /^【([\p{Script=Katakana}\p{Script=Han}ー・]{2,12})[=＝][^】]{1,12}】\s*/u }
]

/** The dateline at the head of a text. Precision before recall: without date, agency or dash there is none. */
export function findDateline(text: string): Dateline | undefined {
  const start = text.slice(0, 160)
  for (const { head, isPlace } of patterns) {
    const [all, place] = head.exec(start) ?? []
    if (all === undefined || place === undefined || all.length === text.length) continue
    if (!notPlaces.test(place) && isPlace?.(place) !== false) return { place: place.replace(/\.$/u, ''), length: all.length }
  }
  return undefined
}
