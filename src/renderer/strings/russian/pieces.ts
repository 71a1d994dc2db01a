import type * as english from '../english/pieces.ts'
import { list, number } from '../../format/numbers.ts'

export const piece: typeof english.piece = {
  rank: headline => `Важность: «${headline}»`,
  ranks: { must: 'Обязательно', should: 'Желательно', monitor: 'Следить' },
  noRank: 'Без важности',
  original: headline => `В оригинале: ${headline}`,
  translation: 'Напишите перевод поверх заголовка издания: оригинал останется рядом.',
  marks: 'Начертание',
  bold: 'Жирный (Ctrl+B)',
  italic: 'Курсив (Ctrl+I)',
  link: 'Ссылка (Ctrl+K)',
  more: 'Ещё',
  moreOf: headline => `Ещё: «${headline}»`,
  angle: 'Ракурс',
  angleHint: 'Одной строкой: как это издание подаёт сюжет.',
  note: 'Примечание редактора',
  tags: 'Метки',
  tagsAre: tags => `Метки: ${tags.join(', ')}`,
  tagsHint: 'Через запятую.',
  section: 'Рубрика',
  backToOutlet: 'Вернуть слова издания',
  notIn: (names, further) => further ? `Не пишут: ${names.join(', ')} и ещё ${number(further)}` : `Не пишут: ${list(names)}`,
  follows: (number_, page) => page ? `Продолжение №\u00A0${number_}, с. ${page}` : `Продолжение №\u00A0${number_}`,
  moveSection: title => `Перетащить рубрику «${title}» на другое место`
}

export const quotes: typeof english.quotes = {
  quoted: words => `«${words}»`,
  title: 'Цитаты',
  find: 'Найти цитаты в статье',
  none: 'Фраз в кавычках, у которых назван говорящий, не найдено.',
  allTaken: 'Все найденные взяты.',
  found: 'Найдено в статье',
  take: 'Взять',
  takeQuote: words => `Взять цитату «${words}»`,
  remove: 'Убрать',
  removeQuote: words => `Убрать цитату «${words}»`,
  words: 'Слова цитаты',
  wordsHint: 'Пропуски обозначайте […], а добавленное — [в скобках].',
  said: (speaker, verb) => [verb, speaker].filter(part => part !== undefined).join(' '),
  states: {
    stands: 'Есть в сохранённом тексте',
    changed: 'Издание потом изменило свой текст',
    missing: 'Нет в сохранённом тексте'
  },
  unmarked: 'Изменено без пометки',
  whatChanged: 'Что изменилось',
  unchecked: 'Ещё не проверено'
}

export const moneyNotes: typeof english.moneyNotes = {
  title: 'Суммы',
  target: 'В',
  add: sum => `Пересчитать ${sum}`,
  remove: sum => `Убрать пересчёт ${sum}`,
  removeShort: 'Убрать',
  note: (sum, value, bank, date) => `${sum} (${value}, ${bank}, ${date})`,
  noRate: currency => `Ни один из двух банков не публикует курс ${currency} на этот день.`,
  noDay: 'Курсы на этот день неизвестны. Подключитесь к сети и повторите.'
}
