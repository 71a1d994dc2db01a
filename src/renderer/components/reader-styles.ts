import { css } from 'lit'

export const readerStyles = css`
  :host { display: block; overflow: auto; height: 100%; container-type: inline-size; }
  .columns { display: grid; grid-template-columns: minmax(0, 596px) 214px; gap: 0 40px; padding: 26px 22px 32px 44px; }
  .back { display: none; gap: 6px; padding: 10px 18px; }
  .waiting { padding: 26px 44px; }
  .failure { margin: 26px 44px 0; }
  .text { min-width: 0; }
  h1 { font-size: clamp(1.6rem, 5.2cqi, 2.125rem); line-height: 1.1; letter-spacing: -0.015em; margin: 8px 0 10px; }
  h1[dir='rtl'] { line-height: 1.35; }
  .standfirst { font: 400 1.15625rem/1.4 var(--serif); color: var(--ink-2); }
  .by {
    border-block: 1px solid var(--rule); padding: 9px 0; margin: 16px 0 18px; display: flex; flex-wrap: wrap;
    justify-content: space-between; gap: 2px 16px; font-size: var(--t-s);
  }
  .odd-date { margin: -8px 0 18px; font-size: var(--t-s); }
  figure { margin: 0 0 18px; }
  figure img { width: 100%; height: auto; max-height: 420px; object-fit: cover; background: var(--rail); }
  figcaption { margin-top: 6px; }
  .excerpt { font: 400 1.09375rem/1.56 var(--serif); margin-bottom: 12px; }
  .end {
    border-top: 1px solid var(--rule); margin-top: 20px; padding-top: 10px; display: flex; flex-wrap: wrap; gap: 6px 16px;
    align-items: baseline;
  }
  .end .link { gap: 6px; }
  .section { font-size: var(--t-s); margin-inline-start: auto; }
  .section select {
    font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--rule); border-radius: var(--radius);
    min-height: 28px; padding: 2px 6px;
  }
  .end svg { width: 13px; height: 13px; }
  .bar { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 18px; }
  aside { font-size: var(--t-s); min-width: 0; }
  aside h2 {
    border-top: 2px solid var(--rule-strong); padding-top: 8px; margin-bottom: 6px; display: flex;
    justify-content: space-between;
  }
  aside h2 i { font: 500 0.75rem/1 var(--sans); color: var(--ink-3); }
  aside ul { margin-bottom: 18px; }
  aside li { padding: 7px 0; border-bottom: 1px solid var(--rule); }
  aside li:last-child { border: 0; }
  aside .headline { font-size: 0.90625rem; font-weight: 500; line-height: 1.25; display: block; }
  aside .facts { font-size: 0.78125rem; }
  @container (max-width: 660px) {
    .columns { grid-template-columns: minmax(0, 596px); padding: 22px 28px 32px; gap: 28px 0; }
    .waiting { padding: 22px 28px; }
    .failure { margin: 22px 28px 0; }
  }
  @media (max-width: 759px) {
    .back { display: inline-flex; }
    .columns { padding: 4px 18px 32px; }
    .failure { margin: 4px 18px 0; }
  }
`
