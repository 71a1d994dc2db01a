import type { City, CityLanguage } from '../../shared/city.ts'
import type { Settings, SettingsChange } from '../../shared/settings.ts'
import { countryName } from '../format/countries.ts'
import { daysBetween, dayOf, offsetName, offsetOf, timeIn } from '../format/times.ts'

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

/** Cities for what is typed, those that begin so first: by their name, their country, and their names in the other languages,
 *  since a correspondent types what stands on the door. Capitals and diacritics make no difference. */
export function findCities(cities: readonly City[], typed: string, language: CityLanguage, most = 12): readonly NamedCity[] {
  const wanted = plain(typed)
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
  const own = plain(name)
  if (own.startsWith(wanted)) return 0
  if (beginsWord(own, wanted)) return 1
  if (Object.values(city.names).some(other => plain(other).startsWith(wanted))) return 2
  return beginsWord(plain(country), wanted) ? 3 : undefined
}

function beginsWord(text: string, wanted: string): boolean {
  return ` ${text}`.includes(` ${wanted}`)
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[-’'.\s]+/g, ' ').trim().toLowerCase()
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
  cities: readonly City[], { cityId, city, zone }: Pick<Settings, 'cityId' | 'city'> & Partial<Pick<Settings, 'zone'>>,
  language: CityLanguage
): string {
  const chosen = cities.find(other => other.cityId === cityId)
    // As a new folder names the desk: by its zone.
    ?? cities.find(other => other.names.en === city && other.zone === zone)
  return chosen?.names[language] ?? city
}

/** The change that makes a city the desk's: its date, its time, its "today". */
export function chooseCity({ cityId, name, zone }: NamedCity): SettingsChange {
  return { cityId, city: name, zone }
}

export const mostClocks = 12
