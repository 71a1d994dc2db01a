import { counting } from '../../../shared/counting.ts'
import type { RateSource } from '../../../shared/money.ts'
import { formatShortDay } from '../base/format-facts.ts'
import type { DigestStrings } from './digest-strings.ts'
import { namingDays } from './wording.ts'

export function russian(language: string): DigestStrings {
  const count = counting(language)
  const dayName = namingDays(language)
  const shortDay = (day: string): string => formatShortDay(day, language)
  const bank = (source: RateSource): string => ({ ecb: 'Европейский центральный банк', cbr: 'Банк России' })[source]
  const articles = (n: number): string => count(n, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' })
  const stories = (n: number): string => count(n, { one: '# сюжет', few: '# сюжета', many: '# сюжетов', other: '# сюжета' })
  const feeds = (n: number): string => count(n, { one: '# лента', few: '# ленты', many: '# лент', other: '# ленты' })

  return {
    language,
    pressReview: 'Обзор прессы',
    headlineOfNone: 'Обзор прессы: без значимых публикаций',
    headlineOfOne: headline => `Обзор прессы: ${headline}`,
    headlineOfTwo: (first, second) => `Обзор прессы: ${first} и ${second}`,
    deck: day => `Главные темы прессы: ${dayName(day)}`,
    quietDeck: (n, day) => n === 0
      ? `Спокойный день: общих сюжетов в прессе нет, ${dayName(day)}`
      : `Спокойный день: общих сюжетов в прессе — ${n}, ${dayName(day)}`,
    noCoverage: 'За этот период значимых публикаций не было.',
    number: value => `№ ${value}`,
    draft: 'Черновик',
    draftNote: 'Не выпущено. Может измениться; не для распространения.',
    contents: 'Содержание',
    day: 'Дата',
    plan: 'Выпуск',
    window: 'Период',
    cutOff: 'Сбор до',
    composed: 'Составлено',
    issued: 'Выпущено',
    coverage: 'Прочитано',
    coverageOf: (a, s, f) => `${articles(a)}, ${feeds(f)}, ${stories(s)}`,
    noByline: 'Без подписи',
    retrieved: time => `получено ${time}`,
    inPrint: (day, page) => page === undefined ? `в печатном номере, ${day}` : `в печатном номере, ${day}, с. ${page}`,
    inLanguage: name => `язык: ${name}`,
    outletsWords: 'Словами издания',
    alsoCoveredIn: 'Об этом также пишут',
    brief: 'Коротко',
    compiler: 'Составитель',
    distribution: 'Рассылка',
    paywalled: 'только для подписчиков',
    notCoveredIn: 'Не пишут',
    editorsNote: 'Примечание редактора',
    tags: 'Метки',
    follows: 'Продолжение',
    issueAndPage: (number, page) => page === undefined ? `№ ${number}` : `№ ${number}, с. ${page}`,
    bank,
    worth: (amount, publisher, date) => `примерно ${amount} (${publisher}, ${shortDay(date)})`,
    continuity: 'После прошлого выпуска',
    corrected: 'Исправлено после первого выпуска:',
    correctedEarlier: 'Исправлено в прежних выпусках после последнего:',
    dropped: 'Было в прошлом выпуске, нет в этом:',
    recipients: n => `Разослано: ${count(n, {
      one: '# экземпляр', few: '# экземпляра', many: '# экземпляров', other: '# экземпляра'
    })}.`,
    coverageTitle: 'Кто о чём писал',
    articles: 'Статьи',
    story: 'Сюжет',
    bySection: 'По рубрикам',
    byOutlet: 'По изданиям',
    byLanguage: 'По языкам',
    byHour: 'По часам',
    firsts: 'Кто был первым',
    firstOutlet: 'Издание',
    firstAt: 'Время',
    furtherRows: n => `ещё ${n}`,
    sources: 'Источники',
    noLink: 'без ссылки',
    method: 'Метод',
    methodOf: f => `Статьи, впервые замеченные с ${f.from} по ${f.to}: ${articles(f.articles)}, ${feeds(f.feeds)}; по `
      + `словам программа выделила ${stories(f.stories)}. Предложенный порядок — по числу изданий, затем статей, затем по `
      + 'времени. Заголовки и изложение принадлежат изданиям, если их не изменил редактор; машина ничего не писала.',
    noFailedFeed: 'Все ленты ответили.',
    failedFeeds: n => `При составлении не удалось прочитать (${feeds(n)}):`,
    furtherFeeds: n => `и ещё ${feeds(n)}`,
    feedHealth: h => `При составлении: прочитано — ${feeds(h.readCount)}, не ответило — ${feeds(h.failedCount)}, молчит намного `
      + `дольше обычного — ${feeds(h.silentCount)}.`,
    outletsConcerned: 'Издания, которых это касается:',
    furtherOutlets: n => `ещё ${n}`,
    rights: 'Права',
    rightsNote: 'Заголовки, изложение и цитаты принадлежат названным изданиям и приводятся с указанием источника. Для более '
      + 'широкого распространения может понадобиться их разрешение.',
    clippingsNote: 'Тексты, заголовки и цитаты принадлежат названным изданиям и приводятся полностью, только для внутреннего '
      + 'пользования. Для распространения нужна лицензия.',
    disclaimer: 'Сообщения не проверялись, за их достоверность составитель не отвечает.'
  }
}
