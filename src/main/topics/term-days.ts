/** Days that are compared, besides the present one. */
const mostDays = 14

/** The calendar day of each instant in the desk's zone; `undefined` for those before the days that are compared. */
export function termDays(
  instants: readonly string[], { zone, now }: { readonly zone: string; readonly now: string }
): readonly (string | undefined)[] {
  // One format for all: making it takes as long as formatting a hundred times.
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const from = Date.parse(now) - mostDays * 86_400_000
  return instants.map(instant => (Date.parse(instant) < from ? undefined : format.format(new Date(instant))))
}
