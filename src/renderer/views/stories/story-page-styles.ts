import { css } from 'lit'

export const storyPageStyles = css`
  :host { container-type: inline-size; }
  .page { max-width: 1040px; }
  .page > .link { margin-bottom: 8px; }
  h1 + .facts::first-letter { text-transform: uppercase; }
  h1.headline { font-weight: 600; }
  h1 { font-size: clamp(1.5rem, 4.4cqi, 2.125rem); line-height: 1.12; letter-spacing: -0.012em; margin: 6px 0 8px; }
  h1[dir='ltr'] { text-align: -webkit-match-parent; text-align: match-parent; }
  .bar { display: flex; flex-wrap: wrap; gap: 8px; margin: 14px 0 18px; align-items: center; }
  .columns { display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); gap: 28px 40px; align-items: start; }
  section > h2, pr-timeline { border-top: 2px solid var(--rule-strong); padding-top: 8px; }
  .media > li { display: grid; grid-template-columns: 24px minmax(0, 1fr); gap: 0 8px; padding: 8px 0; }
  .row { min-width: 0; }
  .row .link { font-weight: 500; }
  .chosen {
    position: sticky; top: 0; background: var(--paper); border-bottom: 1px solid var(--rule); padding: 8px 0; z-index: 1;
    display: flex; flex-wrap: wrap; gap: 8px; align-items: center; font-size: var(--t-s); min-height: 46px;
  }
  .reason { border-inline-start: 3px solid var(--accent); padding-block: 6px; padding-inline-start: 12px; font-size: var(--t-s); }
  .words { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 6px; }
  .words li { border: 1px solid var(--rule); border-radius: 12px; padding: 2px 10px; }
  .words .name { font-weight: 600; border-color: var(--ink-3); }
  .absent { margin-top: 18px; font-size: var(--t-s); }
  @container (max-width: 760px) { .columns { grid-template-columns: minmax(0, 1fr); } }
`
