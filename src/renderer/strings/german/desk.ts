import type { RateSource } from '../../../shared/money.ts'
import { number } from '../../format/numbers.ts'
import { longDay, momentIn } from '../../format/times.ts'
import type * as english from '../english/desk.ts'

export const citiesPage: typeof english.citiesPage = {
  title: 'Städte',
  intro: 'Der Ort Ihrer Redaktion bestimmt, was „heute“ heißt. Weitere Städte erscheinen als Uhren.',
  desk: 'Ihre Redaktion',
  choose: 'Stadt Ihrer Redaktion',
  chooseHint: 'Tippen Sie eine Stadt oder ein Land.',
  select: city => city ? `Stadt wählen: derzeit ${city}` : 'Stadt wählen',
  noneFound: 'Keine Stadt der Liste heißt so.',
  keepTyped: typed => `Die Redaktion „${typed}“ nennen und ihre Zeitzone behalten`,
  time: (time, offset) => `${time} ${offset}`,
  filedFrom: city => `Ortsmarke ${city}`,
  clocks: 'Uhren',
  addClock: 'Uhr hinzufügen',
  removeClock: city => `Uhr entfernen: ${city}`,
  earlier: city => `Nach oben: ${city}`,
  removed: city => `Uhr entfernt: ${city}`,
  noClocks: 'Noch keine Uhren. Fügen Sie die Städte hinzu, aus denen Ihre Korrespondenten berichten.',
  full: most => `Mehr als ${number(most)} Uhren haben nicht Platz.`,
  dayShift: days => days === 0 ? 'heute' : days > 0 ? 'morgen' : 'gestern',
  noneFiled: city => `Kein Artikel mit der Ortsmarke ${city} ist bekannt.`
}

export const skies: typeof english.skies = {
  clear: 'klar', 'partly-cloudy': 'teils bewölkt', overcast: 'bedeckt', fog: 'Nebel', drizzle: 'Nieselregen', rain: 'Regen',
  snow: 'Schnee', 'rain-showers': 'Regenschauer', 'snow-showers': 'Schneeschauer', thunderstorm: 'Gewitter', showers: 'Schauer'
}

export const weatherWords: typeof english.weatherWords = {
  title: 'Wetter',
  switch: 'Wetter in der Stadt der Redaktion anzeigen',
  hint: 'Fragt den Dienst unten nach dem Ort der Stadt, nicht genauer als einen Kilometer. Aus, bis Sie es einschalten.',
  now: (degrees, sky) => `${number(Math.round(degrees))} °C, ${sky}`,
  short: degrees => `${number(Math.round(degrees))} °C`,
  wind: speed => `Wind ${number(Math.round(speed))} km/h`,
  day: (date, least, most, sky) => `${date}: ${number(Math.round(least))} bis ${number(Math.round(most))} °C, ${sky}`,
  old: (observedAt, zone, now) => `Veraltet, Stand: ${momentIn(observedAt, zone, now)}.`,
  noCity: 'Wählen Sie eine Stadt der Liste, dann steht hier ihr Wetter.',
  source: 'Wetterdaten von Open-Meteo.com, unter CC BY 4.0',
  invented: 'Wetter für die Demo erfunden',
  sourceUrl: 'https://open-meteo.com/',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.de',
  licence: 'die Lizenz',
  terms: 'Wetterdaten von Open-Meteo.com, unter CC BY 4.0. Nichtkommerziell kostenlos; Redaktionen, die damit Geld verdienen, '
    + 'brauchen einen eigenen Schlüssel.',
  address: 'Adresse des Dienstes',
  addressHint: 'Ein Open-Meteo-Dienst, deren oder Ihr eigener.',
  key: 'Schlüssel des Dienstes',
  keyHint: 'Liegt bei den Geheimnissen, geht nur an diesen Dienst und nur über https.',
  saveKey: 'Schlüssel speichern',
  removeKey: 'Schlüssel löschen',
  keySaved: 'Schlüssel gespeichert',
  keyRemoved: 'Schlüssel gelöscht',
  acceptPlain: 'Lesbar auf diesem Computer behalten'
}

const banks: Readonly<Record<RateSource, string>> = { ecb: 'Europäische Zentralbank', cbr: 'Bank von Russland' }
const inventedBanks: Readonly<Record<RateSource, string>> = {
  ecb: 'Bank der Hafenunion, für die Demo erfunden', cbr: 'Bank der Flusslande, für die Demo erfunden'
}

export const converter: typeof english.converter = {
  title: 'Währungsrechner',
  intro: 'Referenzkurse zweier Notenbanken, beim Umrechnen abgerufen. Zur Information, nicht für den Handel.',
  amount: 'Betrag',
  from: 'Von',
  to: 'In',
  date: 'Kurse vom',
  swap: 'Währungen tauschen',
  convert: 'Umrechnen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied: 'Diese Seite darf nicht in die Zwischenablage.',
  close: 'Schließen',
  asking: 'Die Bank wird gefragt…',
  noNumber: 'Das ist keine Zahl. Tippen Sie Ziffern, vor den Nachkommastellen Punkt oder Komma.',
  currency: (name, code) => `${code} · ${name}`,
  result: (amount, from, value, to) => `${amount} ${from} = ${value} ${to}`,
  bank: (source, isDemo) => isDemo ? inventedBanks[source] : banks[source],
  source: (rate, bank, date) => `${rate} · ${bank}, ${longDay(date)}`,
  copyText: (result, bank, date) => `${result} (${bank}, ${longDay(date)})`,
  earlier: (asked, date) => `Keine Kurse für ${longDay(asked)}: Diese sind von ${longDay(date)}.`,
  old: date => `Diese Kurse sind alt: Die neuesten bekannten sind von ${longDay(date)}.`,
  left: (currency, bank, lastDate) => `${bank}: seit ${longDay(lastDate)} kein Kurs für ${currency}.`,
  useLast: lastDate => `Verwenden: ${longDay(lastDate)}`,
  noRate: (currency, bank) => `${bank}: veröffentlicht keinen Kurs für ${currency}.`,
  noDay: (asked, bank) => `${bank}: keine Kurse bekannt für ${longDay(asked)}.`,
  sums: 'Beträge in diesem Artikel',
  noSums: 'In diesem Artikel steht kein Geldbetrag.'
}
