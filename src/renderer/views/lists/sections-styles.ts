import { css } from 'lit'

export const sectionsStyles = css`
  ol { border-top: 2px solid var(--rule-strong); margin-top: 16px; }
  li {
    display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 4px 12px; align-items: center;
    border-bottom: 1px solid var(--rule); padding: 9px 0;
  }
  li.dragged { opacity: 0.5; }
  li.over { border-bottom-color: var(--accent); box-shadow: 0 1px 0 var(--accent); }
  .grip { cursor: grab; color: var(--ink-3); padding: 4px; user-select: none; display: flex; margin-inline-start: -4px; }
  h2 { font-size: 1.0625rem; line-height: 1.25; }
  .hidden h2 { color: var(--ink-2); font-weight: 430; }
  .orders { display: flex; gap: 2px 14px; align-items: center; flex-wrap: wrap; }
  .orders .icon + .icon { margin-inline-start: -12px; }
  .orders .link { font-weight: 500; font-size: 0.8125rem; }
  form { display: flex; gap: 8px; flex-wrap: wrap; align-items: center; }
  form input { max-width: 340px; flex: 1 1 160px; width: auto; }
  .add { margin-top: 22px; }
  .add label { flex-basis: 100%; }
  @media (max-width: 600px) {
    li { grid-template-columns: auto minmax(0, 1fr); }
    .orders { grid-column: 2; margin-inline-start: -6px; }
  }
`
