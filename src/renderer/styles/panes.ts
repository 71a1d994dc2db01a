import { css } from 'lit'

/** A list beside what is read; under 760 px one at a time. */
export const panes = css`
  :host {
    display: grid; grid-template: minmax(0, 1fr) / clamp(260px, var(--list-width, 372px), 60%) 0 minmax(0, 1fr); height: 100%;
    min-height: 0;
  }
  .list { border-inline-end: 1px solid var(--rule); overflow: auto; min-height: 0; overflow-anchor: none; position: relative; }
  .head { padding: 14px var(--gutter) 10px; border-bottom: 1px solid var(--rule); }
  .head .line { display: flex; justify-content: space-between; align-items: baseline; gap: 4px 12px; flex-wrap: wrap; }
  .head .line > :last-child { font-size: 0.8125rem; }
  .day {
    font: 600 var(--t-xs)/1 var(--sans); color: var(--ink-3); padding: 12px var(--gutter) 7px; letter-spacing: 0.03em;
    text-transform: uppercase;
    position: sticky; top: 0; background: var(--paper); z-index: 1;
  }
  .foot { padding: 14px var(--gutter) 24px; display: grid; gap: 10px; justify-items: center; }
  .note { padding: 18px var(--gutter); color: var(--ink-2); }
  .note > .link { display: flex; margin-top: 6px; }
  .failure { margin: 12px var(--gutter); }
  .pane { min-width: 0; min-height: 0; overflow: hidden; }
  .choose {
    height: 100%; display: grid; place-content: center; gap: 4px; text-align: center; color: var(--ink-2); padding: 24px;
  }
  .choose p:first-child { font: 400 var(--t-l)/1.3 var(--serif); }
  /* Beside rail and side column a line of text keeps 55 characters. */
  @media (max-width: 1439px) {
    :host { grid-template-columns: clamp(260px, var(--list-width, 320px), 60%) 0 minmax(0, 1fr); }
  }
  @media (max-width: 1099px) { :host { grid-template-columns: clamp(260px, var(--list-width, 320px), 45%) 0 minmax(0, 1fr); } }
  @media (max-width: 759px) {
    :host { grid-template-columns: minmax(0, 1fr); }
    .list { border: 0; }
    pr-separator { display: none; }
    :host([hasarticle]) .list, :host(:not([hasarticle])) .pane { display: none; }
  }
`
