/** How a feed writes instants: RSS 2.0 after RFC 822, all others after RFC 3339. */
export type StampForm = 'rfc822' | 'rfc3339'

/** In whose time, tongue and form the marks of a demo feed are filled. */
export interface DemoCalendar {
  readonly now: Date
  /** The publisher's offset from UTC, `+01:00`. */
  readonly offset: string
  /** BCP 47. */
  readonly language: string
  readonly stampForm: StampForm
}

const mark = /\{\{([+-])(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?: (day|weekday|path))?\}\}/g

/** Fills marks such as `{{-2h10m}}` (a stamp), `{{-2h10m day}}` (`November 22`), `{{+3d weekday}}` (`Wednesday`) and
 *  `{{-1d4h path}}` (`2026/11/21`), all in the publisher's own offset. */
export function fillTimes(text: string, calendar: DemoCalendar): string {
  return text.replace(mark, (_, sign: string, days = '0', hours = '0', minutes = '0', form?: string) => {
    const distance = (Number(days) * 1440 + Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
    return writeTime(wallClock(calendar, distance), form, calendar)
  })
}

/** A date whose UTC fields read as the publisher's wall clock. */
function wallClock({ now, offset }: DemoCalendar, distance: number): Date {
  return new Date(now.getTime() + (distance + offsetMinutes(offset)) * 60_000)
}

function offsetMinutes(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -minutes : minutes
}

function writeTime(wall: Date, form: string | undefined, { offset, language, stampForm }: DemoCalendar): string {
  const words = { timeZone: 'UTC', numberingSystem: 'latn' } as const
  switch (form) {
    case 'day': return new Intl.DateTimeFormat(language, { ...words, day: 'numeric', month: 'long' }).format(wall)
    case 'weekday': return new Intl.DateTimeFormat(language, { ...words, weekday: 'long' }).format(wall)
    case 'path': return wall.toISOString().slice(0, 10).replaceAll('-', '/')
    default: return stampForm === 'rfc822'
      ? wall.toUTCString().replace('GMT', offset.replace(':', ''))
      : `${wall.toISOString().slice(0, 19)}${offset}`
  }
}
