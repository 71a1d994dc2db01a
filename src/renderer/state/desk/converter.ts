import type { Api } from '../../../shared/contract.ts'
import { toFailure, type Failure } from '../../../shared/failure.ts'
import type { ConversionAnswer, MoneyView } from '../../../shared/money.ts'
import { readDecimal } from '../../../shared/sums/read-decimal.ts'
import { createLoader, type Loader } from '../base/loaded.ts'
import { createStore, type Readable } from '../base/store.ts'

export interface ConverterState {
  /** As typed. */
  readonly amount: string
  readonly from: string
  readonly to: string
  /** Calendar day; absent: today. */
  readonly date?: string
  readonly isAsking: boolean
  readonly answer?: ConversionAnswer
  readonly failure?: Failure
  /** What is typed is no number. */
  readonly isNoNumber: boolean
}

export type ConverterChange = { readonly [Key in 'amount' | 'from' | 'to' | 'date']?: string | undefined }

/** Converts a sum as it is typed. */
export interface Converter {
  readonly state: Readable<ConverterState>
  readonly view: Loader<MoneyView>
  /** Takes what is given and converts; banks are asked where what is known is stale. */
  change(change: ConverterChange): Promise<void>
  swap(): Promise<void>
}

/** What is offered before each bank was asked for the first time: the roubles of the one that only roubles ask for, too. */
const usual = ['CHF', 'CNY', 'EUR', 'GBP', 'JPY', 'RUB', 'USD']

export function createConverter(api: Api, language: () => string): Converter {
  const state = createStore<ConverterState>({ amount: '1', from: 'EUR', to: 'USD', isAsking: false, isNoNumber: false })
  const view = createLoader(() => api.money.view({ ...(state.value.date && { date: state.value.date }) }))
  let turn = 0

  async function ask(): Promise<void> {
    const { amount, from, to, date } = state.value
    const mine = turn += 1
    const decimal = readAmount(amount, language())
    if (decimal === undefined) {
      state.set({ amount, from, to, ...(date && { date }), isAsking: false, isNoNumber: amount.trim() !== '' })
      return
    }
    state.patch({ isAsking: true, isNoNumber: false })
    try {
      const answer = await api.money.convert({ amount: decimal, from, to, ...(date && { date }) })
      if (mine !== turn) return
      state.set({ amount, from, to, ...(date && { date }), isAsking: false, isNoNumber: false, answer })
      await view.reload()
    } catch (error) {
      if (mine === turn) state.patch({ isAsking: false, failure: toFailure(error) })
    }
  }

  return {
    state,
    view,
    change: async change => {
      const { isAsking: _, failure: _failure, ...before } = state.value
      const given = Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value)) as typeof before
      const next = { ...before, ...given, amount: change.amount ?? before.amount }
      const { date, ...rest } = next
      const isToday = 'date' in change && !change.date
      state.set({ ...rest, to: otherThan(next.from, next.to, before.from), isAsking: false, ...(date && !isToday && { date }) })
      await ask()
    },
    swap: async () => {
      state.patch({ from: state.value.to, to: state.value.from })
      await ask()
    }
  }
}

/** A currency is not converted into itself: the other side takes the one that was left. */
function otherThan(from: string, to: string, left: string): string {
  if (to !== from) return to
  return left !== from ? left : from === 'EUR' ? 'USD' : 'EUR'
}

/** A typed amount as the contract takes it; a point and a comma both part decimals where they can mean nothing else. */
export function readAmount(typed: string, language: string): string | undefined {
  return readDecimal(typed.trim(), language)
}

/** A decimal as it is typed in a language: where a point before three digits groups, a comma parts the decimals. */
export function typeAmount(decimal: string, language: string): string {
  return language === 'en' ? decimal : decimal.replace('.', ',')
}

/** Currencies to choose from: the usual ones, those with rates, and the two that are chosen. */
export function offeredCurrencies(view: MoneyView | undefined, ...chosen: readonly string[]): readonly string[] {
  return [...new Set([...usual, ...view?.currencies ?? [], ...chosen])].toSorted()
}
