import { css } from 'lit'

/** What every element starts from: a reset, visible focus, and no motion for those who want none. */
export const base = css`
  *, *::before, *::after { box-sizing: border-box; }
  :host([hidden]), [hidden] { display: none !important; }
  h1, h2, h3, h4, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  /* No word alone on the last line. */
  p, dd { text-wrap: pretty; }
  fieldset { border: 0; min-width: 0; }
  legend { padding: 0; }
  a { color: inherit; text-decoration: none; }
  button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: start; cursor: pointer; }
  button[aria-disabled='true'] { cursor: default; }
  img { display: block; max-width: 100%; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
  code { font: 500 0.8125rem/1.4 var(--sans); overflow-wrap: anywhere; unicode-bidi: plaintext; }
  /* What unfolds has the arrow of our own choices, at the edge of its words. */
  summary { cursor: pointer; list-style: none; display: flex; align-items: baseline; gap: 6px; }
  summary::before {
    content: ''; flex: none; width: 10px; height: 10px; margin-inline-start: -2px; background: currentcolor; forced-color-adjust: none;
    clip-path: polygon(36% 4%, 81% 50%, 36% 96%, 24% 84%, 58% 50%, 24% 16%);
  }
  summary:dir(rtl)::before { transform: scaleX(-1); }
  details[open] > summary::before { transform: rotate(90deg); }
  /* Chromium fills what is not ticked with grey in the dark: here it is as empty as on paper. */
  input:is([type='checkbox'], [type='radio']) { width: 18px; height: 18px; margin: 0; flex: none; }
  input[type='checkbox']:not(:checked, :indeterminate), input[type='radio']:not(:checked) {
    appearance: none; border: 1px solid var(--edge); border-radius: 3px; background: var(--sheet);
  }
  input[type='radio']:not(:checked) { border-radius: 50%; }
  .quiet { color: var(--ink-2); }
  .figures { font-variant-numeric: tabular-nums; }
  .unseen {
    position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  kbd {
    font: 500 0.6875rem/1 var(--sans); border: 1px solid var(--button-edge); border-radius: 3px; padding: 2px 5px;
    color: var(--ink-3); unicode-bidi: plaintext;
  }
  @media (pointer: coarse), (max-width: 759px) { .button kbd, form kbd { display: none; } }
  /* Arabic letters are joined: spaces would tear them, and a slant that no face was drawn for spoils them. They reach
     higher and lower. */
  :dir(rtl) { letter-spacing: normal !important; font-synthesis-style: none; }
  :host :is(h1, .headline, .standfirst, .text):dir(rtl) { line-height: 1.6; }
  /* The same over a list whether it is the page's h1 or not. */
  :host .title:dir(rtl) { line-height: 1.35; }
  /* Forced colours draw a transparent edge too, and leave no wash behind what is chosen. */
  @media (forced-colors: active) {
    :is(.tabs, .spans, .ways, .parts, .narrow) > :not([aria-current], [aria-pressed='true']) { border-color: Canvas; }
    .chip:is([aria-current], [aria-pressed='true']) {
      forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText;
    }
  }
`

export const buttons = css`
  .button {
    min-height: 32px; padding: 0 14px; border: 1px solid var(--button-edge); border-radius: 16px; background: var(--sheet);
    font: 600 var(--t-s)/1.2 var(--sans); display: inline-flex; align-items: center; justify-content: center; gap: 8px;
    color: var(--ink); transition: border-color var(--quick); white-space: nowrap;
  }
  .button:hover:not([aria-disabled='true']) { border-color: var(--ink-3); }
  .button[aria-disabled='true'] { color: var(--ink-3); cursor: default; }
  .button.small { min-height: 28px; padding: 0 11px; }
  .button.go { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
  .button.go:hover:not([aria-disabled='true']) { border-color: var(--ink); }
  .button.go[aria-disabled='true'] { background: none; border-color: var(--rule); color: var(--ink-3); }
  .link {
    min-height: 24px; font: 600 var(--t-s)/1.3 var(--sans); color: var(--ink-2); display: inline-flex; align-items: center;
  }
  .link[aria-disabled='true'] { color: var(--ink-3); }
  .link:hover:not([aria-disabled='true']), a.plain:hover { color: var(--accent); text-decoration: underline; text-underline-offset: 0.2em; }
  .icon {
    width: 28px; height: 28px; border-radius: 50%; display: inline-grid; place-items: center; color: var(--ink-2); flex: none;
  }
  .icon:hover:not([aria-disabled='true']) { background: var(--rail); color: var(--ink); }
  .icon[aria-disabled='true'] { opacity: 0.35; cursor: default; }
  svg {
    width: 16px; height: 16px; fill: none; stroke: currentcolor; stroke-width: 1.7; stroke-linecap: round;
    stroke-linejoin: round;
  }
  .turns:dir(rtl) { transform: scaleX(-1); }
`

export const fields = css`
  .field, .field label { display: grid; gap: 4px; }
  .field span:first-child, legend { font: 600 var(--t-s)/1.3 var(--sans); }
  .hint { font: 400 var(--t-s)/1.35 var(--sans); color: var(--ink-2); text-wrap: pretty; }
  input:not([type='checkbox'], [type='radio']), select, textarea {
    font: 400 var(--t-m)/1.35 var(--sans); color: var(--ink); background: var(--sheet); border: 1px solid var(--edge);
    border-radius: var(--radius); padding: 6px 10px; min-height: 36px; width: 100%; min-width: 0;
  }
  /* Addresses, passwords and what stands for an address are written from left to right in any language. */
  input:is([inputmode='url'], [type='url'], [type='password']) { direction: ltr; }
  /* Chromium insets the words of a choice by four pixels of its own, and makes its line higher than that of a field. */
  select { padding: 5px 6px; }
  input[list]::-webkit-calendar-picker-indicator { transform: scale(0.7); }
  ::placeholder { color: var(--ink-3); opacity: 1; }
  input::-webkit-search-cancel-button { filter: grayscale(1); }
  .choice { display: flex; gap: 8px; align-items: center; min-height: 28px; }
  /* As high as the field that it stands beside. */
  :is(input:not([type='checkbox'], [type='radio'], [hidden]), select) ~ .button { min-height: 36px; border-radius: 18px; padding-inline: 14px; }
`

/** Headlines, kickers and facts, as they recur from the front page to the press review. */
export const type = css`
  .kick { font: 600 var(--t-xs)/1.3 var(--sans); letter-spacing: 0.02em; color: var(--accent); }
  .kick .more, .kick button { color: var(--ink-3); font-weight: 500; }
  .facts { font: 400 0.8125rem/1.4 var(--sans); color: var(--ink-2); font-variant-numeric: tabular-nums; }
  .progress-line { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; }
  progress { width: 72px; height: 6px; accent-color: var(--accent); }
  .facts b { font-weight: 600; color: var(--ink); }
  .headline { font-family: var(--serif); font-weight: 600; text-wrap: balance; overflow-wrap: anywhere; }
  /* Scripts without spaces between words would break in the midst of one: their headlines break at a space or a mark. */
  :host .headline:is(:lang(zh), :lang(ja), :lang(ko)) { word-break: keep-all; letter-spacing: 0; line-height: 1.25; }
  /* On a page from right to left, most headlines may still be in Latin letters: they keep their direction, and stand at the edge
     of their list. Chromium knows the standard's value by its old name alone. */
  .headline[dir='ltr']:not(h1, textarea), .text[dir='ltr'] { text-align: -webkit-match-parent; text-align: match-parent; }
  .unbroken { white-space: nowrap; }
  .headline a:hover { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.12em; }
  .title { font: 650 1.1875rem/1.15 var(--serif); }
  .part { font: 650 0.875rem/1.15 var(--sans); }
  mark { background: var(--mark); color: var(--ink); padding: 0 1px; }
  [dir='rtl'] { line-height: 1.45; }
`

/** A view that is read from top to bottom: its column and title, its ways back and what stands where nothing is yet. */
export const columnStyles = css`
  :host { display: block; height: 100%; overflow: auto; position: relative; container-type: inline-size; }
  /* In a wide window columns of any width begin where the widest stands in the middle. */
  .page { max-width: 772px; padding: 22px var(--page-gutter) 48px; margin-inline-start: max(0px, (100cqi - 1120px) / 2); }
  h1 { font-size: var(--t-2xl); line-height: 1.1; letter-spacing: -0.012em; }
  /* The arrow of a way back stands at the edge of the column, not the square around it. */
  .page > .link:has(> .turns) { margin-inline-start: -5px; gap: 6px; }
  h1 + .quiet { margin-top: 8px; }
  p, dd { text-wrap: pretty; }
  .none { margin-top: 18px; font: 400 1.0625rem/1.45 var(--serif); color: var(--ink-2); max-width: 54ch; }
  @media (max-width: 759px) { .page { padding-block: 16px 32px; } }
`

/** A part of the settings. What is said later takes no room before. */
export const settingsPartStyles = css`
  section { border-top: 2px solid var(--rule-strong); margin-top: 20px; padding: 10px 0 4px; display: grid; gap: 16px; }
  h2.part { font: 600 var(--t-l)/1.2 var(--serif); text-decoration: var(--gone-to, none); text-underline-offset: 0.3em; }
  .choice ~ .hint { margin-inline-start: 26px; }
  [tabindex] { scroll-margin-block-start: 20px; }
  section > [aria-live]:empty { display: contents; }
  /* A part that was gone to is focused for what is read aloud, not to be worked with. Its heading may stand in another shadow tree. */
  [tabindex] { --gone-to: none; }
  [tabindex]:focus-visible { outline: none; border-radius: 0; --gone-to: underline; }
`

export const dialogStyles = css`
  dialog {
    --inset: 26px; --above: 22px;
    border: 1px solid var(--rule); border-radius: var(--radius); background: var(--sheet); color: var(--ink);
    padding: var(--above) var(--inset); width: min(520px, calc(100vw - 24px)); max-height: calc(100dvh - 24px);
    scroll-padding-block: var(--above) 76px;
  }
  dialog::backdrop { background: var(--veil); }
  dialog form { display: grid; gap: 14px; }
  dialog p { text-wrap: pretty; }
  .answers { display: flex; justify-content: flex-end; flex-wrap: wrap; gap: 8px; }
  /* Stays at hand over the dialogue's lower padding, whatever has to be scrolled. */
  :where(dialog) .answers {
    position: sticky; inset-block-end: calc(-1 * var(--above)); margin-block: -12px calc(-1 * var(--above));
    padding-block: 12px var(--above); background: linear-gradient(to bottom, transparent, var(--sheet) 12px);
  }
  @media (max-width: 600px) { dialog { --inset: 18px; --above: 18px; } }
  /* In a window as low as a large zoom makes it they would hide half of what they answer: there they stand behind it. */
  @media (max-height: 399px) {
    dialog { scroll-padding-block: var(--above); }
    :where(dialog) .answers { position: static; }
  }
`

export const failureStyles = css`
  .failure {
    border-inline-start: 3px solid var(--accent); padding-block: 6px; padding-inline-start: 12px;
    font: 400 var(--t-s)/1.4 var(--sans); display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; text-wrap: pretty;
  }
`

/** A number in a line that can be asked, and the list behind it. */
export const askedNumber = css`
  button {
    font: inherit; color: inherit; padding: 5px 0; margin: -5px 0; text-decoration: underline dotted 1px;
    text-underline-offset: 0.25em;
  }
  button:hover { color: var(--accent); }
  /* On the side that has more room, and no higher than that: the number stays in sight. */
  [popover] {
    inset: auto; margin-block: 6px; margin-inline: 0 8px; position-area: block-end span-inline-end;
    position-try: most-block-size flip-block, flip-inline, flip-block flip-inline; max-height: min(500px, 100% - 12px);
    overflow: auto;
    border: 1px solid var(--rule); border-radius: var(--radius); background: var(--sheet); color: var(--ink); padding: 12px 14px;
    letter-spacing: 0;
  }
`
