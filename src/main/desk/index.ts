/** What a desk has at hand: exchange rates of two central banks, cities, the weather. */
export { readCbrRates } from './cbr-rates.ts'
export { convert } from './convert.ts'
export { readEcbRates } from './ecb-rates.ts'
export { forecastAddress, readForecast } from './forecast.ts'
export { isFiledFrom } from './is-filed-from.ts'
export { readRates } from './read-rates.ts'
