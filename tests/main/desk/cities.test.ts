import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isFiledFrom } from '../../../src/main/desk/index.ts'
import { resourcePath } from '../../../src/main/node/resources.ts'
import { cityLanguages, type City } from '../../../src/shared/city.ts'

const cities = JSON.parse(readFileSync(resourcePath('cities.json'), 'utf8')) as readonly City[]
const cityOf = (cityId: string): City => {
  const city = cities.find(other => other.cityId === cityId)
  if (!city) throw new Error(`no ${cityId}`)
  return city
}

test('a hundred and fifty newsroom cities and more, each once', () => {
  expect(cities.length).toBeGreaterThanOrEqual(150)
  expect(new Set(cities.map(({ cityId }) => cityId)).size).toBe(cities.length)
})

test('each city has its six names, a country and a zone that exist, and a place on earth to a hundredth of a degree', () => {
  const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const wrong = cities.filter(({ names, country, zone, latitude, longitude }) =>
    cityLanguages.some(language => !names[language]?.trim()) || !countries.of(country) || !isZone(zone)
    || Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || [latitude, longitude].some(degrees => degrees !== Number(degrees.toFixed(2))))
  expect(wrong).toEqual([])
})

test('names in Russian and Arabic are written in their own letters', () => {
  expect(cities.filter(({ names }) => !/^[\p{sc=Cyrillic}\p{M}\s.’'-]+$/u.test(names.ru) || !/^[\p{sc=Arabic}\p{M}\s-]+$/u.test(names.ar))).toEqual([])
})

test('what a city is called besides is the name of no other', () => {
  const all = cities.flatMap(({ cityId, names, alsoNamed = [] }) =>
    [...new Set([...Object.values(names), ...alsoNamed])].map(name => [name.toLowerCase(), cityId] as const))
  const shared = [...Map.groupBy(all, ([name]) => name)].filter(([, one]) => new Set(one.map(([, cityId]) => cityId)).size > 1)
  expect(shared.map(([name]) => name)).toEqual([])
  expect(cities.filter(({ alsoNamed }) => alsoNamed?.some(name => !name.trim())).map(({ cityId }) => cityId)).toEqual([])
})

test.each([
  ['beijing', ['BEIJING', 'PEKIN', 'Peking', 'Пекин', 'بكين', '北京'], ['北京市場', 'PEKIN, Illinois']],
  ['saint-petersburg', ['ST. PETERSBURG, Russia', 'LENINGRAD'], ['ST. PETERSBURG, Florida']],
  ['washington', ['WASHINGTON, D.C.', 'WASHINGTON, DC', 'WASHINGTON'], ['WASHINGTON, England']],
  ['paris', ['PARIS', 'Paris', 'ПАРИЖ', 'باريس', 'PARIS, France', 'BERLIN/PARIS'], ['PARIS, Texas', 'PARISH', 'Comparis', '']],
  ['london', ['LONDON', 'Londres', 'LONDON, U.K.'], ['LONDON, Ontario', 'LONDONDERRY']],
  ['sao-paulo', ['SAO PAULO', 'São Paulo', 'SÃO PAULO, Brasil'], ['SAO PAULO DE OLIVENÇA']]
])('what was filed from %s', (cityId, here, elsewhere) => {
  const isHere = isFiledFrom(cityOf(cityId))
  expect(here.filter(dateline => !isHere(dateline))).toEqual([])
  expect(elsewhere.filter(isHere)).toEqual([])
})

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
