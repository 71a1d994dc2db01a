/** Exchange rates of the two banks: fetched when somebody converts and they are stale, never by themselves; the last good ones
 *  stay. */
import { Failure, toFailure } from '../../shared/failure.ts'
import type { DayRates, MoneyView, RateSource } from '../../shared/money.ts'
import type { Fetcher } from '../network/index.ts'
import type { Archive, Clock, Log, RateAddresses } from '../ports.ts'
import type { WorkerPool } from '../workers/pool.ts'

/** The banks' own. Ninety days come in one file; all since 1999 in another, which is fetched once, for an older day. */
export const rateAddresses: RateAddresses = {
  ecbRecent: 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml',
  ecbHistory: 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.xml',
  cbr: 'https://www.cbr.ru/scripts/XML_daily.asp'
}

export interface RateKeeper {
  /** The rates that hold on a calendar day, fetched first where they are stale. Never throws for a bank that does not answer. */
  ratesFor(source: RateSource, date: string): Promise<DayRates | undefined>
  /** The newest that are known, without asking anybody. */
  states(): MoneyView['sources']
}

const hour = 3_600_000
/** Banks publish once on a working day. */
const staleAfter = 6 * hour
const failedPause = hour / 4

export function createRateKeeper(parts: {
  readonly archive: Pick<Archive, 'saveRates' | 'findRates' | 'listRateDates' | 'readMemo' | 'saveMemo'>
  readonly fetcher: Fetcher
  readonly clock: Clock
  readonly log: Log
  readonly pool: Pick<WorkerPool, 'run'>
  readonly addresses?: RateAddresses
}): RateKeeper {
  const { archive, fetcher, clock, log, pool, addresses = rateAddresses } = parts
  const failures = new Map<RateSource, { readonly failure: Failure; readonly at: number }>()
  const underWay = new Map<string, Promise<void>>()

  const now = (): number => clock.now().getTime()
  const fetchedAt = (source: RateSource): string | undefined => archive.readMemo(`rates-fetched/${source}`)

  /** The European bank's file of ninety days, or of all; the Russian bank's of one day. */
  async function fetchDays(source: RateSource, date: string | undefined): Promise<readonly DayRates[]> {
    const url = source === 'cbr' ? ofDay(addresses.cbr, date) : date === undefined ? addresses.ecbRecent : addresses.ecbHistory
    const outcome = await fetcher.fetch({ url, kind: 'rates' })
    return outcome.kind === 'fetched' ? pool.run('read-rates', { source, bytes: outcome.bytes }) : []
  }

  /** `date`: of a day in the past; else the newest. One order of a kind at a time. */
  async function fetchRates(source: RateSource, date?: string): Promise<void> {
    const key = `${source} ${date ?? ''}`
    const known = underWay.get(key)
    if (known) return known
    const order = readAndKeep(source, date).finally(() => underWay.delete(key))
    underWay.set(key, order)
    return order
  }

  async function readAndKeep(source: RateSource, date: string | undefined): Promise<void> {
    try {
      const days = await fetchDays(source, date)
      // The Bank of Russia sets tomorrow's rate today; a day further off is a fault of theirs or of somebody between.
      const latest = new Date(now() + 48 * hour).toISOString().slice(0, 10)
      const sound = days.filter(day => day.date <= latest)
      if (sound.length === 0) throw new Failure('rates-broken', { bank: source })
      archive.saveRates(sound)
      if (date === undefined) archive.saveMemo(`rates-fetched/${source}`, clock.now().toISOString())
      failures.delete(source)
    } catch (error) {
      failures.set(source, { failure: toFailure(error), at: now() })
      log.warn('rates cannot be had', { source, reason: toFailure(error).code })
    }
  }

  function isStale(source: RateSource): boolean {
    const failed = failures.get(source)
    if (failed && now() - failed.at < failedPause) return false
    const last = fetchedAt(source)
    return last === undefined || Math.abs(now() - Date.parse(last)) >= staleAfter
  }

  /** Longer than a bank's holidays: the day itself was never fetched. */
  function isGap(found: DayRates | undefined, date: string): boolean {
    return found === undefined || Date.parse(date) - Date.parse(found.date) > 12 * 24 * hour
  }

  return {
    async ratesFor(source, date) {
      if (isStale(source)) await fetchRates(source)
      const found = archive.findRates(source, date)
      if (!isGap(found, date) || date >= clock.now().toISOString().slice(0, 10) || failures.has(source)) return found
      await fetchRates(source, date)
      return archive.findRates(source, date)
    },
    states: () => (['ecb', 'cbr'] as const).map(source => {
      const dates = archive.listRateDates(source, 20_000)
      const [newest, oldest, at, failed] = [dates[0], dates.at(-1), fetchedAt(source), failures.get(source)]
      return {
        source, ...(newest !== undefined && { newest }), ...(oldest !== undefined && { oldest }),
        ...(at !== undefined && { fetchedAt: at }),
        ...(failed && { failure: { code: failed.failure.code, details: failed.failure.details } })
      }
    })
  }
}

/** `?date_req=02/03/2002` */
function ofDay(address: string, date: string | undefined): string {
  if (date === undefined) return address
  const [year, month, day] = date.split('-')
  return `${address}?date_req=${day}/${month}/${year}`
}
