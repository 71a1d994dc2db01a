import { describe, expect, test } from 'vitest'
import { rateAddresses } from '../../../src/main/routines/keep-rates.ts'
import { encodeText } from '../../support/encode-text.ts'
import { patiently } from '../../support/patiently.ts'
import { emptyLibrary } from '../routines/workshop.ts'
import { openWorkbench } from './workbench.ts'

/** The workshop's day is Sunday, 22 November 2026. */
const ecb = (...days: readonly (readonly [date: string, usd: string])[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref"><Cube>${
  days.map(([date, usd]) => `<Cube time="${date}"><Cube currency="USD" rate="${usd}"/></Cube>`).join('')}</Cube></gesmes:Envelope>`

const cbr = (date: string): Uint8Array => encodeText(`<?xml version="1.0" encoding="windows-1251"?><ValCurs Date="${date}" name="Рынок">
  <Valute ID="R01235"><NumCode>840</NumCode><CharCode>USD</CharCode><Nominal>1</Nominal><Name>Доллар США</Name><Value>80,5000</Value></Valute>
  </ValCurs>`, 'windows-1251')

describe('a conversion', () => {
  test('on a Sunday takes Friday’s rate and says its date', async () => {
    const { api, http } = await openWorkbench(emptyLibrary)
    http.answer(rateAddresses.ecbRecent, { body: ecb(['2026-11-20', '1.25'], ['2026-11-19', '1.24']) })
    expect(await api.money.convert({ amount: '3', from: 'EUR', to: 'USD' })).toEqual({
      kind: 'converted', askedDate: '2026-11-22', isOld: false,
      conversion: { value: '3.75', rate: '1.25', source: 'ecb', date: '2026-11-20' }
    })
    await api.money.convert({ amount: '4', from: 'EUR', to: 'USD', date: '2026-11-19' })
    expect(http.requests.map(({ url }) => url)).toEqual([rateAddresses.ecbRecent])
  })

  test('of a day to come takes the newest rate, which is not old for that', async () => {
    const { api, http } = await openWorkbench(emptyLibrary)
    http.answer(rateAddresses.ecbRecent, { body: ecb(['2026-11-20', '1.25']) })
    expect(await api.money.convert({ amount: '3', from: 'EUR', to: 'USD', date: '2030-01-05' }))
      .toMatchObject({ kind: 'converted', askedDate: '2030-01-05', isOld: false, conversion: { date: '2026-11-20' } })
  })

  test('of roubles asks the Bank of Russia', async () => {
    const { api, http } = await openWorkbench(emptyLibrary)
    http.answer(rateAddresses.cbr, { body: cbr('21.11.2026') })
    expect(await api.money.convert({ amount: '805', from: 'RUB', to: 'USD' })).toMatchObject({ conversion: { value: '10', source: 'cbr' } })
  })

  test('of a day long past fetches that day', async () => {
    const { api, http, clock } = await openWorkbench(emptyLibrary)
    http.answer(rateAddresses.ecbRecent, { body: ecb(['2026-11-20', '1.25']) })
    http.answer(rateAddresses.ecbHistory, { body: ecb(['2026-11-20', '1.25'], ['2017-06-07', '1.1217']) })
    http.answer(`${rateAddresses.cbr}?date_req=07/06/2017`, { body: cbr('07.06.2017') })
    http.answer(rateAddresses.cbr, { body: cbr('21.11.2026') })
    expect(await patiently(clock, api.money.convert({ amount: '1', from: 'EUR', to: 'USD', date: '2017-06-08' })))
      .toMatchObject({ conversion: { value: '1.1217', date: '2017-06-07' } })
    expect(await patiently(clock, api.money.convert({ amount: '1', from: 'USD', to: 'RUB', date: '2017-06-07' })))
      .toMatchObject({ conversion: { value: '80.5', date: '2017-06-07' } })
  })

  test('of a currency that left the table says until when there was a rate', async () => {
    const { api, http } = await openWorkbench(emptyLibrary)
    const left = '<Cube time="2022-12-30"><Cube currency="HRK" rate="7.5365"/><Cube currency="USD" rate="1.0666"/></Cube>'
    http.answer(rateAddresses.ecbRecent, { body: ecb(['2026-11-20', '1.25']).replace('<Cube>', `<Cube>${left}`) })
    expect(await api.money.convert({ amount: '1', from: 'HRK', to: 'EUR' }))
      .toEqual({ kind: 'no-rate', currency: 'HRK', source: 'ecb', lastDate: '2022-12-30' })
    expect((await api.money.view({})).currencies).toEqual(['EUR', 'USD'])
    expect((await api.money.view({ date: '2023-01-01' })).currencies).toEqual(['EUR', 'HRK', 'USD'])
  })
})

describe('when the bank', () => {
  test('does not answer, sends rubbish, or rates of next month, the last good ones stay and are marked as old', async () => {
    const { api, http, clock } = await openWorkbench(emptyLibrary)
    http.answer(rateAddresses.ecbRecent, { body: ecb(['2026-11-20', '1.25']) })
    await api.money.convert({ amount: '1', from: 'EUR', to: 'USD' })
    for (const body of ['', '<html>Down for maintenance</html>', ecb(['2027-03-01', '9.99'])]) {
      http.answer(rateAddresses.ecbRecent, { status: body ? 200 : 503, body })
      clock.pass(6 * 24 * 3_600_000)
      expect(await patiently(clock, api.money.convert({ amount: '1', from: 'EUR', to: 'USD' })))
        .toMatchObject({ kind: 'converted', isOld: true, conversion: { value: '1.25', date: '2026-11-20' } })
      expect((await api.money.view({})).sources[0]).toMatchObject({ newest: '2026-11-20', failure: { code: expect.any(String) } })
    }
  })

  test('was never asked, nobody is asked by looking', async () => {
    const { api, http } = await openWorkbench(emptyLibrary)
    expect((await api.money.view({})).currencies).toEqual([])
    expect(http.requests).toEqual([])
  })
})
