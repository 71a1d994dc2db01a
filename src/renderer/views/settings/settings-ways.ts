import { css, html, type TemplateResult } from 'lit'
import { formatRoute, settingsParts, type SettingsPart } from '../../state/routing/routes.ts'
import { evidence, keeping, settingsPage as words, stories, weatherWords } from '../../strings/index.ts'

/** All parts of the settings by name, each the way to itself: also to one that is in the address already, and was left by
 *  scrolling. Needs `settingsWayStyles`. */
export function settingsWays(chosen: SettingsPart | undefined, show: (part: SettingsPart) => void): TemplateResult {
  return html`<nav class="ways" aria-label=${words.parts}><ul>${settingsParts.map(part => html`<li><a
    href=${formatRoute({ kind: 'settings', part })} aria-current=${part === chosen ? 'true' : 'false'}
    @click=${() => show(part)}>${titleOf(part)}</a></li>`)}</ul></nav>`
}

function titleOf(part: SettingsPart): string {
  return {
    reading: words.reading, refreshing: words.refreshing, keys: words.keys, keeping: keeping.title, backup: keeping.backup,
    weather: weatherWords.title, readings: stories.readings, plans: words.plans, evidence: evidence.title, about: words.about
  }[part]
}

/** Beside the settings, where there is room. */
export const settingsWayStyles = css`
  .ways { display: none; }
  @container (min-width: 980px) {
    .beside {
      display: grid; grid-template-columns: minmax(0, 780px) minmax(0, 200px); align-items: start;
      margin-inline-start: max(0px, (100cqi - 1120px) / 2);
    }
    .beside > .page { margin: 0; }
    .ways { display: block; position: sticky; top: 0; padding-block: 78px 22px; padding-inline: 0 20px; font-size: var(--t-s); }
    .ways a { display: block; padding: 4px 12px; border-inline-start: 2px solid var(--rule); color: var(--ink-2); }
    .ways a:hover { color: var(--accent); }
    .ways a[aria-current='true'] { border-color: var(--accent); color: var(--ink); font-weight: 600; }
  }
`
