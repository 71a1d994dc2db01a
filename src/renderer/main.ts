import { chosenLanguage } from '../shared/interface-language.ts'
import { askAhead } from './client/ask-ahead.ts'
import { openBridge } from './client/bridge.ts'
import { translations } from './strings/translations.ts'

// Small, and loaded before all else: the program answers while the page's script still comes, and so do the words of the language
// that the host has written into the document.
const opening = openBridge().then(bridge => askAhead(bridge))
translations[chosenLanguage('system', [document.documentElement.lang])]?.().catch(() => undefined)
const { startPage } = await import('./start-page.ts')
await startPage(opening)
