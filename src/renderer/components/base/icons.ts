import { svg, html, type TemplateResult } from 'lit'

function icon(path: TemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">${path}</svg>`
}

/** One that points along the line of writing: in a page that is written from right to left it is mirrored. */
function turning(path: TemplateResult): TemplateResult {
  return html`<svg class="turns" viewBox="0 0 16 16" aria-hidden="true">${path}</svg>`
}

export const icons = {
  menu: icon(svg`<path d="M2 4h12M2 8h12M2 12h12"/>`),
  search: icon(svg`<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/>`),
  close: icon(svg`<path d="m3.5 3.5 9 9m0-9-9 9"/>`),
  back: turning(svg`<path d="M10 3 5 8l5 5"/>`),
  add: icon(svg`<path d="M8 3v10M3 8h10"/>`),
  done: icon(svg`<path d="m3 8.5 3.2 3.2L13 5"/>`),
  up: icon(svg`<path d="m4 10 4-4 4 4"/>`),
  down: icon(svg`<path d="m4 6 4 4 4-4"/>`),
  grip: icon(svg`<path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01"/>`),
  letters: icon(svg`<path d="M1.5 12.5 5 3.5l3.5 9M2.7 9.5h4.6M10 12.5l2.2-6 2.3 6M10.8 10.5h2.9"/>`),
  speaker: turning(svg`<path d="M2 6v4h2.5L8 13V3L4.5 6zM10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.3 6.3 0 0 1 0 9"/>`),
  pause: icon(svg`<path d="M5.5 3.5v9M10.5 3.5v9"/>`),
  play: icon(svg`<path d="m4.5 3 8 5-8 5z"/>`),
  clip: icon(svg`<path d="M4 2.5h8v11l-4-3-4 3z"/>`),
  clipped: icon(svg`<path d="M4 2.5h8v11l-4-3-4 3z" fill="currentcolor"/>`),
  unread: icon(svg`<circle cx="8" cy="8" r="4.5" fill="currentcolor"/>`),
  read: icon(svg`<circle cx="8" cy="8" r="4.5"/>`),
  before: turning(svg`<path d="M10 3 5 8l5 5"/>`),
  after: turning(svg`<path d="m6 3 5 5-5 5"/>`),
  full: icon(svg`<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"/>`),
  note: turning(svg`<path d="M3 2.5h10v7.5l-3.5 3.5H3zM9.5 13.5V10H13"/>`),
  link: icon(svg`<path d="M6.5 9.5a2.7 2.7 0 0 0 4 .2l2-2a2.7 2.7 0 0 0-3.8-3.8l-.9.9M9.5 6.5a2.7 2.7 0 0 0-4-.2l-2 2a2.7 2.7 0 0 0 3.8 3.8l.9-.9"/>`),
  undo: turning(svg`<path d="M5.5 3 2.5 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6"/>`),
  redo: turning(svg`<path d="m10.5 3 3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H10"/>`),
  out: turning(svg`<path d="M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5"/>`)
} as const
