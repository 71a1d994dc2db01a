import type { TextDirection } from '../../shared/article.ts'
import { baseLanguage } from './base-language.ts'
import { countScripts } from './script-of.ts'

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** Which way a text runs. Its letters decide, as most of them stand: an Arabic headline may begin with a Latin name.
 *  `language` (BCP 47) decides for a text without letters. */
export function directionOf(text: string, language?: string): TextDirection {
  const counts = countScripts(text)
  const rightward = (counts.get('Arabic') ?? 0) + (counts.get('Hebrew') ?? 0)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (all > 0) return rightward * 2 > all ? 'rtl' : 'ltr'
  return rightToLeft.has(baseLanguage(language) ?? '') ? 'rtl' : 'ltr'
}
