import { css } from 'lit'

export const pieceStyles = css`
  :host { display: block; }
  /* Where the name and what can be done do not fit beside each other, they stand under each other: no name is broken in a word. */
  .outlet { display: flex; flex-wrap: wrap; align-items: center; min-height: 28px; }
  .outlet .orders { display: flex; align-items: center; gap: 2px; margin-inline-start: auto; }
  .outlet .icon { width: 24px; height: 24px; }
  .outlet b { flex: 1; font: 700 1rem/1.2 var(--serif); min-width: min-content; overflow-wrap: break-word; }
  .grip { cursor: grab; color: var(--ink-3); padding: 6px 4px; line-height: 0; }
  select.rank {
    width: auto; field-sizing: content; min-height: 24px; padding: 0 4px; border-color: transparent; background: none;
    color: var(--ink-2);
    font: 600 var(--t-xs)/1.3 var(--sans);
  }
  select.rank.must { color: var(--accent); }
  select.rank:hover { border-color: var(--rule); }
  textarea { resize: none; field-sizing: content; display: block; min-height: 0; }
  .words {
    background: none; border-color: transparent; padding: 2px 6px; margin-inline-start: -7px; width: calc(100% + 7px);
  }
  .words:hover { border-color: var(--rule); }
  .words:focus { outline: 0; border-color: var(--edge); background: var(--sheet); }
  textarea.headline { font: 600 var(--t-l)/1.22 var(--serif); }
  textarea.summary { font: 400 0.925rem/1.45 var(--serif); white-space: pre-wrap; min-height: 4.2em; }
  p.headline { font: 600 var(--t-l)/1.22 var(--serif); margin: 2px 0 4px; }
  p.summary { font: 400 0.925rem/1.45 var(--serif); }
  p.summary a { text-decoration: underline; text-underline-offset: 0.2em; }
  .facts { display: flex; flex-wrap: wrap; gap: 0 10px; margin: 1px 0 5px; overflow-wrap: anywhere; }
  .open { font-weight: 600; padding: 3px 0; margin: -3px 0; }
  .original { font: italic 400 0.875rem/1.35 var(--serif); color: var(--ink-2); }
  .angle { font: 600 0.925rem/1.35 var(--serif); margin-top: 4px; overflow-wrap: anywhere; }
  .under { display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: center; min-height: 28px; margin-top: 2px; }
  .marks { display: flex; gap: 2px; margin-inline-start: -6px; }
  .marks button { width: 26px; height: 26px; border-radius: var(--radius); text-align: center;
    font: 700 0.875rem/1 var(--serif); color: var(--ink-2); }
  .marks button:hover { background: var(--rail); color: var(--ink); }
  .marks .italic { font-style: italic; font-weight: 500; }
  .marks svg { margin: auto; }
  .origin { flex: 1; font: 500 var(--t-xs)/1.4 var(--sans); color: var(--ink-3); }
  .origin.outlet-words { color: var(--good); }
  .also { font-size: 0.78125rem; color: var(--ink-2); margin-top: 4px; text-wrap: pretty; }
  .more { display: grid; gap: 12px; border-top: 1px solid var(--rule); margin-top: 8px; padding-top: 10px; }
  .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(170px, 100%), 1fr)); gap: 12px 14px;
    align-items: start; }
  .note { font-size: var(--t-s); color: var(--ink-2); margin-top: 4px; white-space: pre-line; }
  pr-quotes { margin-top: 6px; }
`
