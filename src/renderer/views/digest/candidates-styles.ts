import { css } from 'lit'

export const candidatesStyles = css`
  :host { display: block; }
  header { border-bottom: 1px solid var(--rule); position: sticky; top: 0; background: var(--paper); z-index: 1;
    padding: 10px var(--gutter) 0; min-height: var(--head-height); display: grid; align-content: space-between; }
  .ways { display: flex; flex-wrap: wrap; gap: 0 8px; margin-top: 4px; font-size: var(--t-s); }
  .ways button { min-height: 32px; color: var(--ink-2); border-bottom: 2px solid transparent; margin-bottom: -1px; }
  .ways button[aria-pressed='true'] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
  .find { padding: 10px var(--gutter); border-bottom: 1px solid var(--rule); }
  li {
    padding: 10px var(--gutter); border-bottom: 1px solid var(--rule); display: grid; grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 10px;
  }
  .headline { grid-column: 1 / -1; font-size: 0.96875rem; line-height: 1.22; }
  .facts { align-self: center; font-size: 0.78125rem; }
  .answers { display: flex; gap: 6px; }
  .note { padding: 14px var(--gutter); color: var(--ink-2); font-size: var(--t-s); }
  .own { padding: 14px var(--gutter); display: grid; gap: 12px; }
  .own + .own { border-top: 1px solid var(--rule); }
  .failure { margin: 12px var(--gutter); }
`
