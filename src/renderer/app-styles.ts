import { css } from 'lit'

export const appStyles = css`
  /* What only screen readers have is placed absolutely: it must not make the page itself scroll, masthead and all. */
  :host {
    position: relative; overflow: clip; height: 100dvh;
    display: grid; grid-template: auto auto minmax(0, 1fr) auto / var(--rail-width, 228px) 0 minmax(0, 1fr);
  }
  pr-masthead, pr-status-bar, .read-only { grid-column: 1 / -1; }
  .rail, .rail-edge, main { grid-row: 3; }
  pr-status-bar { grid-row: 4; }
  .read-only {
    padding: 7px var(--gutter); border-bottom: 1px solid var(--rule); color: var(--warn); font: 600 var(--t-s)/1.4 var(--sans);
    overflow-wrap: anywhere;
  }
  .rail { border-inline-end: 1px solid var(--rule); min-height: 0; }
  main { min-width: 0; min-height: 0; }
  main:focus { outline: none; }
  .skip { position: fixed; top: -60px; inset-inline-start: 12px; z-index: 30; }
  .skip:focus { top: 12px; }
  .sheet {
    margin: 0; height: 100dvh; max-height: none; width: min(300px, 86vw); border: 0; border-inline-end: 1px solid var(--rule);
    padding: 0;
    background: var(--rail); color: var(--ink);
  }
  .sheet::backdrop { background: var(--veil); }
  .sheet .icon { position: absolute; top: 8px; inset-inline-end: 8px; z-index: 1; }
  .sheet pr-rail { height: 100%; padding-top: 28px; }
  :host([railless]) { grid-template-columns: 0 0 minmax(0, 1fr); }
  :host([railless]) .rail, :host([railless]) .rail-edge { display: none; }
  main { grid-column: 3; }
  @media (max-width: 999px) {
    :host { grid-template-columns: 0 0 minmax(0, 1fr); }
    .rail, .rail-edge { display: none; }
  }
`
