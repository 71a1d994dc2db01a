import { deskCity, type City, type CityLanguage } from '../../../shared/city.ts'
import type { Settings, SettingsChange } from '../../../shared/settings.ts'
import { countryName } from '../../format/countries.ts'
import { daysBetween, dayOf, offsetName, offsetOf, timeIn } from '../../format/times.ts'

/** A city as it is offered and shown in one language. */
export interface NamedCity {
  readonly cityId: string
  readonly name: string
  readonly country: string
  readonly zone: string
}

const collators = new Map<string, Intl.Collator>()

export function nameCity({ cityId, names, country, zone }: City, language: CityLanguage): NamedCity {
  return { cityId, name: names[language], country: countryName(country, language), zone }
}

/** Cities for what is typed, those that begin so first: by their name, all their other names, since a correspondent types what
 *  stands on the door, and their country. Capitals, diacritics, ways to write an umlaut and the Arabic article make
 *  no difference. */
export function findCities(cities: readonly City[], typed: string, language: CityLanguage, most = 12): readonly NamedCity[] {
  const wanted = withoutArticle(plain(typed))
  const found = cities.flatMap(city => {
    const named = nameCity(city, language)
    const rank = rankOf(city, named, wanted)
    return rank === undefined ? [] : [{ named, rank }]
  })
  const collator = collators.get(language) ?? new Intl.Collator(language)
  collators.set(language, collator)
  return found.toSorted((a, b) => a.rank - b.rank || collator.compare(a.named.name, b.named.name))
    .slice(0, most).map(({ named }) => named)
}

function rankOf(city: City, { name, country }: NamedCity, wanted: string): number | undefined {
  const own = spellings(name)
  if (own.some(one => begins(one, wanted))) return 0
  if (own.some(one => beginsWord(one, wanted))) return 1
  const others = [...Object.values(city.names), ...city.alsoNamed ?? []].flatMap(spellings)
  if (others.some(one => begins(one, wanted) || beginsWord(one, wanted))) return 2
  return spellings(country).some(one => beginsWord(one, wanted)) ? 3 : undefined
}

/** Without its article, and with its umlauts as a keyboard without them writes them. */
function spellings(name: string): readonly string[] {
  const plainName = withoutArticle(plain(name))
  const written = name.replaceAll(/[äöüÄÖÜ]/g, letter => `${plain(letter)}e`)
  return written === name ? [plainName] : [plainName, plain(written)]
}

/** `القاهرة` is looked for as `قاهرة` too. What is only begun (`ال`) stays. */
function withoutArticle(text: string): string {
  return text.replaceAll(/(?<!\p{L})ال(?=\p{L})/gu, '')
}

/** `أبو ظبي` is written as one word too, and `newyork` is typed in haste. */
function begins(text: string, wanted: string): boolean {
  return text.replaceAll(' ', '').startsWith(wanted.replaceAll(' ', ''))
}

function beginsWord(text: string, wanted: string): boolean {
  return ` ${text}`.includes(` ${wanted}`)
}

/** Letters that Unicode does not take apart, and those that Arabic keyboards take for one another. */
const sameLetters: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ة: 'ه', ى: 'ي', ـ: ''
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
    .replaceAll(/[łøđðþßæœıةىـ]/g, letter => sameLetters[letter] ?? letter).replaceAll(/[-’'.\s]+/g, ' ').trim()
    .replace(/^st (?=\p{L})/u, 'saint ')
}

/** A city's local time as seen from the desk. */
export interface CityClock extends NamedCity {
  /** `08:02` */
  readonly time: string
  /** `UTC+1` */
  readonly offset: string
  /** Days that its calendar is ahead of the desk's: -1, 0, 1. */
  readonly dayShift: number
}

export function clockOf(city: NamedCity, now: string, deskZone: string): CityClock {
  return {
    ...city, time: timeIn(now, city.zone), offset: offsetName(offsetOf(now, city.zone)),
    dayShift: daysBetween(dayOf(now, deskZone), dayOf(now, city.zone))
  }
}

/** The desk's clocks in the reader's order; cities that are known no longer are left out. */
export function clocksOf(
  cities: readonly City[], { clocks = [], zone }: Pick<Settings, 'clocks' | 'zone'>, now: string, language: CityLanguage
): readonly CityClock[] {
  return clocks.flatMap(cityId => {
    const city = cities.find(other => other.cityId === cityId)
    return city ? [clockOf(nameCity(city, language), now, zone)] : []
  })
}

/** What the desk is called: its city in the language of the interface, or as it was typed. */
export function deskName(
  cities: readonly City[], desk: Pick<Settings, 'cityId' | 'city'> & Partial<Pick<Settings, 'zone'>>, language: CityLanguage
): string {
  return deskCity(cities, desk)?.names[language] ?? desk.city
}

/** The change that makes a city the desk's: its date, its time, its "today". */
export function chooseCity({ cityId, name, zone }: NamedCity): SettingsChange {
  return { cityId, city: name, zone }
}

export const mostClocks = 12
