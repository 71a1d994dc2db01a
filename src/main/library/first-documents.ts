/** What a new data folder starts with. */
import { chosenLanguage, type InterfaceLanguage } from '../../shared/interface-language.ts'
import { defaultSections, type EditionPlan, type Library } from '../../shared/library.ts'
import type { Settings } from '../../shared/settings.ts'

function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** A press review is written as the machine's own programs speak, where we can. */
function machineLanguage(): InterfaceLanguage {
  return chosenLanguage('system', [Intl.DateTimeFormat().resolvedOptions().locale])
}

/** `America/Argentina/Buenos_Aires` → Buenos Aires */
function cityOf(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
}

export function firstSettings(): Settings {
  const zone = machineZone()
  return { schemaVersion: 1, theme: 'system', zone, city: cityOf(zone), refreshMinutes: 30, pictures: 'store', hasSingleKeys: true }
}

/** One press review a day, so that the first can be made at once. */
function firstPlan(now: string): EditionPlan {
  return {
    planId: 'daily', name: 'Daily press review', days: [1, 2, 3, 4, 5, 6, 7], cutOff: '07:00', zone: machineZone(),
    windowHours: 24,
    firstNumber: 1, maxBlocks: 12, language: machineLanguage(), activeFrom: now, isAutomatic: true
  }
}

export function firstLibrary(now: string): Library {
  return { schemaVersion: 1, outlets: [], subscriptions: [], sections: defaultSections, editionPlans: [firstPlan(now)] }
}
