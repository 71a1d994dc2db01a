import { css } from 'lit'

export const newsStyles = css`
  .list { display: grid; grid-template-rows: auto minmax(0, 1fr); overflow: visible; }
  pr-article-rows { min-height: 0; }
  .chips { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 9px; font-size: 0.78125rem; align-items: center; }
  .chip {
    border: 1px solid var(--rule); border-radius: 12px; padding: 0 9px; min-height: 24px; color: var(--ink-2);
    background: var(--sheet); font: 400 0.78125rem/1.3 var(--sans); display: inline-flex; align-items: center;
  }
  .chip:hover { border-color: var(--ink-3); }
  .chip[aria-pressed='true'] {
    border-color: var(--accent); color: var(--accent); background: var(--accent-wash); font-weight: 600;
  }
  .to-top, .to-list { display: none; }
  @media (max-width: 759px) {
    .to-top { display: inline-flex; }
    .to-list { display: inline-flex; justify-self: start; padding: 10px var(--gutter); gap: 6px; }
    :host(:not([hasarticle])) .list[data-away] { display: none; }
    :host(:not([hasarticle])) .pane[data-shown] { display: grid; grid-template-rows: auto minmax(0, 1fr); }
  }
  /* In a low window the head scrolls away, and the rows have all of the height. */
  @media (max-height: 479px) { .list { grid-template-rows: auto 100%; overflow: auto; } }
  pr-mark-menu { margin-inline-start: auto; }
  .shown { display: flex; gap: 10px; justify-content: space-between; align-items: baseline; margin-top: 6px; font-size: 0.8125rem; }
  .shown span { min-width: 0; color: var(--ink-2); }
  .shown .link { font-size: 0.78125rem; white-space: nowrap; }
  /* Over the list and not in it: what waits must not push what is read. */
  .waiting { position: absolute; inset-inline: 0; bottom: 14px; text-align: center; z-index: 2; pointer-events: none; }
  .waiting .button { color: var(--accent); pointer-events: auto; }
`
