/** Newsroom cities: where a desk sits, and where correspondents file from. */

import { interfaceLanguages, type InterfaceLanguage } from './interface-language.ts'

/** In which they have names. */
export const cityLanguages = interfaceLanguages
export type CityLanguage = InterfaceLanguage

export interface City {
  readonly cityId: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** IANA. */
  readonly zone: string
  /** Degrees, north and east, to two decimals: a kilometre or so. */
  readonly latitude: number
  readonly longitude: number
  readonly names: Readonly<Record<CityLanguage, string>>
  /** What it is called where it lies, was called before, or is called for short: `北京`, `Leningrad`, `NYC`. */
  readonly alsoNamed?: readonly string[]
}

/** The newsroom city where the desk is: as it was chosen, else as a new folder names the desk, by its zone. */
export function deskCity(
  cities: readonly City[], { cityId, city, zone }: { readonly cityId?: string; readonly city: string; readonly zone?: string }
): City | undefined {
  return cities.find(other => other.cityId === cityId) ?? cities.find(other => other.names.en === city && other.zone === zone)
}
