import { css } from 'lit'

/** A table; under 860 px each feed is a block of its own, with its facts named. */
export const healthStyles = css`
  .page { max-width: 1120px; }
  .line { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 4px 20px; }
  .filter { display: flex; flex-wrap: wrap; gap: 2px 20px; margin: 14px 0 4px; }
  .filter legend { padding: 0; float: inline-start; margin-inline-end: 16px; min-height: 28px; display: flex; align-items: center; }
  .well { padding: 18px 0; color: var(--ink-2); }
  .well .button { margin-top: 10px; }
  .failure { margin: 10px 0; }
  /* What a row unfolds moves no column. */
  table { width: 100%; border-collapse: collapse; table-layout: fixed; }
  thead th + th { width: 15%; }
  thead th { border-top: 2px solid var(--rule-strong); border-bottom: 1px solid var(--rule); padding: 4px 0; text-align: start; }
  thead button { font: 600 var(--t-s)/1.3 var(--sans); color: var(--ink-2); min-height: 28px; hyphens: auto; }
  thead button:hover { color: var(--accent); }
  thead [aria-sort] button { color: var(--ink); }
  thead [aria-sort='ascending'] button::after { content: ' ↑' / ''; }
  thead [aria-sort='descending'] button::after { content: ' ↓' / ''; }
  tbody th, tbody td {
    border-bottom: 1px solid var(--rule); padding: 11px 0 8px; vertical-align: top; text-align: start; font-weight: 400;
  }
  thead th + th, tbody td { padding-inline-start: 20px; }
  tbody td { font-size: 0.8125rem; line-height: 1.6; color: var(--ink-2); font-variant-numeric: tabular-nums; }
  tbody tr { content-visibility: auto; contain-intrinsic-size: auto 84px; }
  tbody .headline { font-size: 1.0625rem; line-height: 1.25; }
  .muted .headline { color: var(--ink-2); font-weight: 430; }
  .facts { overflow-wrap: anywhere; }
  .health { font-size: var(--t-s); color: var(--ink-2); max-width: 62ch; overflow-wrap: anywhere; }
  .health.trouble { color: var(--warn); }
  .more { margin-top: 16px; }
  @media (max-width: 859px) {
    table, thead, tbody, tr, th, td { display: block; }
    thead tr {
      display: flex; flex-wrap: wrap; gap: 0 16px; border-top: 2px solid var(--rule-strong); border-bottom: 1px solid var(--rule);
    }
    thead th, thead th + th { border: 0; padding: 2px 0; width: auto; }
    .line { padding-bottom: 8px; }
    tbody tr { border-bottom: 1px solid var(--rule); padding: 10px 0 8px; }
    tbody th, tbody td { border: 0; padding: 0; }
    tbody td { display: flex; gap: 8px; }
    tbody td::before { content: attr(data-label) / ''; min-width: 122px; color: var(--ink-3); }
  }
`
