import { css } from 'lit'

/** What a button opens below itself: choices, a menu. */
export const menuStyles = css`
  [popover] {
    inset: auto; margin-block: 6px; margin-inline: 8px 0; position-area: block-end span-inline-start;
    position-try-fallbacks: flip-inline, flip-block, flip-block flip-inline;
    max-height: min(80vh, 560px); overflow: auto; border: 1px solid var(--rule); border-radius: var(--radius);
    background: var(--sheet); color: var(--ink); font: 400 var(--t-m)/1.35 var(--sans);
  }
`

/** Entries of a menu; one that means nothing now says why. */
export const menuItemStyles = css`
  [role='menuitem'] {
    display: flex; width: 100%; min-height: 32px; align-items: center; padding: 4px 12px; border-radius: var(--radius);
    font: 400 var(--t-m)/1.3 var(--sans);
  }
  [role='menuitem']:focus-visible { outline-offset: -2px; }
  [role='menuitem']:hover, [role='menuitem']:focus-visible { background: var(--rail); }
  [aria-disabled='true'] { color: var(--ink-3); cursor: default; }
  [aria-disabled='true']:hover { background: none; }
  .why { display: block; font-size: var(--t-xs); color: var(--ink-3); }
`
