import { cityLanguages, type CityLanguage } from '../../shared/city.ts'

/** The language the page speaks now, as its document says. */
export function interfaceLanguage(): CityLanguage {
  const tag = globalThis.document?.documentElement.lang.split('-')[0]
  return cityLanguages.find(language => language === tag) ?? 'en'
}
