import type * as english from '../english/desk.ts'
import type { RateSource } from '../../../shared/money.ts'
import { number } from '../../format/numbers.ts'
import { longDay, momentIn } from '../../format/times.ts'

export const citiesPage: typeof english.citiesPage = {
  title: 'Города',
  intro: 'Город вашей редакции решает, что такое «сегодня». Остальные города показаны как часы.',
  desk: 'Ваша редакция',
  choose: 'Город вашей редакции',
  chooseHint: 'Введите город или страну.',
  select: city => city ? `Выбрать город; сейчас ${city}` : 'Выбрать город',
  noneFound: 'Такого города в списке нет.',
  keepTyped: typed => `Назвать редакцию «${typed}» и оставить её часовой пояс`,
  time: (time, offset) => `${time} ${offset}`,
  filedFrom: city => `С пометкой «${city}»`,
  clocks: 'Часы',
  addClock: 'Добавить часы',
  removeClock: city => `Убрать часы: ${city}`,
  earlier: city => `Выше: ${city}`,
  removed: city => `Часы убраны: ${city}`,
  noClocks: 'Часов пока нет. Добавьте города, откуда пишут ваши корреспонденты.',
  full: most => `Часов помещается не больше ${number(most)}.`,
  dayShift: days => days === 0 ? 'сегодня' : days > 0 ? 'завтра' : 'вчера',
  noneFiled: city => `Статей с пометкой «${city}» нет.`
}

export const skies: typeof english.skies = {
  clear: 'ясно', 'partly-cloudy': 'переменная облачность', overcast: 'пасмурно', fog: 'туман', drizzle: 'морось', rain: 'дождь',
  snow: 'снег', 'rain-showers': 'ливень', 'snow-showers': 'снежные заряды', thunderstorm: 'гроза', showers: 'ливневые осадки'
}

export const weatherWords: typeof english.weatherWords = {
  title: 'Погода',
  switch: 'Показывать погоду в городе редакции',
  hint: 'Службе ниже сообщается место города, не точнее километра. Выключено, пока вы не включите.',
  now: (degrees, sky) => `${number(Math.round(degrees))} °C, ${sky}`,
  short: degrees => `${number(Math.round(degrees))} °C`,
  wind: speed => `ветер ${number(Math.round(speed))} км/ч`,
  day: (date, least, most, sky) => `${date}: от ${number(Math.round(least))} до ${number(Math.round(most))} °C, ${sky}`,
  old: (observedAt, zone, now) => `Старые данные: ${momentIn(observedAt, zone, now)}.`,
  noCity: 'Выберите город из списка, и здесь будет его погода.',
  source: 'Данные о погоде: Open-Meteo.com, лицензия CC BY 4.0',
  invented: 'Погода выдумана для демонстрации',
  sourceUrl: 'https://open-meteo.com/',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  licence: 'лицензия',
  terms: 'Данные о погоде: Open-Meteo.com, лицензия CC BY 4.0. Бесплатно для некоммерческих целей; редакциям, которые на этом '
    + 'зарабатывают, нужен свой ключ.',
  address: 'Адрес службы',
  addressHint: 'Служба Open-Meteo: официальная или собственная.',
  key: 'Ключ службы',
  keyHint: 'Хранится среди секретов, отправляется только этой службе и только по https.',
  saveKey: 'Сохранить ключ',
  removeKey: 'Убрать ключ',
  keySaved: 'Ключ сохранён',
  keyRemoved: 'Ключ убран',
  acceptPlain: 'Хранить на этом компьютере открытым текстом'
}

const banks: Readonly<Record<RateSource, string>> = { ecb: 'Европейский центральный банк', cbr: 'Банк России' }
const inventedBanks: Readonly<Record<RateSource, string>> = {
  ecb: 'Банк Союза гавани, выдуманный для демонстрации', cbr: 'Банк речных земель, выдуманный для демонстрации'
}

export const converter: typeof english.converter = {
  title: 'Конвертер валют',
  intro: 'Справочные курсы двух центральных банков, загружаются при пересчёте. Для сведения, не для торгов.',
  amount: 'Сумма',
  from: 'Из',
  to: 'В',
  date: 'Курсы на',
  swap: 'Поменять валюты местами',
  convert: 'Пересчитать',
  copy: 'Копировать',
  copied: 'Скопировано',
  notCopied: 'Этой странице буфер обмена недоступен.',
  close: 'Закрыть',
  asking: 'Спрашиваем банк…',
  noNumber: 'Это не число. Введите цифры, дробную часть — после точки или запятой.',
  currency: (name, code) => `${code} · ${name}`,
  result: (amount, from, value, to) => `${amount} ${from} = ${value} ${to}`,
  bank: (source, isDemo) => isDemo ? inventedBanks[source] : banks[source],
  source: (rate, bank, date) => `${rate} · ${bank}, ${longDay(date)}`,
  copyText: (result, bank, date) => `${result} (${bank}, ${longDay(date)})`,
  earlier: (asked, date) => `На этот день курсов нет (${longDay(asked)}). Здесь ближайшие прежние (${longDay(date)}).`,
  old: date => `Эти курсы старые (самые новые из известных: ${longDay(date)}).`,
  left: (currency, bank, lastDate) => `${bank} больше не публикует курс ${currency} (последний: ${longDay(lastDate)}).`,
  useLast: lastDate => `Взять последний: ${longDay(lastDate)}`,
  noRate: (currency, bank) => `${bank} не публикует курс ${currency}.`,
  noDay: (asked, bank) => `Курсы на этот день неизвестны (${bank}, ${longDay(asked)}).`,
  sums: 'Суммы в этой статье',
  noSums: 'Денежных сумм в этой статье нет.'
}
