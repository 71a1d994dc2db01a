import type * as english from '../english/desk.ts'
import type { RateSource } from '../../../shared/money.ts'
import { number } from '../../format/numbers.ts'
import { longDay, momentIn } from '../../format/times.ts'

export const citiesPage: typeof english.citiesPage = {
  title: 'Ciudades',
  intro: 'La ciudad de su redacción decide qué es «hoy». Las demás se muestran como relojes.',
  desk: 'Su redacción',
  choose: 'Ciudad de su redacción',
  chooseHint: 'Escriba una ciudad o un país.',
  select: city => city ? `Elegir la ciudad; ahora, ${city}` : 'Elegir la ciudad',
  noneFound: 'Ninguna ciudad de la lista se llama así.',
  keepTyped: typed => `Llamar a la redacción «${typed}» y conservar su huso horario`,
  time: (time, offset) => `${time} ${offset}`,
  filedFrom: city => `Fechado en ${city}`,
  clocks: 'Relojes',
  addClock: 'Añadir un reloj',
  removeClock: city => `Quitar el reloj de ${city}`,
  earlier: city => `Subir ${city}`,
  removed: city => `Reloj de ${city} quitado`,
  noClocks: 'Todavía no hay relojes. Añada las ciudades desde las que escriben sus corresponsales.',
  full: most => `No caben más de ${number(most)} relojes.`,
  dayShift: days => days === 0 ? 'hoy' : days > 0 ? 'mañana' : 'ayer',
  noneFiled: city => `No consta ningún artículo fechado en ${city}.`
}

export const skies: typeof english.skies = {
  clear: 'despejado', 'partly-cloudy': 'parcialmente nuboso', overcast: 'cubierto', fog: 'niebla', drizzle: 'llovizna',
  rain: 'lluvia', snow: 'nieve', 'rain-showers': 'chubascos de lluvia', 'snow-showers': 'chubascos de nieve',
  thunderstorm: 'tormenta', showers: 'chubascos'
}

export const weatherWords: typeof english.weatherWords = {
  title: 'Tiempo',
  switch: 'Mostrar el tiempo en la ciudad de la redacción',
  hint: 'Se envía al servicio de abajo el lugar de la ciudad, con precisión de un kilómetro. Desactivado hasta que lo active.',
  now: (degrees, sky) => `${number(Math.round(degrees))} °C, ${sky}`,
  short: degrees => `${number(Math.round(degrees))} °C`,
  wind: speed => `viento de ${number(Math.round(speed))} km/h`,
  day: (date, least, most, sky) => `${date}: de ${number(Math.round(least))} a ${number(Math.round(most))} °C, ${sky}`,
  old: (observedAt, zone, now) => `Dato antiguo: ${momentIn(observedAt, zone, now)}.`,
  noCity: 'Elija una ciudad de la lista y aquí se mostrará el tiempo que hace en ella.',
  source: 'Datos meteorológicos de Open-Meteo.com, con licencia CC BY 4.0',
  invented: 'Tiempo inventado para la demostración',
  sourceUrl: 'https://open-meteo.com/',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  licence: 'la licencia',
  terms: 'Datos meteorológicos de Open-Meteo.com, con licencia CC BY 4.0. Gratis para usos no comerciales; las redacciones con '
    + 'ánimo de lucro necesitan una clave propia.',
  address: 'Dirección del servicio',
  addressHint: 'Un servicio de Open-Meteo: el oficial o uno propio.',
  key: 'Clave del servicio',
  keyHint: 'Se guarda entre los secretos y solo se envía a este servicio, siempre por https.',
  saveKey: 'Guardar clave',
  removeKey: 'Quitar clave',
  keySaved: 'Clave guardada',
  keyRemoved: 'Clave quitada',
  acceptPlain: 'Guardarla legible en este equipo'
}

const banks: Readonly<Record<RateSource, string>> = { ecb: 'Banco Central Europeo', cbr: 'Banco de Rusia' }
const inventedBanks: Readonly<Record<RateSource, string>> = {
  ecb: 'Banco de la Unión del Puerto, inventado para la demostración',
  cbr: 'Banco de las Tierras del Río, inventado para la demostración'
}

export const converter: typeof english.converter = {
  title: 'Conversor de divisas',
  intro: 'Tipos de referencia de dos bancos centrales, descargados al convertir. Son informativos, no sirven para operar.',
  amount: 'Importe',
  from: 'De',
  to: 'A',
  date: 'Tipos del',
  swap: 'Intercambiar las divisas',
  convert: 'Convertir',
  copy: 'Copiar',
  copied: 'Copiado',
  notCopied: 'Esta página no tiene acceso al portapapeles.',
  close: 'Cerrar',
  asking: 'Preguntando al banco…',
  noNumber: 'Esto no es un número. Escriba cifras, con punto o coma antes de los decimales.',
  currency: (name, code) => `${code} · ${name}`,
  result: (amount, from, value, to) => `${amount} ${from} = ${value} ${to}`,
  bank: (source, isDemo) => isDemo ? inventedBanks[source] : banks[source],
  source: (rate, bank, date) => `${rate} · ${bank}, ${longDay(date)}`,
  copyText: (result, bank, date) => `${result} (${bank}, ${longDay(date)})`,
  earlier: (asked, date) => `No se publicaron tipos para el ${longDay(asked)}: estos son del ${longDay(date)}.`,
  old: date => `Estos tipos son antiguos: los últimos conocidos son del ${longDay(date)}.`,
  left: (currency, bank, lastDate) => `${bank}: sin tipo de cambio de ${currency} desde el ${longDay(lastDate)}.`,
  useLast: lastDate => `Usar el del ${longDay(lastDate)}`,
  noRate: (currency, bank) => `${bank}: no publica tipo de cambio de ${currency}.`,
  noDay: (asked, bank) => `${bank}: no se conocen tipos de cambio del ${longDay(asked)}.`,
  sums: 'Importes de este artículo',
  noSums: 'En este artículo no hay ningún importe.'
}
