import { expect, test } from 'vitest'
import { chooseCity, clockOf, clocksOf, deskName, findCities, nameCity } from '../../../../src/renderer/state/desk/cities.ts'
import type { City } from '../../../../src/shared/city.ts'
import { cities } from '../../fixture/cities.ts'

const namesFor = (typed: string, language: 'en' | 'de' | 'fr' | 'ru' | 'ar' = 'en'): readonly string[] =>
  findCities(cities, typed, language).map(({ name }) => name)

test('cities are found by typing in the interface’s language, whatever the diacritics', () => {
  expect(namesFor('sao')).toEqual(['São Paulo'])
  expect(namesFor('SÃO-P')).toEqual(['São Paulo'])
  expect(namesFor('лис', 'ru')).toEqual(['Лиссабон'])
  expect(namesFor('كات', 'ar')).toEqual(['كاتماندو'])
  expect(namesFor('lissa', 'de')).toEqual(['Lissabon'])
  expect(namesFor('Brésil', 'fr')).toEqual(['São Paulo'])
})

const languages = ['en', 'fr', 'de', 'es', 'ru', 'ar'] as const
const spelled: Readonly<Record<string, readonly string[]>> = {
  cairo: ['Cairo', 'Le Caire', 'Kairo', 'El Cairo', 'Каир', 'القاهرة'],
  riyadh: ['Riyadh', 'Riyad', 'Riad', 'Riad', 'Эр-Рияд', 'الرياض'],
  'abu-dhabi': ['Abu Dhabi', 'Abou Dabi', 'Abu Dhabi', 'Abu Dabi', 'Абу-Даби', 'أبوظبي'],
  istanbul: ['Istanbul', 'Istanbul', 'Istanbul', 'Estambul', 'Стамбул', 'إسطنبول'],
  zurich: ['Zurich', 'Zurich', 'Zürich', 'Zúrich', 'Цюрих', 'زيورخ'],
  munich: ['Munich', 'Munich', 'München', 'Múnich', 'Мюнхен', 'ميونخ'],
  'saint-petersburg': [
    'Saint Petersburg', 'Saint-Pétersbourg', 'Sankt Petersburg', 'San Petersburgo', 'Санкт-Петербург', 'سانت بطرسبرغ'
  ],
  'new-york': ['New York', 'New York', 'New York', 'Nueva York', 'Нью-Йорк', 'نيويورك'],
  cologne: ['Cologne', 'Cologne', 'Köln', 'Colonia', 'Кёльн', 'كولونيا'],
  kyiv: ['Kyiv', 'Kyiv', 'Kyjiw', 'Kiev', 'Киев', 'كييف'],
  'st-johns': ['St. John’s', 'Saint-Jean', 'St. John’s', 'San Juan de Terranova', 'Сент-Джонс', 'سانت جونز'],
  bogota: ['Bogotá', 'Bogota', 'Bogotá', 'Bogotá', 'Богота', 'بوغوتا'],
  beijing: ['Beijing', 'Pékin', 'Peking', 'Pekín', 'Пекин', 'بكين'],
  havana: ['Havana', 'La Havane', 'Havanna', 'La Habana', 'Гавана', 'هافانا']
}
const besides: Readonly<Record<string, readonly string[]>> = {
  beijing: ['北京'], kyiv: ['Київ'], 'saint-petersburg': ['Leningrad'], 'new-york': ['NYC']
}
const everyCity = Object.entries(spelled).map(([cityId, names]): City => ({
  ...(cities[0] as City), cityId, country: 'NL',
  names: Object.fromEntries(languages.map((language, at) => [language, names[at] ?? ''])) as City['names'],
  ...(besides[cityId] && { alsoNamed: besides[cityId] })
}))
const firstFor = (typed: string, language: 'en' | 'de' | 'ru' | 'ar' | 'es' | 'fr'): string | undefined =>
  findCities(everyCity, typed, language)[0]?.cityId

test.each([
  ['ar', 'القاهرة', 'cairo'], ['ar', 'قاهره', 'cairo'], ['ar', 'القا', 'cairo'], ['ar', 'رياض', 'riyadh'],
  ['ar', 'ابوظبي', 'abu-dhabi'],
  ['ar', 'ابو ظبي', 'abu-dhabi'], ['ar', 'اسطنبول', 'istanbul'],
  ['de', 'Zuerich', 'zurich'], ['de', 'zür', 'zurich'], ['de', 'zur', 'zurich'], ['en', 'Muenchen', 'munich'],
  ['fr', 'st john’s', 'st-johns'],
  ['es', 'bogota', 'bogota'], ['es', 'Paises Bajos', 'abu-dhabi'], ['ru', 'нью иорк', 'new-york'],
  ['ru', 'Кельн', 'cologne'], ['en', 'kiev', 'kyiv'],
  ['en', 'St. Petersburg', 'saint-petersburg'], ['de', 'st petersb', 'saint-petersburg'], ['en', 'newyork', 'new-york']
] as const)('in %s, “%s” finds %s', (language, typed, cityId) => {
  expect(firstFor(typed, language)).toBe(cityId)
})

test.each(languages)('in %s, cities are found by what they are called elsewhere, at home, before and for short', language => {
  const typed = {
    Peking: 'beijing', Beijing: 'beijing', Pékin: 'beijing', 北京: 'beijing', Київ: 'kyiv', habana: 'havana', leningr: 'saint-petersburg',
    nyc: 'new-york'
  }
  expect(Object.fromEntries(Object.keys(typed).map(one => [one, firstFor(one, language)]))).toEqual(typed)
})

test('cities are found by their whole names in every language, with and without the marks on their letters', () => {
  const lost = everyCity.flatMap(({ cityId, names }) => languages.flatMap(language => {
    const bare = names[language].normalize('NFD').replaceAll(/\p{M}/gu, '')
    return [names[language], bare].filter(typed =>
      !findCities(everyCity, typed, language, 3).some(found => found.cityId === cityId)).map(typed => `${language} ${typed}`)
  }))
  expect(lost).toEqual([])
})

test('a name in another language finds a city too, after those of one’s own', () => {
  expect(namesFor('lisboa')).toEqual(['Lisbon'])
  expect(namesFor('ka')).toEqual(['Kathmandu'])
})

test('nothing typed offers all cities by name, something unknown none', () => {
  expect(namesFor('')).toEqual(['Kathmandu', 'Lisbon', 'São Paulo'])
  expect(namesFor('Atlantis')).toEqual([])
})

test('a chosen city sets the desk’s name and zone', () => {
  const [lisbon] = findCities(cities, 'lisbon', 'fr')
  expect(lisbon && chooseCity(lisbon)).toEqual({ cityId: 'lisbon', city: 'Lisbonne', zone: 'Europe/Lisbon' })
})

test('the desk is called by its city in the language of the interface, else as it was typed', () => {
  expect(deskName(cities, { cityId: 'lisbon', city: 'Lisbon' }, 'ru')).toBe('Лиссабон')
  expect(deskName(cities, { cityId: 'gone', city: 'Port Alder' }, 'ru')).toBe('Port Alder')
  expect(deskName([], { city: 'Port Alder' }, 'ru')).toBe('Port Alder')
})

test('clocks keep the reader’s order and say whose day it is', () => {
  const clocks = clocksOf(cities, { clocks: ['kathmandu', 'gone', 'sao-paulo'], zone: 'Europe/Lisbon' }, '2026-11-22T23:10:00Z', 'en')
  expect(clocks.map(({ name, time, offset, dayShift }) => [name, time, offset, dayShift]))
    .toEqual([['Kathmandu', '04:55', 'UTC+5:45', 1], ['São Paulo', '20:10', 'UTC−3', 0]])
})

const place = (zone: string): City => ({ ...(cities[0] as City), zone })
const timeAt = (instant: string, zone: string): string => {
  const { time, offset } = clockOf(nameCity(place(zone), 'en'), instant, 'UTC')
  return `${time} ${offset}`
}

test.each([
  ['Lisbon goes forward on the last Sunday of March at one', 'Europe/Lisbon', '2026-03-29T00:59:00Z', '00:59 UTC+0', '02:00 UTC+1'],
  ['New York goes back on the first Sunday of November at two', 'America/New_York', '2026-11-01T05:59:00Z', '01:59 UTC−4', '01:00 UTC−5'],
  ['Sydney goes forward on the first Sunday of October at two', 'Australia/Sydney', '2026-10-03T15:59:00Z', '01:59 UTC+10', '03:00 UTC+11']
])('clocks are right when they change: %s', (_what, zone, before, shown, then) => {
  expect(timeAt(before, zone)).toBe(shown)
  expect(timeAt(new Date(Date.parse(before) + 60_000).toISOString(), zone)).toBe(then)
})
