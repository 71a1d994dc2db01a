import { chosenLanguage } from '../shared/interface-language.ts'
import type { Bridge } from '../shared/bridge.ts'
import { fontsLoaded } from './client/fonts-loaded.ts'
import { heedDisabled } from './components/base/heed-disabled.ts'
import { renderAgain } from './components/base/render-again.ts'
import { createPage } from './state/page/page.ts'
import { nameLanguage, speakIn } from './strings/speak-in.ts'
import './pr-app.ts'

export async function startPage(opening: Promise<Bridge>): Promise<void> {
  const { documentElement: root } = document
  // Words that do not come are English, until the settings are read and ask for them once more.
  const speaking = speakIn(chosenLanguage('system', [root.lang])).catch(() => nameLanguage(root, 'en'))
  const [bridge] = await Promise.all([opening, speaking])
  const page = createPage(bridge)
  page.language.subscribe(() => {
    nameLanguage(root, page.language.value)
    renderAgain(document)
  })
  heedDisabled(window)
  const app = document.createElement('pr-app')
  app.page = page
  await fontsLoaded()
  document.body.append(app)
}
