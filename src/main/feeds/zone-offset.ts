/** Minutes from UTC of a zone when its clocks show `wallTime` (milliseconds as if it were UTC). A time that clocks show twice is
 *  the first of the two, one that they leave out counts from before they leap. `zone` is an IANA name or an offset such as
 *  `+03:00`; undefined for what is neither. */
export function zoneOffset(zone: string, wallTime: number): number | undefined {
  const [before, after] = [wallTime - 86_400_000, wallTime + 86_400_000].map(instant => offsetAt(zone, instant))
  if (before === undefined || after === undefined) return undefined
  const shown = [before, after].find(offset => offsetAt(zone, wallTime - offset * 60_000) === offset)
  return shown ?? before
}

function offsetAt(zone: string, instant: number): number | undefined {
  const name = nameOfOffset(zone, instant)
  const [, sign, hours = '0', minutes = '0'] = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name ?? '') ?? []
  return name === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

function nameOfOffset(timeZone: string, instant: number): string | undefined {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    return format.formatToParts(instant).find(part => part.type === 'timeZoneName')?.value
  } catch {
    return undefined
  }
}
