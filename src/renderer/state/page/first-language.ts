import { chosenLanguage, type LanguageChoice } from '../../../shared/interface-language.ts'
import { changeSettings } from './orders.ts'
import type { Page } from './page.ts'

/** The language that is chosen before anything is followed is that of the press review too, as long as there is only the plan
 *  that a new folder comes with. */
export async function chooseFirstLanguage(page: Page, choice: LanguageChoice, wishes = systemLanguages()): Promise<void> {
  changeSettings(page, { language: choice })
  const language = chosenLanguage(choice, wishes)
  // As they are kept, and not with names in the page's words.
  const { editionPlans: [plan, ...others] } = await page.api.library.read({})
  if (!plan || others.length > 0 || plan.language === language) return
  await page.api.library.savePlan({ plan: { ...plan, language } })
  await page.library.reload()
}

function systemLanguages(): readonly string[] {
  return globalThis.navigator?.languages ?? []
}
