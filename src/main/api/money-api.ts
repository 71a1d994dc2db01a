import type { Api } from '../../shared/contract.ts'
import type { ConversionAnswer, DayRates, RateSource } from '../../shared/money.ts'
import { convert } from '../desk/index.ts'
import type { Archive, Clock } from '../ports.ts'
import type { RateKeeper } from '../routines/keep-rates.ts'

const dayLength = 86_400_000
/** Banks rest over Easter and New Year for four days at most. */
const oldAfterDays = 5

export function createMoneyApi(parts: {
  readonly archive: Pick<Archive, 'findRates' | 'lastRateDay'>
  readonly clock: Clock
  readonly rates: RateKeeper
  /** Who publishes in place of the two banks. */
  readonly publishers?: Readonly<Record<RateSource, string>>
}): Api['money'] {
  const { archive, clock, rates, publishers } = parts
  const today = (): string => clock.now().toISOString().slice(0, 10)

  async function convertBy(source: RateSource, args: Parameters<Api['money']['convert']>[0]): Promise<ConversionAnswer> {
    const askedDate = args.date ?? today()
    const day = await rates.ratesFor(source, askedDate)
    if (day === undefined) return { kind: 'no-day', source, askedDate }
    const conversion = convert(args.amount, args.from, args.to, day)
    if (conversion === undefined) return noRate(day, has(day, args.from) ? args.to : args.from)
    // A day to come has no rates yet: today's are not old for it.
    const latest = askedDate < today() ? askedDate : today()
    const isOld = Date.parse(latest) - Date.parse(day.date) > oldAfterDays * dayLength
    const named = { ...conversion, ...(publishers && { publisher: publishers[source] }) }
    return { kind: 'converted', conversion: named, askedDate, isOld }
  }

  function noRate({ source }: DayRates, currency: string): ConversionAnswer {
    const lastDate = archive.lastRateDay(source, currency)
    return { kind: 'no-rate', source, currency, ...(lastDate !== undefined && { lastDate }) }
  }

  return {
    async view({ date }) {
      const asked = ['9999-12-31', ...(date ? [date] : [])]
      const days = (['ecb', 'cbr'] as const).flatMap(source => asked.flatMap(day => archive.findRates(source, day) ?? []))
      return {
        currencies: [...new Set(days.flatMap(({ base, rates: known }) => [base, ...Object.keys(known)]))].sort(),
        sources: rates.states()
      }
    },

    /** Roubles are the Bank of Russia's; the other bank answers where the first has no rate. */
    async convert(args) {
      const order: readonly RateSource[] = args.source ? [args.source]
        : args.from === 'RUB' || args.to === 'RUB' ? ['cbr', 'ecb'] : ['ecb', 'cbr']
      let first: ConversionAnswer | undefined
      for (const source of order) {
        const answer = await convertBy(source, args)
        if (answer.kind === 'converted') return answer
        first ??= answer
      }
      return first as ConversionAnswer
    }
  }
}

function has({ base, rates }: DayRates, currency: string): boolean {
  return currency === base || Object.hasOwn(rates, currency)
}
