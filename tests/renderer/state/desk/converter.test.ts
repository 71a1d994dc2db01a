import { expect, test } from 'vitest'
import { createApi } from '../../../../src/renderer/client/api.ts'
import { createConverter, offeredCurrencies, readAmount, typeAmount } from '../../../../src/renderer/state/desk/converter.ts'
import { Failure } from '../../../../src/shared/failure.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

const open = (language = 'en') => {
  const bridge = createFixtureBridge()
  return { bridge, converter: createConverter(createApi(bridge), () => language) }
}

test('converts what is typed, as it is written in the language', async () => {
  const { bridge, converter } = open('de')
  await converter.change({ amount: '1.250,5', from: 'EUR', to: 'USD' })
  expect(bridge.calls[0]).toEqual({ method: 'money.convert', args: { amount: '1250.5', from: 'EUR', to: 'USD' } })
  expect(converter.state.value.answer).toMatchObject({ kind: 'converted', conversion: { value: '2501' } })
})

test('asks nobody for what is no number, and says so; an empty field is no mistake', async () => {
  const { bridge, converter } = open()
  await converter.change({ amount: 'three' })
  expect(converter.state.value).toMatchObject({ isNoNumber: true })
  await converter.change({ amount: '' })
  expect(converter.state.value).toMatchObject({ isNoNumber: false })
  expect(bridge.calls).toEqual([])
})

test('swaps, and never converts a currency into itself', async () => {
  const { converter } = open()
  await converter.swap()
  expect(converter.state.value).toMatchObject({ from: 'USD', to: 'EUR' })
  await converter.change({ from: 'EUR' })
  expect(converter.state.value).toMatchObject({ from: 'EUR', to: 'USD' })
})

test('keeps a day until it is taken away', async () => {
  const { bridge, converter } = open()
  await converter.change({ date: '2026-11-19' })
  await converter.change({ amount: '2' })
  expect(bridge.calls.findLast(({ method }) => method === 'money.convert')?.args).toMatchObject({ amount: '2', date: '2026-11-19' })
  expect(bridge.calls.findLast(({ method }) => method === 'money.view')?.args).toEqual({ date: '2026-11-19' })
  await converter.change({ date: '' })
  expect(bridge.calls.findLast(({ method }) => method === 'money.convert')?.args).not.toHaveProperty('date')
})

test('an error is shown until the next attempt succeeds', async () => {
  const { bridge, converter } = open()
  bridge.failNext('money.convert', new Failure('internal'))
  await converter.change({})
  expect(converter.state.value.failure?.code).toBe('internal')
  await converter.change({})
  expect(converter.state.value.failure).toBeUndefined()
})

test('offers the usual currencies, those with rates and what is chosen', () => {
  const offered = offeredCurrencies({ currencies: ['EUR', 'SEK', 'USD'], sources: [] }, 'HRK', 'EUR')
  expect(offered).toEqual(['CHF', 'CNY', 'EUR', 'GBP', 'HRK', 'JPY', 'RUB', 'SEK', 'USD'])
  expect(offeredCurrencies(undefined, 'EUR')).toContain('RUB')
})

test.each(['en', 'de', 'fr', 'ru', 'ar'])('a sum that was found is typed so that it is read the same in %s', language => {
  expect(readAmount(typeAmount('1234.567', language), language)).toBe('1234.567')
})
