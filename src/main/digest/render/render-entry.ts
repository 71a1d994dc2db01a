import { html, type Markup } from './html.ts'

interface Entry {
  /** Absent for what the editor wrote. */
  readonly outletName?: string
  readonly headline: string
  readonly language?: string
}

/** `Outlet: headline` in a line, in the direction of the headline: `bdi` goes by the first strong letter outside of an inner
 *  one, and an Arabic paper's English headline reads from the left. */
export function renderEntry({ outletName, headline, language }: Entry): Markup {
  const outlet = outletName === undefined ? undefined : html`<span class="outlet"><bdi>${outletName}</bdi>:</span> `
  return html`<bdi class="entry"${languageOf(language)}>${outlet}${headline}</bdi>`
}

/** ` lang="…"` of a text, for hyphens, glyph forms and screen readers; nothing when its language is not known. */
export function languageOf(language: string | undefined): Markup {
  return language === undefined ? html`` : html` lang="${language}"`
}

/** The same of a text of nobody knows which language, where its script tells: Han characters are drawn otherwise in Japanese
 *  and Korean, and Korean words are kept whole. */
export function languageByScript(text: string): Markup {
  if (/\p{Script=Hangul}/u.test(text)) return languageOf('ko')
  return languageOf(/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : undefined)
}
