import type { DayRates } from '../../shared/money.ts'

/** The rates that hold on a calendar day: those of the day, else of the nearest earlier one, because banks publish none at
 *  weekends. Undefined when all that is known is later. */
export function ratesOn(day: string, history: readonly DayRates[]): DayRates | undefined {
  return history.filter(({ date }) => date <= day)
    .reduce<DayRates | undefined>((latest, rates) => (latest && latest.date >= rates.date ? latest : rates), undefined)
}
