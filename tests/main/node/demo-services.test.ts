import { expect, test } from 'vitest'
import { readForecast, readRates } from '../../../src/main/desk/index.ts'
import { demoServiceHosts, demoServices, openServiceDocument } from '../../../src/main/node/demo-services.ts'

/** A Sunday. */
const now = new Date('2026-11-22T09:00:00Z')
const bytesOf = (address: string): Uint8Array => openServiceDocument(new URL(address), now)?.bytes ?? new Uint8Array()

test('the demo’s banks publish in the form of the real ones, on working days, up to today', () => {
  const recent = readRates('ecb', bytesOf(demoServices.rates.ecbRecent))
  expect(recent[0]).toMatchObject({ date: '2026-11-20', base: 'EUR' })
  expect(recent.every(({ date }) => ![0, 6].includes(new Date(date).getUTCDay()))).toBe(true)
  expect(readRates('ecb', bytesOf(demoServices.rates.ecbHistory)).at(-1)?.date).toMatch(/^2024-/)
  const [daily] = readRates('cbr', bytesOf(`${demoServices.rates.cbr}?date_req=07/06/2025`))
  expect(daily).toMatchObject({ date: '2025-06-06', base: 'RUB', rates: { JPY: { units: '100' } } })
})

test('the demo’s weather is read as a forecast', () => {
  expect(readForecast(bytesOf(`${demoServices.weather}?latitude=1`), 'lisbon', now)).toMatchObject({ observedAt: now.toISOString(), code: 3 })
})

test('all of them stand under names that no network resolves', () => {
  expect(demoServiceHosts.filter(host => !host.endsWith('.example'))).toEqual([])
  const hosts = [...Object.values(demoServices.rates), demoServices.weather].map(address => new URL(address).hostname)
  expect(new Set(hosts)).toEqual(new Set(demoServiceHosts))
  expect(openServiceDocument(new URL('http://harbour-union-bank.example/elsewhere'), now)).toBeUndefined()
})
