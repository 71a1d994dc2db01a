import { html, type TemplateResult } from 'lit'

/** Options of a `<select>` of time zones. */
export function zoneOptions(chosen: string): readonly TemplateResult[] {
  const known = Intl.supportedValuesOf('timeZone')
  const offered = known.includes(chosen) ? known : [chosen, ...known]
  return [...new Set(['UTC', ...offered])].map(zone => html`<option value=${zone}
    ?selected=${zone === chosen}>${zone.replaceAll('_', ' ')}</option>`)
}
