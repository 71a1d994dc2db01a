import { css } from 'lit'

/** What a button opens below itself: choices, a menu. */
export const menuStyles = css`
  [popover] {
    inset: auto; margin: 6px 4px; position-area: block-end span-inline-start;
    position-try-fallbacks: flip-inline, flip-block, flip-block flip-inline;
    max-height: min(80vh, 560px); overflow: auto; border: 1px solid var(--rule); border-radius: var(--radius);
    background: var(--sheet); color: var(--ink); font: 400 var(--t-m)/1.35 var(--sans);
  }
`
