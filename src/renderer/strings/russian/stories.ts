import type * as english from '../english/stories.ts'
import { counted, list, span, tenth } from '../../format/numbers.ts'
import { articles, outlets, times } from './counts.ts'

const voices = (count: number): string => counted(count, {
  one: '# издание своими словами', few: '# издания своими словами', many: '# изданий своими словами',
  other: '# издания своими словами'
})

export const stories: typeof english.stories = {
  title: 'Сюжет',
  back: 'Назад на первую полосу',
  whole: 'Весь сюжет',
  gone: 'Такого сюжета больше нет: его статьи рассказывают о разных событиях или убраны.',
  firstAt: (outlet, time) => `первое: ${outlet}, ${time}`,
  latestAt: time => `последнее: ${time}`,

  inOtherMedia: 'В других изданиях',
  first: time => `первое, ${time}`,
  lag: minutes => `+${span(minutes)}`,
  wireCopy: count => counted(count, {
    one: 'Дословно перепечатано ещё # изданием', few: 'Дословно перепечатано ещё # изданиями',
    many: 'Дословно перепечатано ещё # изданиями', other: 'Дословно перепечатано ещё # издания'
  }),
  readAlso: 'Читайте также',
  showMore: 'Показать ещё',
  today: 'Сегодня',
  yesterday: 'Вчера',

  coverage: 'Кто об этом пишет',
  coverageFacts: (voiceCount, count) => `${voices(voiceCount)} · ${articles(count)}`,
  absent: count => counted(count, {
    one: '# из моих изданий об этом не пишет', few: '# из моих изданий об этом не пишут',
    many: '# из моих изданий об этом не пишут', other: '# из моих изданий об этом не пишут'
  }),
  absentNone: 'Об этом пишут все мои издания.',
  choose: (outlet, headline) => `Выбрать: «${headline}», ${outlet}`,
  chosen: count => counted(count, {
    one: 'выбрана # статья', few: 'выбраны # статьи', many: 'выбрано # статей', other: 'выбрано # статьи'
  }),
  chooseHow: 'Две выбранные статьи покажут, почему они вместе; несколько можно отделить.',
  why: 'Почему вместе?',
  whyNot: 'Общих слов у этих двух нет: их связывают другие.',
  whyWords: similarity => `У них общие эти слова. Сходство: ${tenth(similarity * 100)} из 100.`,
  whyNames: similarity => 'Они на разных языках, поэтому учтены только имена и числа. '
    + `Сходство: ${tenth(similarity * 100)} из 100.`,
  wordKinds: { name: 'имя', number: 'число', word: 'слово' },
  split: 'Отделить',
  didSplit: count => counted(count, {
    one: 'отделена # статья', few: 'отделены # статьи', many: 'отделено # статей', other: 'отделено # статьи'
  }),
  leave: 'Не этот сюжет',
  leaveOf: headline => `Не этот сюжет: «${headline}»`,
  left: 'Вынуто из сюжета',
  merge: 'Объединить…',
  undoLast: 'Отменить последнее решение',
  mergeTitle: 'Объединить с другим сюжетом',
  mergeHow: 'Объединённые сюжеты становятся одним. Одна история остаётся двумя сюжетами, каждый виден на хронологии другого. '
    + 'Ваше решение с этого времени важнее решения программы.',
  mergeNone: 'На этой неделе нет другого сюжета у двух изданий.',
  mergeFind: 'Найти сюжет',
  mergeNow: 'Объединить',
  mergeWith: headline => `Объединить с «${headline}»`,
  linkWith: headline => `Одна история: «${headline}»`,
  cancel: 'Отмена',
  merged: 'Теперь это один сюжет',
  undone: 'Отменено',
  follow: 'Следить',
  followed: 'Вы следите за сюжетом: статьи хранятся в досье',
  openDossier: 'Открыть досье',

  timeline: 'Хронология',
  barsPerHour: (count, hours) => `${articles(count)} за ${counted(hours, {
    one: '# час', few: '# часа', many: '# часов', other: '# часа'
  })}, столбик на час`,
  barsPerDay: (count, days) => `${articles(count)} за ${counted(days, {
    one: '# день', few: '# дня', many: '# дней', other: '# дня'
  })}, столбик на день`,
  linked: 'Одна история',
  linkedBy: names => `общее: ${list(names)}`,
  linkedByHand: 'связано вами',
  unlink: 'Не одна история',
  unlinkOf: headline => `Не одна история: «${headline}»`,
  unlinked: 'Связи больше нет',
  didLink: 'Связано как одна история',

  score: value => `${tenth(value)} ${counted(value, { one: 'балл', few: 'балла', many: 'баллов', other: 'балла' })}`,
  scoreOf: headline => `Из чего сложилось место «${headline}»`,
  scoreParts: {
    outlets: voices,
    sections: count => counted(count, { one: '# рубрика', few: '# рубрики', many: '# рубрик', other: '# рубрики' }),
    freshness: minutes => minutes < 1 ? 'самая новая статья — только что' : `самой новой статье ${span(minutes)}`
  },
  scoreHow: 'Десять баллов за издание, три за каждую следующую рубрику, до десяти за новизну. Сообщение агентства считается раз.',

  mostCovered: 'Самое освещаемое',
  mostRead: 'Самое читаемое',
  spans: { now: 'Сейчас', today: 'Сегодня', week: 'За неделю' },
  spanOf: title => `${title}: за какое время`,
  noneCovered: 'За это время нет сюжета, общего для двух изданий.',
  noneRead: 'Здесь считается, что вы читаете и на чём задерживаетесь. Эти сведения не покидают компьютер.',
  rank: (outletCount, articleCount) => `${outlets(outletCount)} · ${articles(articleCount)}`,
  readTimes: (count, articleCount) =>
    articleCount > 1 ? `прочитано ${times(count)}, ${articles(articleCount)}` : `прочитано ${times(count)}`,
  aside: 'Самое освещаемое, самое читаемое и обзор прессы',

  readings: 'Что вы читаете больше всего',
  readingsHow: 'Первая полоса считает, какие статьи вы открываете и на каких задерживаетесь, для списка «Самое читаемое». '
    + 'Это хранится только в архиве на этом компьютере.',
  forget: 'Забыть, что я читаю',
  forgotten: 'Прочитанное забыто'
}
