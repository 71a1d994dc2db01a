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
}
