/** The sentences of the desk: cities and their clocks, the weather, the converter. */
import type { RateSource } from '../../../shared/money.ts'
import type { Sky } from '../../../shared/weather.ts'
import { number } from '../../format/numbers.ts'
import { longDay, momentIn } from '../../format/times.ts'

export const citiesPage = {
  title: 'Cities',
  intro: 'Where your desk is decides what “today” means. Further cities are shown as clocks.',
  desk: 'Your desk',
  choose: 'City of your desk',
  chooseHint: 'Type a city or a country.',
  select: (city: string) => city ? `Select the city: now ${city}` : 'Select the city',
  noneFound: 'None of the newsroom cities is called so.',
  keepTyped: (typed: string) => `Call the desk “${typed}” and keep its time zone`,
  time: (time: string, offset: string) => `${time} ${offset}`,
  filedFrom: (city: string) => `Filed from ${city}`,
  clocks: 'Clocks',
  addClock: 'Add a clock',
  removeClock: (city: string) => `Remove the clock of ${city}`,
  earlier: (city: string) => `Move ${city} up`,
  removed: (city: string) => `Clock of ${city} removed`,
  noClocks: 'No clocks yet. Add the cities your correspondents file from.',
  full: (most: number) => `${number(most)} clocks are as many as there is room for.`,
  dayShift: (days: number): string => days === 0 ? 'today' : days > 0 ? 'tomorrow' : 'yesterday',
  noneFiled: (city: string) => `No article is known to be filed from ${city}.`
}

/** What the sky does. */
export const skies: Readonly<Record<Sky, string>> = {
  clear: 'clear', 'partly-cloudy': 'partly cloudy', overcast: 'overcast', fog: 'fog', drizzle: 'drizzle', rain: 'rain', snow: 'snow',
  'rain-showers': 'rain showers', 'snow-showers': 'snow showers', thunderstorm: 'thunderstorm', showers: 'showers'
}

export const weatherWords = {
  title: 'Weather',
  switch: 'Show the weather of the desk’s city',
  hint: 'Asks the service below for the place of the city, no finer than a kilometre. Off until you switch it on.',
  now: (degrees: number, sky: string) => `${number(Math.round(degrees))} °C, ${sky}`,
  short: (degrees: number) => `${number(Math.round(degrees))} °C`,
  wind: (speed: number) => `wind ${number(Math.round(speed))} km/h`,
  day: (date: string, least: number, most: number, sky: string) =>
    `${date}: ${number(Math.round(least))} to ${number(Math.round(most))} °C, ${sky}`,
  old: (observedAt: string, zone: string, now: string) => `Old: of ${momentIn(observedAt, zone, now)}.`,
  noCity: 'Choose one of the newsroom cities, and its weather is shown here.',
  source: 'Weather data by Open-Meteo.com, under CC BY 4.0',
  invented: 'Weather invented for the demo',
  sourceUrl: 'https://open-meteo.com/',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  licence: 'the licence',
  terms: 'Weather data by Open-Meteo.com, under CC BY 4.0. Free for non-commercial use; newsrooms that earn with it need a key of their own.',
  address: 'Address of the service',
  addressHint: 'An Open-Meteo service, theirs or your own.',
  key: 'Key of the service',
  keyHint: 'Kept among the secrets, sent to this service alone and only over https.',
  saveKey: 'Save key',
  removeKey: 'Remove key',
  keySaved: 'Key saved',
  keyRemoved: 'Key removed',
  acceptPlain: 'Keep it readable on this computer'
}

const banks: Readonly<Record<RateSource, string>> = { ecb: 'European Central Bank', cbr: 'Bank of Russia' }
const inventedBanks: Readonly<Record<RateSource, string>> = {
  ecb: 'Bank of the Harbour Union, invented for the demo', cbr: 'Bank of the River Lands, invented for the demo'
}

export const converter = {
  title: 'Currency converter',
  intro: 'Reference rates of two central banks, fetched when you convert. They are for information, not for trading.',
  amount: 'Amount',
  from: 'From',
  to: 'To',
  date: 'Rates of',
  swap: 'Swap the currencies',
  convert: 'Convert',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The clipboard is not open to this page.',
  close: 'Close',
  asking: 'Asking the bank…',
  noNumber: 'This is no number. Type digits, with a point or a comma before the decimals.',
  currency: (name: string, code: string) => `${code} · ${name}`,
  result: (amount: string, from: string, value: string, to: string) => `${amount} ${from} = ${value} ${to}`,
  bank: (source: RateSource, isDemo: boolean) => isDemo ? inventedBanks[source] : banks[source],
  source: (rate: string, bank: string, date: string) => `${rate} · ${bank}, ${longDay(date)}`,
  copyText: (result: string, bank: string, date: string) => `${result} (${bank}, ${longDay(date)})`,
  earlier: (asked: string, date: string) => `No rates were published for ${longDay(asked)}: these are of ${longDay(date)}.`,
  old: (date: string) => `These rates are old: the newest that are known are of ${longDay(date)}.`,
  left: (currency: string, bank: string, lastDate: string) =>
    `The ${bank} has published no rate of ${currency} since ${longDay(lastDate)}.`,
  useLast: (lastDate: string) => `Use ${longDay(lastDate)}`,
  noRate: (currency: string, bank: string) => `The ${bank} publishes no rate of ${currency}.`,
  noDay: (asked: string, bank: string) => `No rates of the ${bank} are known for ${longDay(asked)}.`,
  sums: 'Sums in this article',
  noSums: 'No sum of money stands in this article.'
}
