import { css } from 'lit'

/** The seconds in a row below the lead, and not beside it. */
const secondsBelow = css`
  grid-template-columns: minmax(0, 1fr);
  .seconds {
    display: grid; grid-template-columns: repeat(auto-fit, minmax(min(250px, 100%), 1fr)); gap: 18px 28px; margin-top: 20px;
    padding-top: 14px; border-top: 2px solid var(--rule-strong);
  }
  .seconds article { border: 0; margin: 0; padding: 0; }
  .seconds:not(:has(article)) { display: none; }
`

export const frontStyles = css`
  :host { display: block; height: 100%; overflow: auto; container-type: size; }
  .page { display: grid; grid-template-columns: minmax(0, 1fr) 280px; min-height: 100%; }
  .news { padding: 20px var(--page-gutter) 32px; min-width: 0; border-inline-end: 1px solid var(--rule); }
  /* Over the page and not in it: what waits must not push what is read. */
  .waiting { position: sticky; top: 10px; height: 0; text-align: center; z-index: 2; }
  .none { margin-top: 14px; }
  .waiting .button { color: var(--accent); }
  .empty { padding: 12px 0; }
  .top { display: grid; grid-template-columns: 1.55fr 1fr; gap: 0 28px; align-items: start; }
  article { min-width: 0; }
  .lead img {
    width: 100%; height: auto; aspect-ratio: 424 / 232; object-fit: cover; object-position: 50% 30%; margin-bottom: 14px;
    background: var(--rail);
  }
  .folio {
    display: none; border-bottom: 1px solid var(--rule); padding-bottom: 9px; margin-bottom: 14px; font-size: var(--t-s);
    color: var(--ink-2);
  }
  .folio::first-letter { text-transform: uppercase; }
  .lead .awaited { aspect-ratio: 424 / 232; margin-bottom: 14px; background: var(--rail); }
  .lead .headline {
    font-size: clamp(1.7rem, 4.2cqi, var(--t-3xl)); line-height: 1.07; letter-spacing: -0.018em; margin: 6px 0 10px;
  }
  .lead .text { font: 400 1.0625rem/1.45 var(--serif); text-wrap: balance; }
  .facts { margin-top: 7px; }
  .angles { margin-top: 14px; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 24px; }
  .angles li { padding: 8px 0; border-top: 1px solid var(--rule); }
  /* More of them stand beside the largest picture only. */
  .angles li:nth-child(n + 5) { display: none; }
  .angles .headline { font-size: 0.96875rem; font-weight: 500; line-height: 1.27; letter-spacing: 0; margin: 0; }
  .angles .facts { font-size: var(--t-xs); margin-top: 2px; }
  .seconds article { padding-bottom: 13px; margin-bottom: 13px; border-bottom: 1px solid var(--rule); }
  .seconds article:last-child { border: 0; margin: 0; padding: 0; }
  .seconds .headline { font-size: 1.25rem; line-height: 1.18; letter-spacing: -0.008em; margin: 3px 0 5px; }
  .seconds .text {
    font: 400 0.90625rem/1.4 var(--serif); color: var(--ink-2); display: -webkit-box; -webkit-line-clamp: 3;
    -webkit-box-orient: vertical; overflow: hidden;
  }
  /* A lead without a picture would leave a hole beside them. */
  .top:not(:has(.lead > :is(a, .awaited))) { ${secondsBelow} }
  .briefs { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 0 24px; }
  .briefs { border-top: 2px solid var(--rule-strong); margin-top: 20px; padding-top: 4px; }
  .briefs article { padding: 10px 0 12px; border-top: 1px solid var(--rule); }
  .briefs article:nth-child(-n + 3) { border: 0; }
  .briefs .headline { font-size: 1.0625rem; line-height: 1.22; margin-top: 3px; }
  .briefs .facts { margin-top: 4px; }
  /* As many columns as there is room for, and no more than there are sections. */
  .sections {
    display: grid; grid-template-columns: repeat(auto-fit, minmax(min(var(--block-width, 220px), 100%), 1fr)); gap: 26px 24px;
    margin-top: 12px;
  }
  section { border-top: 2px solid var(--rule-strong); padding-top: 9px; }
  section .part { display: flex; justify-content: space-between; gap: 10px; margin-bottom: 7px; }
  section i {
    font: 500 var(--t-xs)/1.2 var(--sans); color: var(--ink-3); white-space: nowrap; font-variant-numeric: tabular-nums;
  }
  section li { padding: 7px 0; border-top: 1px solid var(--rule); }
  section li:first-child { border: 0; padding-top: 0; }
  section .headline { font-size: 0.96875rem; font-weight: 500; line-height: 1.27; }
  section .facts { font-size: var(--t-xs); margin-top: 2px; }
  .read .headline { font-weight: 430; color: var(--ink-2); }
  .read .text { color: var(--ink-2); }
  /* Stays in sight: as high as the window at least, and with its end held at the window's end. */
  ::slotted([slot='side']) { padding: 20px 20px 32px; min-height: 100cqh; align-self: end; position: sticky; bottom: 0; }
  /* In a wide window the lead's words stand beside its picture: under it, they would be out of sight. */
  @container (min-width: 1450px) {
    .lead:has(> a:first-child, > .awaited) {
      display: grid; grid-template: repeat(4, auto) 1fr / minmax(0, 1.5fr) minmax(0, 1fr); column-gap: 28px;
    }
    .lead > a:first-child, .lead > .awaited { grid-row: 1 / -1; }
    .lead img, .lead > .awaited { aspect-ratio: 16 / 10; margin-bottom: 0; }
    .lead:has(> a:first-child, > .awaited) .angles { grid-template-columns: minmax(0, 1fr); }
    .sections { --block-width: 340px; }
  }
  @container (1650px <= width < 2000px) {
    .lead:has(> a:first-child, > .awaited) .angles li { display: block; }
  }
  @container (1450px <= width < 2000px) {
    .top { ${secondsBelow} }
  }
  @container (min-width: 2000px) {
    .top:has(.lead > :is(a, .awaited)) { grid-template-columns: 1.9fr 1fr; }
    .briefs { grid-template-columns: repeat(6, minmax(0, 1fr)); }
    .briefs article:nth-child(-n + 6) { border: 0; }
  }
  @media (max-width: 1099px) {
    .page { grid-template-columns: minmax(0, 1fr); }
    .news { border: 0; }
    ::slotted([slot='side']) {
      border-top: 2px solid var(--rule-strong); margin: 0 var(--page-gutter); padding: 12px 0 32px; min-height: 0;
      position: static;
    }
  }
  @media (max-width: 900px) {
    .briefs { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .briefs article:nth-child(3) { border-top: 1px solid var(--rule); }
  }
  @media (max-width: 759px) { .folio { display: block; } }
  @media (max-width: 700px) {
    .news { padding-block: 16px 24px; }
    .top { grid-template-columns: minmax(0, 1fr); }
    .lead > .headline { font-size: clamp(1.7rem, 6cqi, var(--t-3xl)); }
    .angles { grid-template-columns: minmax(0, 1fr); }
    .seconds { border-top: 2px solid var(--rule-strong); margin-top: 18px; padding-top: 12px; }
  }
  @media (max-width: 520px) {
    .briefs { grid-template-columns: minmax(0, 1fr); }
    .briefs article:nth-child(n + 2) { border-top: 1px solid var(--rule); }
  }
`
