import { css } from 'lit'

/** What stories have wherever they are shown: rows of outlets with their time, folded wire copy. */
export const storyStyles = css`
  .media li, .days li { padding: 7px 0; border-bottom: 1px solid var(--rule); }
  .media li:last-child, .days li:last-child { border: 0; }
  .media .facts { display: flex; flex-wrap: wrap; gap: 0 8px; justify-content: space-between; }
  .headline { display: block; line-height: 1.25; font-weight: 500; margin-top: 1px; }
  .headline a { display: block; padding-block: 3px 2px; }
  .facts .link { min-height: 28px; margin-block: -5px; }
  details { margin-top: 4px; font-size: var(--t-s); }
  summary { color: var(--ink-2); padding-block: 3px; }
  summary:hover { color: var(--accent); }
  details ul { padding-inline-start: 14px; border-inline-start: 1px solid var(--rule); }
`
