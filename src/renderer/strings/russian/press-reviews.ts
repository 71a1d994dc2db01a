import type * as english from '../english/press-reviews.ts'
import { bytes, counted, list, number } from '../../format/numbers.ts'
import { pages, stories } from './counts.ts'

export const issues: typeof english.issues = {
  title: 'Обзор прессы',
  compose: 'Составить обзор на сегодня',
  composePlan: plan => `Составить на сегодня «${plan}»`,
  composing: 'Составляется…',
  none: 'Обзоров прессы пока нет',
  noneHow: 'Обзор собирает сюжеты последнего дня в документ с номером; вы его правите, выпускаете и печатаете.',
  noPlan: 'Плана выпуска нет. Создайте его в настройках.',
  number: number_ => `Обзор прессы №\u00A0${number_}`,
  draft: 'черновик',
  issued: 'выпущен',
  stories,
  draftWith: count => `черновик, ${stories(count)}`,
  issuedWith: count => `выпущен, ${stories(count)}`,
  list: 'Выпуски'
}

export const editor: typeof english.editor = {
  outline: 'План',
  candidates: 'Кандидаты',
  preview: 'Просмотр',
  panes: 'Части этой страницы',
  number: (number_, day) => `№\u00A0${number_} · ${day}`,
  window: (from, to) => `${from} – ${to}`,
  saved: time => `сохранено ${time}`,
  waiting: 'ещё не сохранено',
  running: 'сохраняется…',
  failed: 'не сохранено',
  issuedAt: time => `выпущено ${time}`,
  headline: 'Заголовок',
  deck: 'Подзаголовок',
  blockHeadline: outlet => `Заголовок материала: ${outlet}`,
  summary: outlet => `Изложение материала: ${outlet}`,
  ownWords: 'Словами издания',
  yourWords: 'Вашими словами',
  also: (names, further) => further
    ? `Об этом также пишут ${names.join(', ')} и ещё ${number(further)}` : `Об этом также пишут ${list(names)}`,
  up: headline => `Выше: ${headline}`,
  down: headline => `Ниже: ${headline}`,
  sectionUp: title => `Рубрику выше: ${title}`,
  sectionDown: title => `Рубрику ниже: ${title}`,
  movedTo: (at, count) => `Теперь на месте ${at} из ${count}`,
  movedInto: (title, at, count) => `Теперь в рубрике «${title}» на месте ${at} из ${count}`,
  remove: headline => `Убрать: ${headline}`,
  removed: headline => `Убрано: ${headline}`,
  grip: 'Перетащить на другое место; с клавиатуры — Alt+↑ и Alt+↓ в материале',
  openArticle: 'Открыть статью',
  add: headline => `Добавить: ${headline}`,
  addShort: 'Добавить',
  noCandidates: 'Других общих сюжетов за этот период нет.',
  candidatesCount: stories,
  emptyOutline: 'Пусто: в обзоре будет сказано, что значимых публикаций не было. Добавьте сюжеты или статьи из кандидатов.',
  exportPdf: 'Экспорт PDF',
  exportAs: 'Экспорт…',
  mailHeadlines: 'Отправить заголовки по почте',
  exportTitle: 'Экспорт этого обзора прессы',
  exportAnyway: 'Всё равно экспортировать',
  exportNow: 'Экспортировать',
  keepAsItIs: 'Отмена',
  cancelExport: 'Прервать экспорт',
  format: 'Формат',
  formats: {
    pdf: { name: 'PDF', use: 'для печати, писем и архива' },
    html: { name: 'HTML', use: 'один файл для любого браузера' },
    docx: { name: 'Word (DOCX)', use: 'чтобы править дальше' },
    epub: { name: 'EPUB', use: 'для электронной книги' },
    md: { name: 'Markdown', use: 'для сайта или заметок' },
    txt: { name: 'Простой текст', use: 'для письма без оформления' },
    eml: { name: 'Письмо (EML)', use: 'открывается в почтовой программе' },
    ris: { name: 'Источники (RIS)', use: 'для Zotero, Citavi, EndNote' },
    bib: { name: 'Источники (BibTeX)', use: 'для LaTeX' },
    'csl.json': { name: 'Источники (CSL-JSON)', use: 'для программ цитирования' },
    json: { name: 'Весь выпуск (JSON)', use: 'для другой копии Press Review' }
  },
  layout: 'Вёрстка',
  layouts: {
    pieces: 'Материалы: издание и заголовок', bulletins: 'Сводка: по одной фразе, по изданиям',
    glance: 'Вкратце: сюжет в двух фразах', papers: 'Полные тексты: целиком, по изданиям', voices: 'Голоса: по сюжетам, в цитатах'
  },
  paper: 'Бумага',
  papers: { a4: 'A4', letter: 'Letter (США)' },
  exportCancelled: 'Экспорт прерван. Файл не создан.',
  exporting: (format, progress) => progress
    ? `Готовится ${format}: шаг ${number(progress.done + 1)} из ${number(progress.total)}${
      progress.pageCount ? `, ${pages(progress.pageCount)}` : ''}`
    : `Готовится ${format}…`,
  exported: (name, size, pageCount) => pageCount
    ? `${name} · ${pages(pageCount)}, ${bytes(size)}` : `${name} · ${bytes(size)}`,
  download: 'Скачать снова',
  missingGlyphs: characters => {
    const shown = counted(characters.length, {
      one: 'В документе вместо знаков, которых нет ни в одном здешнем шрифте, стоят рамки. Таков # знак:',
      few: 'В документе вместо знаков, которых нет ни в одном здешнем шрифте, стоят рамки. Таковы # знака:',
      many: 'В документе вместо знаков, которых нет ни в одном здешнем шрифте, стоят рамки. Таковы # знаков:',
      other: 'В документе вместо знаков, которых нет ни в одном здешнем шрифте, стоят рамки. Таковы # знака:'
    })
    return [shown, ...characters].join(' ')
  },
  issue: 'Выпустить',
  issueTitle: number_ => `Выпустить №\u00A0${number_}?`,
  issueHow: 'После этого он не меняется: исправить в нём ничего нельзя, следующий получит следующий номер. Подтвердите '
    + 'заголовок.',
  issueNow: number_ => `Выпустить №\u00A0${number_}`,
  keepDraft: 'Оставить черновиком',
  issued: number_ => `№\u00A0${number_} выпущен`,
  previewOf: number_ => `Просмотр №\u00A0${number_}`,
  delete: 'Удалить черновик',
  deleted: number_ => `Черновик №\u00A0${number_} удалён`,
  proposed: 'Предложено программой; измените, как хотите.'
}
