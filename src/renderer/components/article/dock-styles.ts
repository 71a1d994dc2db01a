import { css } from 'lit'

/** A line of controls at the lower edge of the article. */
export const dockStyles = css`
  .dock {
    display: flex; flex-wrap: wrap; gap: 6px 8px; align-items: center; padding: 8px var(--page-gutter); background: var(--sheet);
    border-top: 1px solid var(--rule); font: 400 var(--t-s)/1.3 var(--sans);
  }
  .dock input, .dock select {
    font: 400 var(--t-m)/1.3 var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--edge);
    border-radius: var(--radius); padding: 3px 9px; min-height: 30px;
  }
  .dock input::-webkit-search-cancel-button { display: none; }
  .dock input { flex: 1 1 90px; min-width: 0; max-width: 320px; }
  .dock [aria-disabled='true'] { opacity: 0.4; }
  .dock .end { margin-inline-start: auto; }
`
