import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { interfaceLanguage } from '../../../../src/renderer/format/interface-language.ts'
import { list, number, span } from '../../../../src/renderer/format/numbers.ts'
import { createLoader, type Loader } from '../../../../src/renderer/state/base/loaded.ts'
import { followLanguage } from '../../../../src/renderer/state/settings/page-language.ts'
import type { Readable } from '../../../../src/renderer/state/base/store.ts'
import { shell } from '../../../../src/renderer/strings/index.ts'
import { speakIn } from '../../../../src/renderer/strings/speak-in.ts'
import type { InterfaceLanguage, LanguageChoice } from '../../../../src/shared/interface-language.ts'
import type { Settings } from '../../../../src/shared/settings.ts'

let settings: Loader<Settings>
const choose = (language: LanguageChoice): void => settings.put({ language } as Settings)

/** A catalogue is a file of its own, which takes some time to be read. */
const spokenIs = (spoken: Readable<InterfaceLanguage>, language: InterfaceLanguage): Promise<void> =>
  vi.waitFor(() => expect(spoken.value).toBe(language), 10_000)

beforeEach(() => { settings = createLoader(async () => ({}) as Settings) })
afterEach(() => speakIn('en'))

test('speaks and counts in the language that the settings name, and in another when they name that', async () => {
  const spoken = followLanguage(settings, () => ['en'], () => {})
  choose('de')
  await spokenIs(spoken, 'de')
  expect([shell.undo, number(48_210), list(['a', 'b'])]).toEqual(['Rückgängig', '48.210', 'a und b'])
  choose('ru')
  await spokenIs(spoken, 'ru')
  expect([shell.undo, span(72)]).toEqual(['Отменить', '1 ч 12 мин'])
})

test('takes the language of the system where the settings leave it to that', async () => {
  const spoken = followLanguage(settings, () => ['nl', 'es-AR'], () => {})
  choose('system')
  await spokenIs(spoken, 'es')
})

test('of several that are chosen one after the other, the last one counts', async () => {
  const spoken = followLanguage(settings, () => [], () => {})
  choose('fr')
  choose('ar')
  choose('en')
  choose('fr')
  await spokenIs(spoken, 'fr')
  expect(interfaceLanguage()).toBe('fr')
})

test('stays with what it speaks before the settings are read, and when they change in something else', async () => {
  const told: string[] = []
  const spoken = followLanguage(settings, () => ['en'], () => {})
  spoken.subscribe(() => told.push(spoken.value))
  settings.put({ theme: 'dark' } as Settings)
  await Promise.resolve()
  expect(told).toEqual([])
})
