import type { City } from '../../../shared/city.ts'
import { interfaceLanguage } from '../../format/interface-language.ts'
import { dayOf } from '../../format/times.ts'
import { shell, weatherWords } from '../../strings/index.ts'
import { clocksOf, deskName, type CityClock } from '../desk/cities.ts'
import type { Page } from './page.ts'

/** Always the same, so that nothing is rendered again for its sake. */
const noCities: readonly City[] = []
const noClocks: readonly CityClock[] = []

type Parts = Pick<Page, 'settings' | 'cities' | 'clock'>

/** The time and the place of whoever reads. */
export function atDesk({ settings, cities, clock }: Parts): { now: string; zone: string; city: string } {
  const { value } = settings.state.value
  return {
    now: clock.value, zone: value?.zone ?? 'UTC',
    city: value ? deskName(cities.state.value.value ?? noCities, value, interfaceLanguage()) : ''
  }
}

export function clocksAtDesk({ settings, cities, clock }: Parts): readonly CityClock[] {
  const { value } = settings.state.value
  if (!value?.clocks?.length) return noClocks
  return clocksOf(cities.state.value.value ?? noCities, value, clock.value, interfaceLanguage())
}

/** Beside the time stands only what may be taken for the weather now. */
export function weatherAtDesk({ settings, weather }: Pick<Page, 'settings' | 'weather'>): string {
  const { value } = weather.state.value
  const isOn = settings.state.value.value?.weather?.isOn
  return isOn && value?.kind === 'known' && !value.isOld ? weatherWords.short(value.weather.temperature) : ''
}

/** Today's edition of the first plan, as its press review is called. */
export function editionOfToday(page: Parts & Pick<Page, 'digests' | 'library'>): string {
  const { now, zone } = atDesk(page)
  const [plan] = page.library.state.value.value?.editionPlans ?? []
  const row = page.digests.list.state.value.value?.find(other => other.day === dayOf(now, zone))
  return row ? shell.edition(row.planName, row.number) : plan?.name ?? ''
}
