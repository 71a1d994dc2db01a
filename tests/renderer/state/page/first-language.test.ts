import { expect, onTestFinished, test, vi } from 'vitest'
import { chooseFirstLanguage } from '../../../../src/renderer/state/page/first-language.ts'
import { createPage, type Page } from '../../../../src/renderer/state/page/page.ts'
import { speakIn } from '../../../../src/renderer/strings/speak-in.ts'
import { chosenLanguage } from '../../../../src/shared/interface-language.ts'
import { createAddressBar } from '../../fixture/address-bar.ts'
import { createFixtureBridge } from '../../fixture/bridge.ts'

async function open(): Promise<Page> {
  const page = createPage(createFixtureBridge({ isEmpty: true }), createAddressBar('#/'))
  await vi.waitFor(() => expect(page.settings.state.value.value).toBeDefined())
  onTestFinished(() => backToEnglish(page))
  return page
}

/** What a page speaks is told to the whole process, and some time after it was chosen. */
async function backToEnglish({ settings, language }: Page): Promise<void> {
  const chosen = chosenLanguage(settings.state.value.value?.language, navigator.languages)
  await vi.waitFor(() => expect(language.value).toBe(chosen), 10_000)
  await speakIn('en')
}

const planLanguages = async (page: Page): Promise<readonly string[]> =>
  (await page.api.library.read({})).editionPlans.map(({ language }) => language)

test('the language chosen at first is that of the press review too, and goes back with it', async () => {
  const page = await open()
  await chooseFirstLanguage(page, 'de')
  expect(page.settings.state.value.value?.language).toBe('de')
  expect(await planLanguages(page)).toEqual(['de'])
  await chooseFirstLanguage(page, 'system', ['es-MX', 'en'])
  expect(await planLanguages(page)).toEqual(['es'])
})

test('plans that the reader made keep their languages', async () => {
  const page = await open()
  const [plan] = (await page.api.library.read({})).editionPlans
  await page.api.library.savePlan({ plan: { ...plan!, planId: 'evening', language: 'en' } })
  const before = await planLanguages(page)
  await chooseFirstLanguage(page, 'ru')
  expect(before).toHaveLength(2)
  expect(await planLanguages(page)).toEqual(before)
})
