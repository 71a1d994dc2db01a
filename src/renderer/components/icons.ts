import { svg, html, type TemplateResult } from 'lit'

function icon(path: TemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">${path}</svg>`
}

export const icons = {
  menu: icon(svg`<path d="M2 4h12M2 8h12M2 12h12"/>`),
  search: icon(svg`<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/>`),
  close: icon(svg`<path d="m3.5 3.5 9 9m0-9-9 9"/>`),
  back: icon(svg`<path d="M10 3 5 8l5 5"/>`),
  add: icon(svg`<path d="M8 3v10M3 8h10"/>`),
  up: icon(svg`<path d="m4 10 4-4 4 4"/>`),
  down: icon(svg`<path d="m4 6 4 4 4-4"/>`),
  grip: icon(svg`<path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01"/>`),
  out: icon(svg`<path d="M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5"/>`)
} as const
