import type * as english from '../english/front.ts'
import { number } from '../../format/numbers.ts'
import { articles, outlets } from './counts.ts'

export const front: typeof english.front = {
  welcome: 'Ваша газета начинается с издания',
  welcomeHow: 'Подпишитесь на издания, с которыми работаете. Их новые статьи заполнят эту страницу по общим сюжетам.',
  addTitle: 'Подписаться на издание',
  addHow: 'Введите адрес его сайта или ленты.',
  importTitle: 'Взять свои ленты с собой',
  importHow: 'Выберите файл OPML из другой программы или перетащите его на эту страницу.',
  demoTitle: 'Сначала осмотреться',
  demoHow: 'Запустите программу с --demo: откроется газета выдуманных изданий в отдельной папке.',
  waitingForNews: 'Статей пока нет. Обновите ленты, чтобы загрузить новые.',
  fetchingNews: 'Загружаются первые статьи…',
  fetchingNewsOf: progress => `Загружаются первые статьи: ${progress}.`,
  noStories: 'Общих сюжетов у изданий пока нет. Вместо них здесь самые новые статьи.',
  coverage: outlets,
  coverageFirst: (count, time) => `${outlets(count)}, первое: ${time}`,
  coverageOf: headline => `Кто пишет: «${headline}»`,
  unread: count => `непрочитано: ${number(count)}`,
  galleries: 'Фото и инфографика',
  rank: (outletCount, articleCount) => `${outlets(outletCount)} · ${articles(articleCount)}`
}
