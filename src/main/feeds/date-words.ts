import { once } from '../../shared/once.ts'

/** Words in dates of feeds. Month names come from ICU, so that a language costs two letters. */

const languages = [
  'en', 'fr', 'de', 'es', 'it', 'pt', 'ru', 'nl', 'pl', 'uk', 'sv', 'da', 'nb', 'fi', 'cs', 'hu', 'ro', 'tr', 'el', 'ca',
  // Not Croatian: its October is the Czech and Polish November.
  'sk', 'sl', 'bg', 'sr', 'mk', 'be', 'lt', 'et', 'ar-EG', 'ar-LB', 'he', 'id', 'hi', 'kk', 'ka', 'th'
]

/** Forms that ICU does not have. */
const moreMonths: Readonly<Record<string, number>> = {
  sept: 9, mrz: 3, maerz: 3, janv: 1, fevr: 2, avr: 4, juil: 7, aout: 8, ene: 1, abr: 4, ago: 8, set: 9, dic: 12, gen: 1, mag: 5,
  giu: 6, lug: 7, ott: 10, jaenner: 1, jänner: 1, σεπτ: 9, μαω: 3, ιον: 6, ιολ: 7,
  янв: 1, фев: 2, мар: 3, апр: 4, июн: 6, июл: 7, авг: 8, сен: 9, окт: 10, ноя: 11, дек: 12
}

/** With and without a day: Slavic and Greek months are in the genitive beside one. */
const monthForms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }
]

/** Made with the first such date: asking ICU for all of them takes tens of milliseconds, and most threads read no dates. */
const monthNumbers = once(collectMonths)

function collectMonths(): ReadonlyMap<string, number> {
  const months = new Map<string, number>()
  for (const language of languages) {
    for (const options of monthForms) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
      for (let month = 0; month < 12; month += 1) {
        const name = format.formatToParts(Date.UTC(2001, month, 1)).find(part => part.type === 'month')?.value ?? ''
        const key = bare(name)
        if (/\p{L}/u.test(key) && !months.has(key)) months.set(key, month + 1)
      }
    }
  }
  for (const [name, month] of Object.entries(moreMonths)) months.set(bare(name), month)
  return months
}

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 1 to 12, whatever the language, the accents and the full stop. */
export function monthNumber(name: string): number | undefined {
  // RFC 2822's own, so that most threads need not ask ICU at all.
  const english = englishMonths.indexOf(name.toLowerCase())
  return english < 0 ? monthNumbers().get(bare(name)) : english + 1
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/[\p{M}.]/gu, '').replace(/\s+/g, '-').toLowerCase()
}

/** Minutes from UTC. Names that mean several zones are taken as news feeds mean them: BST is British, IST Indian. */
export const zoneOffsets: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60, cet: 60, met: 60, mez: 60, cest: 120, mest: 120, mesz: 120, sast: 120,
  cat: 120, eet: 120, eest: 180, msk: 180, trt: 180, eat: 180, msd: 240, gst: 240, samt: 240, pkt: 300, yekt: 300, ist: 330,
  npt: 345, ict: 420, wib: 420, sgt: 480, hkt: 480, awst: 480, myt: 480, pht: 480, jst: 540, kst: 540,
  acst: 570, aest: 600, vlat: 600, acdt: 630, aedt: 660, nzst: 720, nzdt: 780, brt: -180, art: -180, clst: -180, ndt: -150,
  nst: -210, ast: -240, adt: -180, clt: -240,
  est: -300, edt: -240, cot: -300, pet: -300, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, akst: -540,
  akdt: -480, hst: -600, wat: 60, idt: 180, irst: 210, aft: 270, azt: 240, get: 240, uzt: 300, omst: 360, novt: 420, krat: 420,
  irkt: 480, ulat: 480, wita: 480, wit: 540, yakt: 540, magt: 660, sakt: 660, pett: 720, uyt: -180, pyt: -180,
  vet: -240, bot: -240
}

/** Names that mean a place's clocks, whatever the season. */
export const zonePlaces: Readonly<Record<string, string>> = {
  at: 'America/Halifax', et: 'America/New_York', ct: 'America/Chicago', mt: 'America/Denver', pt: 'America/Los_Angeles'
}
