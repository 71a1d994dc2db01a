import { expect, test } from 'vitest'
import { convert, readCbrRates, readEcbRates } from '../../../src/main/desk/index.ts'
import { encodeText } from '../../support/encode-text.ts'

const ecb = (days: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
  <gesmes:subject>Reference rates</gesmes:subject>
  <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
  <Cube>${days}</Cube>
</gesmes:Envelope>`

const friday = '<Cube time="2026-11-20"><Cube currency="USD" rate="1.25"/><Cube currency="JPY" rate="160.40"/></Cube>'
const thursday = '<Cube time="2026-11-19"><Cube currency="USD" rate="1.24"/><Cube currency="HRK" rate="N/A"/></Cube>'

const cbr = (body: string): Uint8Array => encodeText(
  `<?xml version="1.0" encoding="windows-1251"?><ValCurs Date="21.11.2026" name="Foreign Currency Market">${body}</ValCurs>`,
  'windows-1251')
const valute = (code: string, nominal: string, name: string, value: string): string =>
  `<Valute ID="R0"><NumCode>000</NumCode><CharCode>${code}</CharCode><Nominal>${nominal}</Nominal><Name>${name}</Name><Value>${value}</Value></Valute>`

test('reads the European Central Bank’s days, the newest first, without currencies that have no rate', () => {
  expect(readEcbRates(ecb(thursday + friday))).toEqual([
    { source: 'ecb', date: '2026-11-20', base: 'EUR', rates: { USD: { units: '1.25', base: '1' }, JPY: { units: '160.40', base: '1' } } },
    { source: 'ecb', date: '2026-11-19', base: 'EUR', rates: { USD: { units: '1.24', base: '1' } } }
  ])
})

test('reads the Bank of Russia’s day: windows-1251, decimal comma, nominal', () => {
  const rates = readCbrRates(cbr(valute('JPY', '100', 'Иен', '52,1000') + valute('USD', '1', 'Доллар США', '80,4000')))
  expect(rates).toEqual({
    source: 'cbr', date: '2026-11-21', base: 'RUB',
    rates: { JPY: { units: '100', base: '52.1000' }, USD: { units: '1', base: '80.4000' } }
  })
})

test('refuses documents without a single whole rate', () => {
  expect(() => readEcbRates('<html><body>Down for maintenance</body></html>')).toThrow(expect.objectContaining({ code: 'rates-broken' }))
  expect(() => readEcbRates(ecb('<Cube time="2026-13-40"><Cube currency="USD" rate="1"/></Cube>'))).toThrow()
  expect(() => readCbrRates(cbr(''))).toThrow(expect.objectContaining({ code: 'rates-broken' }))
  expect(() => readCbrRates(cbr(valute('USD', '0', 'Доллар', '80,4')))).toThrow()
})

test('converts over the bank’s own currency without rounding on the way', () => {
  const [day] = readEcbRates(ecb(friday))
  if (!day) throw new Error('no day')
  expect(convert('3', 'EUR', 'USD', day)).toMatchObject({ value: '3.75', rate: '1.25', date: '2026-11-20', source: 'ecb' })
  expect(convert('1604', 'JPY', 'USD', day)).toMatchObject({ value: '12.5' })
  expect(convert('3000000000000.01', 'EUR', 'EUR', day)?.value).toBe('3000000000000.01')
  expect(convert('0.1', 'USD', 'USD', day)?.value).toBe('0.1')
})

test('divides by the nominal amount', () => {
  const day = readCbrRates(cbr(valute('JPY', '100', 'Иен', '52,1') + valute('USD', '1', 'Доллар', '80,4')))
  expect(convert('200', 'JPY', 'RUB', day)?.value).toBe('104.2')
  expect(convert('521', 'RUB', 'JPY', day)?.value).toBe('1000')
})

test('answers nothing for a currency that left the table, or that is named like a property of all objects', () => {
  const [day] = readEcbRates(ecb(friday))
  if (!day) throw new Error('no day')
  expect(convert('1', 'RUB', 'EUR', day)).toBeUndefined()
  expect(convert('1', 'constructor', 'EUR', day)).toBeUndefined()
})
