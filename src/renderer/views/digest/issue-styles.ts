import { css } from 'lit'

export const issueStyles = css`
  :host { display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100%; container-type: inline-size; }
  .note { padding: 24px var(--page-gutter); }
  .tabs {
    display: none; gap: 18px; border-bottom: 1px solid var(--rule); padding: 0 var(--page-gutter); background: var(--paper);
    font-size: var(--t-s);
  }
  .tabs button { min-height: 38px; color: var(--ink-2); border-bottom: 2px solid transparent; margin-bottom: -1px; }
  .tabs button[aria-pressed='true'] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
  /* The heads of the panes end on one line. */
  .columns { --head-height: 89px; display: grid; grid-template-columns: minmax(220px, 296px) minmax(340px, 1fr) minmax(320px, 1fr); min-height: 0; }
  .columns.frozen { --head-height: 58px; grid-template-columns: minmax(0, 1fr) minmax(320px, 460px); }
  .candidates { border-inline-end: 1px solid var(--rule); min-height: 0; overflow: auto; }
  /* What is scrolled into sight stands clear of the head, and of a message at the lower edge. */
  .outline { background: var(--sheet); min-height: 0; overflow: auto; scroll-padding-block: 110px 72px; }
  header {
    padding: 10px var(--page-gutter) 6px; border-bottom: 1px solid var(--rule); display: flex; gap: 6px 14px; align-items: center;
    min-height: var(--head-height); align-content: space-between;
    position: sticky; top: 0; background: var(--sheet); z-index: 2; flex-wrap: wrap;
  }
  header > div { flex: 1 1 0; min-width: 0; text-wrap: balance; }
  .body { padding: 14px var(--page-gutter) 32px; max-width: 756px; }
  .failure { flex-basis: 100%; }
  textarea { resize: none; field-sizing: content; }
  textarea.words, textarea.deck {
    background: none; border: 0; border-bottom: 1px dashed var(--edge); border-radius: 0; padding: 0 0 6px; overflow: hidden;
    min-height: 0;
  }
  textarea.words:focus, textarea.deck:focus {
    outline: 0; border-bottom: 1px solid var(--accent); box-shadow: 0 1px 0 var(--accent);
  }
  .words { font: 600 1.6875rem/1.14 var(--serif); letter-spacing: -0.012em; text-wrap: balance; }
  .hint { margin-top: 4px; }
  .deck { font: 400 0.96875rem/1.4 var(--serif); color: var(--ink-2); margin: 8px 0 6px; text-wrap: balance; }
  h1.words { margin-bottom: 4px; }
  .foot { margin-top: 18px; }
  .aside {
    background: var(--rail); border-inline-start: 1px solid var(--rule); padding: 10px 17px 16px; min-height: 0; display: grid;
    grid-template-rows: auto minmax(0, 1fr); gap: 10px; min-width: 0;
  }
  /* In line with the edge of the paper, which stands about seven pixels inside its frame. */
  .bar, pr-issue-checks { margin-inline: 7px; }
  .bar { display: flex; flex-wrap: wrap; gap: 4px 6px; justify-content: space-between; align-items: start; }
  .parts { display: flex; gap: 12px; font-size: var(--t-s); }
  .parts button { min-height: 32px; color: var(--ink-2); border-bottom: 2px solid transparent; }
  .parts button[aria-pressed='true'] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
  /* Its buttons stand beside the tabs, what came of them under both. */
  pr-export { display: contents; }
  pr-issue-checks { overflow: auto; min-height: 0; }
  @container (max-width: 991px) {
    .columns, .columns.frozen { --head-height: 0; }
    .columns > * { border: 0; }
    .parts { display: none; }
  }
  /* The outline, and beside it what a tab chooses. */
  @container (740px <= width <= 991px) {
    .columns, .columns.frozen {
      grid-template: 'outline tabs' auto 'outline beside' minmax(0, 1fr) / minmax(0, 1fr) minmax(0, 1fr);
    }
    .columns > .tabs { grid-area: tabs; display: flex; border-bottom: 1px solid var(--rule); }
    .outline { grid-area: outline; border-inline-end: 1px solid var(--rule); }
    .columns > :is(.candidates, .aside) { grid-area: beside; }
    .columns:not([data-part='candidates']) > .candidates, .columns[data-part='candidates'] > .aside { display: none; }
  }
  /* One at a time. */
  @container (max-width: 739px) {
    .tabs { display: flex; }
    .columns, .columns.frozen { grid-template-columns: minmax(0, 1fr); }
    .columns > * { display: none; }
    .columns[data-part='candidates'] > .candidates { display: block; }
    .columns[data-part='outline'] > .outline { display: block; }
    .columns:is([data-part='preview'], [data-part='checks']) > .aside { display: grid; }
  }
  /* In a low window the head would leave no room for what is written. */
  @media (max-height: 479px) {
    header { position: static; }
    .outline { scroll-padding-block: 8px 40px; }
  }
  @media (max-width: 759px) {
    .aside { padding-inline: 9px; }
    .words { font-size: var(--t-xl); }
  }
`
