/** Finds what a page says in English while it is to speak another language. */
import type { Page } from 'playwright-core'
import { messagesOf, parametersOf, translations, type Message, type Translation } from '../support/catalogues.ts'
import { samplesOf } from '../support/message-samples.ts'
import { sameWords } from '../support/same-words.ts'

/** Text, names and hints of everything that can be seen, shadow roots included; what is marked as being in a language of its own
 *  is content and no word of the page, and so is what is longer than any sentence. */
function shownTexts(): readonly string[] {
  const names = ['aria-label', 'title', 'placeholder', 'aria-description', 'alt']
  const isOwn = (element: Element): boolean => !element.hasAttribute('lang') || element === document.documentElement
  const textsOf = (root: ParentNode): readonly string[] => [...root.children].flatMap(element => {
    if (!isOwn(element) || ['STYLE', 'SCRIPT', 'IFRAME', 'NOSCRIPT'].includes(element.tagName)) return []
    if (!element.checkVisibility() && getComputedStyle(element).display === 'none') return []
    const texts = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent ?? '')
    const attributes = names.map(name => element.getAttribute(name) ?? '')
    return [...texts, ...attributes, ...element.shadowRoot ? textsOf(element.shadowRoot) : [], ...textsOf(element)]
  })
  return textsOf(document).map(text => text.replaceAll(/\s+/g, ' ').trim())
    .filter(text => /\p{L}{2}/u.test(text) && text.length <= 300)
}

/** Of patterns with more gaps, one could take a minute to see that a text is not of its kind. */
const mostGaps = 3

/** English messages as patterns, whatever is put into them; those that are too short to mean only that are left out. */
export async function englishPatterns(): Promise<ReadonlyMap<string, RegExp>> {
  const [messages, parameters] = await Promise.all([messagesOf('english'), parametersOf()])
  const enough = [...messages].filter(([path]) => !path.startsWith('failures.')).map(([path, message]) => {
    const [given = []] = samplesOf(parameters.get(path) ?? [], path)
    return [path, typeof message === 'function' ? String(message(...given)) : message] as const
  }).filter(([, words]) => words.replaceAll(/‹\w+›|\P{L}/gu, '').length >= 5 && words.split('‹').length - 1 <= mostGaps)
  return new Map(enough.map(([path, words]) => [path, patternOf(words)]))
}

function patternOf(words: string): RegExp {
  const escaped = words.replaceAll(/\s+/g, ' ').replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`^${escaped.replaceAll(/‹\w+›/g, '.+').replaceAll(/\d[\d,.]*/g, String.raw`[\d,.\s]+`)}$`)
}

/** Paths and texts of what stands there in English and has other words in the language. */
export async function englishLeft(
  page: Page, language: Translation, patterns: ReadonlyMap<string, RegExp>
): Promise<readonly string[]> {
  const [texts, own] = await Promise.all([page.evaluate(shownTexts), messagesOf(translations[language])])
  const same = new Set([...sameWords.everywhere, ...sameWords[language]])
  const words = new Set([...own.values()].filter((message: Message) => typeof message === 'string'))
  return [...new Set(texts)].filter(text => !words.has(text)).flatMap(text => {
    const found = [...patterns].find(([path, pattern]) => !same.has(path) && pattern.test(text))
    return found ? [`${found[0]}: ${text}`] : []
  })
}
