import type * as english from '../english/full-text.ts'
import type { FullTextChoice, PageFactName, PageFactSource, Paywall } from '../../../shared/full-text.ts'
import { number } from '../../format/numbers.ts'
import { characters, pagesInArticle } from './counts.ts'

const choices: Readonly<Record<FullTextChoice, string>> = {
  never: 'Никогда', onOpening: 'Когда открываю статью', always: 'Всегда, после каждого обновления'
}

const factNames: Readonly<Record<PageFactName, string>> = {
  headline: 'Заголовок', byline: 'Подпись', section: 'Рубрика', dateline: 'Место', publishedAt: 'Опубликовано',
  updatedAt: 'Изменено', language: 'Язык', canonicalUrl: 'Постоянный адрес', pictureUrl: 'Главная иллюстрация',
  pictureCaption: 'Подпись к ней', pictureCredit: 'Её автор', isFree: 'Доступ', textLength: 'Длина текста'
}

const sources: Readonly<Record<PageFactSource, string>> = {
  'json-ld': 'данные страницы (JSON-LD)', 'open-graph': 'Open Graph', meta: 'заголовок страницы', text: 'сам текст'
}

const paywalls: Readonly<Record<Paywall, string>> = {
  declared: 'Издание сообщает, что доступ к этой статье платный.', teaser: 'Страница даёт только начало.'
}

export const fullText: typeof english.fullText = {
  fetching: 'Статья загружается целиком…',
  fetch: 'Загрузить статью целиком',
  queued: 'Нет связи: статья загрузится целиком, когда связь вернётся.',
  paywall: kind => paywalls[kind],
  failed: sentence => `Это текст из ленты. ${sentence}`,
  fetchLater: 'Загрузить позже',
  of: title => `Статьи целиком: ${title}`,
  order: 'Статьи целиком',
  how: 'Если лента даёт только начало, текст можно загрузить со страницы статьи.',
  legend: 'Загружать статьи целиком',
  choices,
  asSettings: choice => `Как в настройках: «${choices[choice]}»`,
  hint: 'Сами загружаются только там, где лента даёт начало. «Всегда» готовит их в дорогу.',
  save: 'Сохранить',
  cancel: 'Отмена',
  done: title => `Сохранено: ${title}`,
  progress: ({ done, total }) => `статьи целиком: ${number(done)} из ${number(total)}`,
  stop: 'Остановить до следующего обновления',
  stopOf: progress => `Остановить до следующего обновления: ${progress}`
}

export const pageFacts: typeof english.pageFacts = {
  title: 'Что сообщает её страница',
  names: factNames,
  from: source => `источник: ${sources[source]}`,
  isFree: value => value === 'no' ? 'Платный доступ' : 'Читать можно свободно',
  characters,
  pages: pagesInArticle,
  fetched: time => `Загружено: ${time}.`
}

export const queue: typeof english.queue = {
  count: count => `к загрузке: ${number(count)}`,
  title: 'Загрузится, когда будет связь',
  how: 'Отложенные ссылки и статьи. Загрузка продолжится сама, когда связь вернётся; каждая ссылка станет статьёй в новостях.',
  empty: 'Ничего не ждёт.',
  wholeText: 'Полный текст',
  link: 'Ссылка',
  remove: 'Убрать',
  removeOf: title => `Убрать: ${title}`,
  takenOff: title => `Убрано из списка: ${title}`,
  retry: 'Повторить сейчас',
  close: 'Закрыть',
  added: 'Отложено: загрузится, когда связь вернётся',
  fetching: 'Загружается: появится в новостях',
  waiting: 'ждёт связи'
}

export const logins: typeof english.logins = {
  open: 'Войти на сайт издания',
  openOf: title => `Войти на сайт издания: ${title}`,
  end: 'Выйти с сайта',
  endOf: title => `Выйти с сайта издания: ${title}`,
  ended: title => `Вход завершён: всё, что оставил здесь сайт, удалено (${title})`
}
