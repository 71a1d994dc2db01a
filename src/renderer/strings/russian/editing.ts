import type * as english from '../english/editing.ts'
import { counted, number } from '../../format/numbers.ts'
import { articles } from './counts.ts'

export const candidatesPane: typeof english.candidatesPane = {
  ways: 'Откуда',
  stories: 'Сюжеты',
  late: 'Поздние',
  search: 'Поиск',
  clippings: 'Вырезки',
  own: 'Своё',
  lateCount: count => `Поздние (${number(count)})`,
  lateHow: 'Пришли после окончания сбора: по сюжетам этого обзора или сильные сами по себе.',
  noLate: 'После окончания сбора ничего не пришло.',
  take: 'Взять',
  leave: 'Не брать',
  takeArticle: headline => `Взять: ${headline}`,
  leaveArticle: headline => `Не брать: ${headline}`,
  searchLabel: 'Искать по всем статьям',
  noHits: 'Ни в одной статье этих слов нет.',
  noClippings: 'Вырезок нет. Нажмите s на статье, чтобы её отложить.',
  isIn: 'В обзоре',
  added: headline => `Добавлено: ${headline}`,
  left: headline => `Не взято: ${headline}`,
  textTitle: 'Собственный текст',
  textHeadline: 'Заголовок',
  text: 'Текст',
  textSection: 'Рубрика',
  addText: 'Добавить текст',
  printTitle: 'Статья из печати или по адресу',
  printHow: 'Введите её, и она встанет в обзор прессы, как любая другая.',
  printAsk: 'Добавить статью…'
}

export const issueBar: typeof english.issueBar = {
  undo: 'Отменить',
  redo: 'Вернуть',
  propose: 'Заголовки…',
  proposals: 'Варианты, в каждом по два сюжета. Выбор за вами, изменить можно каждое слово.',
  keepOwn: 'Оставить как есть',
  layout: 'Вёрстка',
  layouts: { pieces: 'Материалы', bulletins: 'Сводка', glance: 'Вкратце', papers: 'Полные тексты', voices: 'Голоса' },
  paper: 'Бумага',
  checks: 'Проверка',
  checksCount: count => `Проверка (${number(count)})`,
  correct: 'Исправить…',
  correcting: note => `Исправление: ${note}`,
  correctTitle: number_ => `Исправить №\u00A0${number_}`,
  correctHow: 'Из него получится черновик с тем же номером. Выпущенный останется как есть; примечание печатается в исправленном.',
  correctNote: 'Что было неверно',
  correctNow: 'Сделать черновик'
}

export const checks: typeof english.checks = {
  title: 'Проверка перед выпуском',
  allGood: 'Все цитаты есть в сохранённом тексте, и нигде не взято слишком много.',
  quotesStand: count => counted(count, {
    one: '# цитата есть в сохранённом тексте.', few: '# цитаты есть в сохранённом тексте.',
    many: '# цитат есть в сохранённом тексте.',
    other: '# цитаты есть в сохранённом тексте.'
  }),
  quotesGone: count => counted(count, {
    one: '# цитаты нет в сохранённом тексте.', few: '# цитат нет в сохранённом тексте.',
    many: '# цитат нет в сохранённом тексте.', other: '# цитаты нет в сохранённом тексте.'
  }),
  quotesChanged: count => counted(count, {
    one: 'Издание потом изменило текст # цитаты.', few: 'Издания потом изменили текст # цитат.',
    many: 'Издания потом изменили текст # цитат.', other: 'Издания потом изменили текст # цитаты.'
  }),
  quotesUnmarked: count => counted(count, {
    one: '# цитата изменена без пометки.', few: '# цитаты изменены без пометки.', many: '# цитат изменены без пометки.',
    other: '# цитаты изменены без пометки.'
  }),
  warning: (warning, headline) => {
    switch (warning.kind) {
      case 'quote-long': return warning.share === undefined
        ? `«${headline}»: взято слов издания — ${number(warning.words)}.`
        : `«${headline}»: взято слов издания — ${number(warning.words)}, это ${number(warning.share)}\u00A0% статьи.`
      case 'no-licence': return 'Для вырезок нужна лицензия: назовите её в плане выпуска.'
      case 'field-missing': return `«${headline}»: нет автора или даты, а вырезки должны их называть.`
    }
  },
  rightsCount: count => counted(count, {
    one: '# материал берёт слишком много из статьи или не называет того, что обязательно для вырезок.',
    few: '# материала берут слишком много из статей или не называют того, что обязательно для вырезок.',
    many: '# материалов берут слишком много из статей или не называют того, что обязательно для вырезок.',
    other: '# материала берут слишком много из статей или не называют того, что обязательно для вырезок.'
  }),
  coverage: 'Кто о чём писал',
  bySection: 'По рубрикам',
  byOutlet: 'По изданиям',
  byLanguage: 'По языкам',
  byHour: 'По часам суток редакции',
  hourBar: (hour, count) => `${String(hour).padStart(2, '0')}:00, ${articles(count)}`,
  firsts: 'Кто был первым',
  first: (outlet, time) => `${outlet}, ${time}`,
  noCoverage: 'Составлено раньше, чем программа научилась это считать.',
  since: number_ => `После №\u00A0${number_}`,
  noPrevious: 'Это первый обзор по своему плану.',
  newStories: 'Новое',
  continued: 'Продолжается',
  dropped: 'Больше нет',
  line: (outlet, headline) => `${outlet}: ${headline}`,
  corrections: 'Исправления',
  correction: (day, note) => `${day}: ${note}`,
  earlierCorrections: 'Исправлено в прежних выпусках',
  earlierCorrection: (number_, day, note) => `№\u00A0${number_}, ${day}: ${note}`
}

export const conflict: typeof english.conflict = {
  title: 'В другом окне писали на том же месте',
  how: 'Пока вы не выберете, ничего не сохраняется. Что уйдёт, можно вернуть командой «Отменить».',
  issuedHow: 'Тем временем обзор выпущен в другом окне и больше не меняется. Здесь показано, что вы написали после этого.',
  mine: 'Здесь',
  theirs: 'Там',
  keepMine: 'Оставить написанное здесь',
  keepTheirs: 'Взять написанное там',
  fields: {
    headline: 'Заголовок', deck: 'Подзаголовок', layout: 'Вёрстка', paper: 'Бумага', summary: 'Изложение', angle: 'Ракурс',
    note: 'Примечание редактора', tags: 'Метки', rank: 'Важность', quotes: 'Цитаты', money: 'Суммы', section: 'Рубрика'
  },
  of: (field, headline) => `${field}: «${headline}»`
}

export const issuesPage: typeof english.issuesPage = {
  search: 'Искать в обзорах прессы',
  found: count => counted(count, {
    one: '# обзор прессы', few: '# обзора прессы', many: '# обзоров прессы', other: '# обзора прессы'
  }),
  foundIn: 'Найдено в',
  noneFound: 'Ни в одном обзоре прессы этих слов нет.',
  ledger: 'Реестр (CSV)',
  ledgerHint: 'Что у кого взято, по всем выпущенным',
  importIssue: 'Импорт выпуска…',
  imported: number_ => `№\u00A0${number_} теперь здесь`,
  corrected: count => counted(count, {
    one: '# исправление', few: '# исправления', many: '# исправлений', other: '# исправления'
  })
}
