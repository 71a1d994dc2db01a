import { css } from 'lit'

export const readerStyles = css`
  :host {
    /* What stands at its lower edge must not hide what Tab comes to. */
    scroll-padding-block-end: 48px;
    display: block; overflow: auto; height: 100%; container-type: inline-size; background: var(--paper); color: var(--ink);
    overflow-anchor: none;
  }
  .columns {
    display: grid; grid-template: 'text tools' auto 'text aside' 1fr / minmax(0, var(--reading-width, 596px)) 214px; gap: 0 40px;
    padding-block: 26px 32px; padding-inline: 44px 22px;
  }
  /* The arrow stands at the edge of the text, not the square around it. */
  .back { display: none; gap: 6px; padding: 10px var(--page-gutter); padding-inline-start: calc(var(--page-gutter) - 5px); }
  .waiting { padding: 26px 44px; }
  .failure { margin: 26px 44px 0; }
  .text { grid-area: text; min-width: 0; position: relative; }
  .tools { grid-area: tools; }
  aside { grid-area: aside; font-size: var(--t-s); min-width: 0; }
  h1 { font-size: clamp(1.6rem, 5.2cqi, 2.125rem); line-height: 1.1; letter-spacing: -0.015em; margin: 8px 0 10px; }
  /* As large to the eye as Latin letters, and eleven of them beside the list. */
  h1:is(:lang(zh), :lang(ja), :lang(ko)) { font-size: clamp(1.5rem, 4.8cqi, var(--t-2xl)); }
  .standfirst {
    font: 400 calc(1.15625rem * var(--reading-size, 1))/1.4 var(--reading-font, var(--serif)); color: var(--ink-2);
    text-wrap: balance;
  }
  .by {
    border-block: 1px solid var(--rule); padding: 9px 0; margin: 16px 0 18px; display: flex; flex-wrap: wrap;
    justify-content: space-between; gap: 2px 16px; font-size: var(--t-s);
  }
  .minutes { white-space: nowrap; }
  .odd-date { margin: -8px 0 18px; font-size: var(--t-s); }
  .pager { display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; margin: -8px 0 14px; }
  .pager .link { min-width: 24px; justify-content: center; }
  figure { margin: 8px 0 18px; }
  figure .show { display: block; width: 100%; cursor: zoom-in; }
  figure img { width: 100%; height: auto; max-height: 420px; object-fit: cover; background: var(--rail); }
  figcaption { margin-top: 6px; }
  .excerpt {
    font: 400 calc(1.09375rem * var(--reading-size, 1))/var(--reading-line, 1.56) var(--reading-font, var(--serif));
    margin-bottom: 12px;
  }
  .pictures { margin: -10px 0 12px; }
  .marked { position: absolute; z-index: 2; width: max-content; max-width: 100%; }
  .end {
    border-top: 1px solid var(--rule); margin-top: 20px; padding-top: 10px; display: flex; flex-wrap: wrap; gap: 6px 16px;
    align-items: center; justify-content: space-between;
  }
  pr-section-reason { margin-top: 4px; }
  .rights { margin-block: 10px 4px; font-size: var(--t-xs); }
  .end .link { gap: 6px; }
  .section { font-size: var(--t-s); display: inline-flex; gap: 8px; align-items: center; }
  .section select {
    font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--rule); border-radius: var(--radius);
    min-height: 28px; padding: 2px 6px;
  }
  .end svg { width: 13px; height: 13px; }
  .bar { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 8px; }
  /* Whether they stand beside each other or not, both edges of the column are kept. */
  .bar > * { flex: 1 1 auto; }
  .row { display: flex; flex-wrap: wrap; gap: 3px; margin-block-end: 18px; margin-inline-start: -6px; }
  .row [aria-pressed='true'] { color: var(--accent); }
  .docks { position: sticky; inset-block-end: 0; z-index: 3; }
  /* Beside rail and list every pixel goes to the line of text. */
  @container (660px < width < 800px) {
    .columns { column-gap: 24px; padding-inline: var(--page-gutter) var(--gutter); }
    .waiting { padding-inline: var(--page-gutter); }
    .failure { margin-inline: var(--page-gutter); }
  }
  @container (max-width: 660px) {
    .columns {
      grid-template: 'tools' auto 'text' auto 'aside' auto / minmax(0, var(--reading-width, 596px));
      padding: 14px var(--page-gutter) 32px;
    }
    .tools { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; margin-bottom: 14px; }
    .bar { margin: 0; }
    .bar > * { flex: none; }
    .row { margin-block: 0; }
    aside { margin-top: 28px; }
    .waiting { padding: 22px var(--page-gutter); }
    .failure { margin: 22px var(--page-gutter) 0; }
  }
  @media (max-width: 759px) {
    .back { display: inline-flex; }
    .back ~ .failure .link { display: none; }
    .columns { padding: 4px var(--page-gutter) 32px; }
    .failure { margin: 4px var(--page-gutter) 0; }
    .waiting { padding: 12px var(--page-gutter); }
  }
`
