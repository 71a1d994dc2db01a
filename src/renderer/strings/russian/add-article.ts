import type * as english from '../english/add-article.ts'

export const addArticle: typeof english.addArticle = {
  title: 'Добавить статью',
  ways: { page: 'По адресу', pasted: 'Вставить текст', print: 'Из печати' },
  wayLabel: 'Откуда статья',
  address: 'Адрес статьи',
  addressHint: 'Страница загружается, её текст сохраняется. Если доступ платный, вставьте текст.',
  optionalAddress: 'Адрес, если он есть',
  outlet: 'Издание',
  outletHint: 'Его название. Если такого издания ещё нет, оно появится.',
  headline: 'Заголовок',
  byline: 'Подпись',
  text: 'Текст',
  optionalText: 'Текст или изложение своими словами',
  date: 'Дата номера',
  page: 'Полоса',
  section: 'Рубрика',
  bySubject: 'По содержанию',
  optional: 'необязательно',
  add: 'Добавить статью',
  adding: 'Добавляется…',
  cancel: 'Отмена',
  allowPrivate: 'Разрешить этот частный адрес',
  added: 'Статья добавлена',
  known: 'Эта статья здесь уже есть'
}
