import { cityLanguages, type City } from '../../shared/city.ts'

/** Whether a dateline as printed (`PARIS`, `Москва`, `LIMA, Peru`, `BERLIN/LONDON`) names the city, by any of its names.
 *  A region behind it must be the city's country: `PARIS, Texas` is another place. */
export function isFiledFrom(city: City): (dateline: string) => boolean {
  const names = new Set([...Object.values(city.names), ...city.alsoNamed ?? []].map(plain))
  const countries = new Set(countryNames(city.country).map(plain))
  return dateline => dateline.split('/').some(part => {
    const [place = '', ...regions] = part.split(/[,،]/)
    return names.has(plain(part)) || names.has(plain(place)) && regions.every(region => countries.has(plain(region)))
  })
}

/** `United Kingdom`, `UK`, `GB`, `Großbritannien` … */
function countryNames(country: string): readonly string[] {
  return [country, ...cityLanguages.flatMap(language => (['long', 'short'] as const).map(style =>
    new Intl.DisplayNames(language, { type: 'region', style }).of(country) ?? country))]
}

function plain(name: string): string {
  return name.normalize('NFKD').replaceAll(/[\p{M}.]/gu, '').replaceAll(/[\s’'-]+/g, ' ').trim().toLowerCase()
}
