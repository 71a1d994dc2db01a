/** Newsroom cities: where a desk sits, and where correspondents file from. */

/** Languages of the interface, as BCP 47 tags. */
export const cityLanguages = ['en', 'fr', 'de', 'es', 'ru', 'ar'] as const
export type CityLanguage = typeof cityLanguages[number]

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
